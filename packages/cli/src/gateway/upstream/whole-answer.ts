import { failure } from '../../serve/failure.ts';
import { wholeBody } from './answer-body.ts';
import { type Attempt, send } from './attempt.ts';
import { answerHeaders } from './headers.ts';
import { limitedBody } from './request-body.ts';

/** How large an answer may be that is read to be converted. */
const maxAnswer = 50 * 2 ** 20;

/**
 * Sends what an adapter made of a request, and reads the answer as a whole: when that stops in the middle, the client can
 * still be told.
 *
 * @throws BodyTooLarge, itself or as the cause of an error, and what `fetch` throws.
 */
export async function fetchWhole(attempt: Attempt, sent: Request): Promise<Response> {
  const { options, deadline } = attempt;
  // As bytes, which have a Content-Length: not every server of version 1 takes a body of unknown length.
  const body = sent.body && (await bytesOf(limitedBody(sent.body, options.maxBody, () => {})));
  const answer = await send(attempt, sent, body);
  const bytes = await wholeBody(answer, maxAnswer, deadline);
  deadline.stop();
  if (bytes === undefined) {
    const message = `The answer of the server behind the gateway has more than ${maxAnswer} bytes. Ask for less.`;
    return failure(502, 'answer_too_large', message);
  }
  const { status } = answer;
  return new Response(hasNoBody(status) ? null : bytes, { status, headers: answerHeaders(answer) });
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function hasNoBody(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}
