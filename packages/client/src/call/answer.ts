import type { FetchedResponse } from '../client/client.ts';
import { type Call, malformed, refused } from '../errors/failures.ts';

/** What every answer has, and the rest of it. */
type AnswerFrame = { readonly result: boolean; readonly [member: string]: unknown };

/**
 * Reads an answer that came whole. It is a success when both the HTTP status and `result` say so. JSON is known by its
 * content, as servers label it in many ways.
 *
 * @typeParam Answer what the spec says of a success; only its frame is checked.
 * @param mayBeEmpty whether a success may come without a body.
 * @throws ApiError when the server says the request failed, MalformedAnswerError when it is no answer of this API.
 */
export function readAnswer<Answer>(
  call: Call,
  response: FetchedResponse,
  body: string,
  mayBeEmpty = false,
): Answer {
  const answer = parse(body);
  const isEmpty = mayBeEmpty && body === '';
  if (response.ok && isSuccess<Answer>(answer, isEmpty)) return answer;
  const shown = parse(body, call.redact.member);
  throw isFrame(shown) ? refused(call, response, shown) : malformed(call, response, body);
}

/** Undefined for what is no JSON. */
function parse(body: string, reviver?: (name: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(body, reviver);
  } catch {
    return undefined;
  }
}

/** Takes the spec's word for what is inside the frame. */
function isSuccess<Answer>(answer: unknown, isEmpty: boolean): answer is Answer {
  return isEmpty || (isFrame(answer) && answer.result);
}

function isFrame(answer: unknown): answer is AnswerFrame {
  return typeof Object(answer).result === 'boolean';
}
