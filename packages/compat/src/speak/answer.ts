import type { Exchange } from '../adapter.ts';
import { answerWith, framed, readAnswer } from '../answer.ts';
import { answerToV2 } from '../conversion.ts';
import type { Envelope } from '../envelope.ts';
import type { SelectedVersion } from '../selector.ts';
import { hasNoBody, statusOfCode } from '../status.ts';

/**
 * The answer of version 1, with the HTTP status that it means.
 *
 * @throws Refusal for what is no answer of the API.
 */
export async function answerOf(
  { settings, notes }: Exchange,
  version: SelectedVersion,
  response: Response,
): Promise<Response> {
  const envelope = framed(await readAnswer(response, settings.maxAnswerBytes));
  const status = statusOf(envelope, response);
  const whole = withFrame(envelope, status);
  const { operationId } = notes;
  const isForV2 = version === '2.0' && operationId !== undefined;
  return answerWith(isForV2 ? answerToV2(operationId, whole, notes) : whole, status, response);
}

/**
 * By what the envelope says, then by its error code, then by HTTP. Of a failure that says nothing of itself only this is known: the
 * server has understood and refused it. So it is a 400: nobody sends it again as it is, as some do after a 500.
 */
function statusOf({ status, errcode, result }: Envelope, response: Response): number {
  if (isStatusWithBody(status)) return status;
  const known = typeof errcode === 'string' ? statusOfCode(errcode) : undefined;
  if (known !== undefined) return known;
  if (!response.ok && isStatusWithBody(response.status)) return response.status;
  return result === true ? 200 : 400;
}

function isStatusWithBody(status: unknown): status is number {
  const isStatus = typeof status === 'number' && Number.isInteger(status) && status >= 200 && status <= 599;
  return isStatus && !hasNoBody(status);
}

/** What version 2 has in every answer. One that has a status comes from a server that knows this, and is whole. */
function withFrame(envelope: Envelope, status: number): Envelope {
  if (Object.hasOwn(envelope, 'status')) return envelope;
  return { errcode: null, errfield: null, ...envelope, status };
}
