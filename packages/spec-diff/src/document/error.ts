/** A document that cannot be compared. Its pointer (RFC 6901) says where in it the trouble is. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly pointer: string;

  constructor(message: string, pointer: string) {
    super(`${message} (at ${pointer === '' ? 'the root' : pointer})`);
    this.pointer = pointer;
  }
}
