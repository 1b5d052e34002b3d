import { StoreError } from '../store.ts';

const damage = 'is damaged. Put a copy of it in its place, or delete it to begin anew.';

/** What is the matter and what to do, by the result codes of SQLite: https://sqlite.org/rescode.html */
const sentences: ReadonlyMap<number, string> = new Map([
  // Every statement is ours, so one is wrong only when the tables are others.
  [1, damage],
  [5, 'is in use by another process. Stop it, or name another file.'],
  [8, 'cannot be written. Allow this user to write the file and its folder, or name another file.'],
  [10, 'cannot be read or written: the disk reports an error. Check the disk, or name another file.'],
  [11, damage],
  [13, 'does not fit on its disk. Make room there: until then, nothing can be changed.'],
  [14, 'cannot be opened. Name a file in a folder that exists and that this user may write to.'],
  [26, 'is not a file of the sandbox. Name another file: this one was left as it is.'],
  // The lock of a file that may only be read, or of one on a disk of another computer.
  [3850, 'cannot be locked. Name a file on a disk of this computer that this user may write to.'],
]);

/** The error to throw in place of one that came up while a file was used. One that does not come from SQLite stays itself. */
export function failureOf(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;
  // The low byte says what is the matter, the rest says more of it.
  const sentence =
    sentences.get(code) ??
    sentences.get(code & 0xff) ??
    `cannot be used (SQLite: ${code}). Name another file.`;
  return new StoreError(`The database ${path} ${sentence}`, { cause: error });
}

/** A database that can be read and does not hold what it should. */
export function damaged(path: string, cause?: unknown): StoreError {
  return new StoreError(`The database ${path} ${damage}`, { cause });
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error)) return undefined;
  const { errcode } = error;
  return typeof errcode === 'number' ? errcode : undefined;
}
