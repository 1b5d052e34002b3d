import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. */
export type Streams = {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether a person looks at `errors` while the command runs. */
  readonly watched: boolean;
};
