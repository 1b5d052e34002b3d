import { operationAt } from '@installatron-openapi/renames';
import type { Exchange } from '../adapter.ts';
import { Refusal } from '../refusal.ts';
import { selectedVersion } from '../selector.ts';
import { requestHeaders } from '../wire/headers.ts';
import { methodOf, requestInPlaceOf } from '../wire/request.ts';
import { answerOf } from './answer.ts';
import { readMembers } from './members.ts';
import { commandFor } from './write.ts';

/** A request of version 2, as a command. */
export async function speakPath(exchange: Exchange, path: string, endpoint: string): Promise<Response> {
  const { request, url, notes } = exchange;
  const version = selectedVersion(request.headers, url) ?? '2.0';
  const method = methodOf(request);
  const route = operationAt(method, path);
  if (route === undefined)
    throw new Refusal('operation_absent', 'Version 2 has no operation with this method at this path.');
  notes.operationId = route.operationId;
  const members = await readMembers(exchange, route);
  const command = commandFor(route.operationId, members, notes);
  const key = request.headers.get('X-API-Key');
  const body = JSON.stringify({ ...command, api: 'json', ...(key !== null && { key }) });
  const response = await exchange.send(
    requestInPlaceOf(request, {
      url: new URL(endpoint, url).href,
      method: 'POST',
      headers: requestHeaders(request.headers, true),
      body,
    }),
  );
  return answerOf(exchange, version, response);
}
