import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('writer-program.ts', import.meta.url));

/** A process that writes to a file, see `writer-program.ts`. */
export type Writer = {
  /** Resolves when it has said this. */
  readonly said: (word: string) => Promise<void>;
  /** Ends it at once with SIGKILL. Resolves with everything that it had said. */
  readonly kill: () => Promise<readonly string[]>;
};

/** Starts one. */
export function startWriter(path: string, count = Number.POSITIVE_INFINITY): Writer {
  // The pipe to its input stays open, so that it waits.
  const child = spawn(process.execPath, [program, path, `${count}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  const words: string[] = [];
  const lines = createInterface({ input: child.stdout }).on('line', (word) => words.push(word));
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]);
  return {
    said: async (wanted) => {
      while (!words.includes(wanted)) {
        const hasEnded = await Promise.race([once(lines, 'line').then(() => false), ended.then(() => true)]);
        if (hasEnded && !words.includes(wanted))
          throw new Error(`The writer ended before it said ${wanted}.`);
      }
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
      return words;
    },
  };
}
