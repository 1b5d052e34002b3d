import type { AnyOperation } from '../operation/operation.ts';
import { ApiError } from './errors.ts';

/**
 * Whether something that was thrown is the server's refusal of this very operation: its `errcode` then has the codes that the
 * spec knows for it.
 *
 * @example
 * if (isErrorOf(installApplication, error) && error.errcode === 'invalid_argument_url') …
 */
export function isErrorOf<Code extends string>(
  operation: AnyOperation<Code>,
  error: unknown,
): error is ApiError<Code> {
  return error instanceof ApiError && error.operationId === operation.operation.id;
}
