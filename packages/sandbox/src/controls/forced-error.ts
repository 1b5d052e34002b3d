import { errcodes } from '../generated/errcodes.gen.ts';
import { dryRunComplete, type Frame } from '../operation/frame.ts';
import type { ErrorCode } from '../operation/handler.ts';
import { Refusal } from '../operation/refusal.ts';
import { refused } from '../operation/refused.ts';

export function isErrorCode(text: string): text is ErrorCode {
  return Object.hasOwn(errcodes, text);
}

/** What a request is answered with that is to fail with a code. */
export function forcedError(errcode: ErrorCode): Frame {
  if (errcode === 'complete_dryrun') return dryRunComplete;
  return refused(new Refusal(errcode, errfieldOf(errcode)));
}

/** The member that the examples of the spec blame. */
function errfieldOf(errcode: ErrorCode): string | null {
  const [, argument] = /^(?:empty|invalid)_argument_(.+)$/.exec(errcode) ?? [];
  if (argument !== undefined) return argument;
  if (errcode === 'user_not_found') return 'user';
  if (errcode === 'plugin_not_found' || errcode === 'theme_not_found') return 'slug';
  return errcode.endsWith('_not_found') ? 'id' : null;
}
