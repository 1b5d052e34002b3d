import { watchedBody } from './answer-body.ts';
import { type Attempt, failed, send } from './attempt.ts';
import { answerHeaders } from './headers.ts';
import { BodyTooLarge, limitedBody } from './request-body.ts';

/**
 * Passes on the request of the client as it came, and the answer as it comes.
 *
 * @throws BodyTooLarge, itself or as the cause of an error, and what `fetch` throws.
 */
export async function passThrough(attempt: Attempt): Promise<Response> {
  const { deadline, options, passage } = attempt;
  const { request, connection } = passage;
  if (Number(request.headers.get('Content-Length')) > options.maxBody) throw new BodyTooLarge();
  // A client may send slowly, which is no fault of the upstream. Once that answers, the time is for its answer.
  let isWaiting = true;
  const onPart = (): void => {
    if (isWaiting) deadline.start();
  };
  const body = request.body && limitedBody(request.body, options.maxBody, onPart);
  const answer = await send(attempt, request, body);
  isWaiting = false;
  deadline.stop();
  const init = { status: answer.status, headers: answerHeaders(answer) };
  if (answer.body === null) return new Response(null, init);
  const watched = watchedBody(answer.body, deadline, (error) => {
    failed(attempt, error);
    // The client has to see that something lacks.
    connection.drop();
  });
  return new Response(watched, init);
}
