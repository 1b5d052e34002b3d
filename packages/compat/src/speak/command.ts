import { CommandError, commandToRequests } from '@installatron-openapi/renames';
import type { Exchange } from '../adapter.ts';
import type { ConversionNotes } from '../conversion.ts';
import { answeringRefusals } from '../refusal.ts';
import { mayAskForV2, selectedVersion, withoutSelector } from '../selector.ts';
import { findCommand, refusedCommandStatus } from '../wire/command.ts';
import type { Parameters } from '../wire/form.ts';
import { forwardedHeaders } from '../wire/headers.ts';
import { forwarded } from '../wire/request.ts';
import { answerOf } from './answer.ts';

/** A request to no path of version 2: a command, which may ask for the data of version 2, or something else. */
export function speakCommand(exchange: Exchange): Promise<Response> {
  return answeringRefusals(
    () => answerCommand(exchange),
    () => refusedCommandStatus(exchange),
  );
}

async function answerCommand(exchange: Exchange): Promise<Response> {
  const { request, url, notes } = exchange;
  if (!mayAskForV2(request.headers, url)) return exchange.pass(request);
  const { parameters, unread } = await findCommand(exchange);
  if (parameters === undefined) return exchange.pass(unread());
  const version = selectedVersion(request.headers, url) ?? '1.0';
  noteCommand(notes, parameters);
  const sent = await forwarded(unread(), withoutSelector(url), forwardedHeaders(request.headers));
  return answerOf(exchange, version, await exchange.send(sent));
}

/** Of several things that a command asks for, the last one is answered. What is no command is for the server to refuse. */
function noteCommand(notes: ConversionNotes, parameters: Parameters): void {
  try {
    notes.operationId = commandToRequests(parameters).at(-1)?.operationId;
    notes.cmd = String(parameters['cmd']).trim();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    notes.cmd = error.about;
  }
}
