import { ApiError, MalformedAnswerError } from '../../src/errors/errors.ts';

/** What the errors of these tests are about. */
export const request = {
  operationId: 'listInstalls',
  method: 'GET',
  url: 'https://panel.example.com/installs',
  attempt: 1,
};

/** The error of a server that answers with a status and a page. */
export function page(status: number, headers: Readonly<Record<string, string>> = {}): MalformedAnswerError {
  const details = { status, headers: new Headers(headers), contentType: null, firstLine: '' };
  return new MalformedAnswerError('no answer of the API', request, details);
}

/** The error of a server that answers with a status and a refusal. */
export function refusal(status: number): ApiError {
  const details = { status, errcode: 'busy', errfield: null, headers: new Headers(), answer: {} };
  return new ApiError('busy', request, details);
}
