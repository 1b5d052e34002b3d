import type { Exchange } from '../adapter.ts';
import { answeringRefusals } from '../refusal.ts';
import { selectedVersion } from '../selector.ts';
import { findCommand, refusedCommandStatus } from '../wire/command.ts';
import { runCommand } from './run.ts';

/** A request to no path of version 2: a command, or something that this adapter knows nothing of. */
export function acceptCommand(exchange: Exchange): Promise<Response> {
  return answeringRefusals(
    () => answerCommand(exchange),
    () => refusedCommandStatus(exchange),
  );
}

async function answerCommand(exchange: Exchange): Promise<Response> {
  const { request, url } = exchange;
  const { parameters, unread } = await findCommand(exchange);
  if (parameters === undefined) return exchange.pass(unread());
  return runCommand(exchange, parameters, selectedVersion(request.headers, url) ?? '1.0');
}
