import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a folder to an action; it is gone afterwards, also after Ctrl-C. */
export async function inTemporaryFolder<Result>(
  action: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'rivals-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A signal ends a process without `finally`, but not without `exit` when somebody listens.
  const leave = (_name: string, signal: number) => process.exit(128 + signal);
  process.once('exit', remove).once('SIGINT', leave).once('SIGTERM', leave);
  try {
    return await action(folder);
  } finally {
    remove();
    process.off('exit', remove).off('SIGINT', leave).off('SIGTERM', leave);
  }
}
