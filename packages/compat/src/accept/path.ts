import { operationAt } from '@installatron-openapi/renames';
import type { Exchange } from '../adapter.ts';
import { answerWith, readAnswer } from '../answer.ts';
import { answerToV1 } from '../conversion.ts';
import { isSameInBoth } from '../differing.ts';
import { selectedVersion, withoutSelector } from '../selector.ts';
import { hasNoBody } from '../status.ts';
import { forwardedHeaders } from '../wire/headers.ts';
import { forwarded, methodOf } from '../wire/request.ts';

/** A request of version 2, which may ask for the data of version 1. */
export async function acceptPath(exchange: Exchange, path: string): Promise<Response> {
  const { request, url, notes, settings } = exchange;
  if (selectedVersion(request.headers, url) !== '1.0') return exchange.pass(request);
  const operationId = operationAt(methodOf(request), path)?.operationId;
  notes.operationId = operationId;
  const headers = forwardedHeaders(request.headers);
  const response = await exchange.send(await forwarded(request, withoutSelector(url), headers));
  if (operationId === undefined || isSameInBoth(operationId) || hasNoBody(response.status)) return response;
  const { envelope } = await readAnswer(response, settings.maxAnswerBytes);
  return answerWith(answerToV1(operationId, envelope, notes), response.status, response);
}
