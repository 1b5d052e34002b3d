import type { ErrorCode } from '@installatron-openapi/types';

/** Codes of the catalogue, and the two families that name a parameter. */
export type RefusalCode = ErrorCode | `invalid_argument_${string}` | `empty_argument_${string}`;

/** A request that is answered with an error code. What was changed before is undone. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly errcode: RefusalCode;
  readonly errfield: string | null;

  /**
   * @param errfield the parameter at fault, by its name in version 2.
   * @param message for people. Without one, it is what the catalogue says of the code. It never holds a value that was sent.
   */
  constructor(errcode: RefusalCode, errfield: string | null = null, message = '') {
    super(message);
    this.errcode = errcode;
    this.errfield = errfield;
  }
}
