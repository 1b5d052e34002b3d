import type { ApiError, Failure, TaskError } from '@installatron-openapi/client';

/** A failure in words for people. */
export type Explanation = { readonly title: string; readonly text: string };

/** Explains a failure by its kind. */
export function explain(error: Failure): Explanation {
  switch (error.name) {
    case 'ApiError':
      return { title: 'The server says no.', text: saidBy(error) };
    case 'ConnectionError':
    case 'TimeoutError':
      return { title: 'The server cannot be reached.', text: doubtOf(error) };
    case 'MalformedAnswerError':
      return { title: 'Something else answered.', text: `HTTP ${error.status}: ${error.firstLine}` };
    case 'TaskError':
      return { title: 'It did not work.', text: reasonOf(error) };
    case 'AbortedError':
      return { title: 'Cancelled.', text: doubtOf(error) };
  }
}

/** What the server itself says, in the language of the account. */
export function saidBy({ answer, message }: ApiError): string {
  return typeof answer['message'] === 'string' ? answer['message'] : message;
}

function reasonOf({ task, message }: TaskError): string {
  return typeof task === 'object' && task !== null && 'message' in task ? String(task.message) : message;
}

function doubtOf({ request }: Failure): string {
  return request.method === 'GET'
    ? ''
    : 'It may have done all the same what it was asked to: look before you ask again.';
}
