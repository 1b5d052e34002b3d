import type { OperationId } from '@installatron-openapi/renames';
import { type Answer, answerWith, framed, readAnswer } from '../answer.ts';
import { answerToV1 } from '../conversion.ts';
import { isSameInBoth } from '../differing.ts';
import type { Envelope } from '../envelope.ts';
import type { CommandExchange } from './exchange.ts';

/** The answer to a command, read only where that is needed. */
export async function answerOfUnread(
  run: CommandExchange,
  operationId: OperationId,
  response: Response,
): Promise<Response> {
  if (run.version === '2.0') return response;
  const isFine = response.status === 200 && /[/+]json\b/i.test(response.headers.get('Content-Type') ?? '');
  if (isFine && isSameInBoth(operationId)) return response;
  return answerOf(run, operationId, await readAnswer(response, run.settings.maxAnswerBytes));
}

/**
 * The answer to a command.
 *
 * @throws Refusal for what is no answer of the API, where version 1 is to be told.
 */
export function answerOf(
  { version, notes }: CommandExchange,
  operationId: OperationId,
  answer: Answer,
): Response {
  const { response, envelope } = answer;
  if (version === '2.0') return answerWith(envelope, response.status, response);
  const said = withStatus(framed(answer), response.status);
  return answerWith(answerToV1(operationId, said, notes), 200, response);
}

/** Version 1 has no other place for an HTTP status that is not 200. Version 2 writes it there, too. */
function withStatus(envelope: Envelope, status: number): Envelope {
  return status === 200 || Object.hasOwn(envelope, 'status') ? envelope : { ...envelope, status };
}
