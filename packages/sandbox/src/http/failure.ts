import { Refusal } from '../operation/refusal.ts';
import { refused } from '../operation/refused.ts';
import { StoreError } from '../store/store.ts';
import { envelopeResponse } from './envelope-response.ts';
import { Rejection, type RejectionCode, rejections } from './rejection.ts';

/**
 * The answer to a request that was not carried out. What is no fault of the request is reported, and nothing of it is in
 * the answer.
 */
export function failureResponse(error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof Refusal) return envelopeResponse(refused(error));
  if (error instanceof Rejection) return rejectionResponse(error.errcode, error.headers);
  report(error);
  return rejectionResponse(error instanceof StoreError ? 'failed_store' : 'failed_internal');
}

function rejectionResponse(errcode: RejectionCode, headers: Readonly<Record<string, string>> = {}): Response {
  const { status, message } = rejections[errcode];
  return envelopeResponse({ result: false, status, errcode, errfield: null, message }, headers);
}
