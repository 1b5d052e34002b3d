import { randomUUID } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { UsageError } from '../command/usage.ts';
import type { Streams } from '../streams.ts';

/** Writes a text to standard output, and waits until it is out. A reader that has gone is no fault: what it was to be told is known. */
export function print(text: string, { output }: Streams): Promise<void> {
  return new Promise((done) => {
    output.write(text, () => done());
  });
}

/**
 * Writes a text to a file, as a whole or not at all: whoever finds the file never finds half of a report.
 *
 * @throws UsageError
 */
export function save(text: string, file: string): void {
  try {
    const there = statSync(file, { throwIfNoEntry: false });
    if (there === undefined) replace(text, file);
    // A link stays one, and what it leads to is written.
    else if (there.isFile()) replace(text, realpathSync(file));
    // Nothing can take the place of a device or a named pipe.
    else writeFileSync(file, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
    const remedy = 'Name a file in a folder that exists, and that you may write in';
    throw new UsageError(`${JSON.stringify(file)} cannot be written${reason}. ${remedy}.`);
  }
}

function replace(text: string, file: string): void {
  const unfinished = `${file}.${randomUUID()}.tmp`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
