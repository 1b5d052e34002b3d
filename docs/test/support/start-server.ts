import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type StartedServer = {
  /** The line that it printed. */
  readonly address: string;
  readonly stop: () => Promise<void>;
};

type Place = { readonly cwd: string; readonly env: NodeJS.ProcessEnv };

/**
 * Runs a shell command that serves until it is stopped, and waits for its first line.
 *
 * @throws Error with what it wrote to standard error, where it ends before.
 */
export async function startServer(command: string, place: Place): Promise<StartedServer> {
  // The server takes the place of the shell, so that it is the one to be stopped.
  const child = spawn('bash', ['--norc', '-c', `exec ${command}`], {
    ...place,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (text) => {
    errors += text;
  });
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), ended]);
  if (typeof line !== 'string') throw new Error(`It ended before it was ready: ${errors}`);
  return {
    address: line,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
