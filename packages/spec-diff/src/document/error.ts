import type { Side } from './cursor.ts';

/** A document that cannot be compared. Its pointer (RFC 6901) says where in it the trouble is. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly pointer: string;
  /** The message without the place. */
  readonly reason: string;
  /** Which of the two documents it is. */
  readonly side: Side | undefined;

  constructor(reason: string, pointer: string, side?: Side) {
    super(`${reason} (at ${pointer === '' ? 'the root' : pointer})`);
    this.reason = reason;
    this.pointer = pointer;
    this.side = side;
  }
}
