import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A process that serves, and where. */
export type Program = {
  readonly url: string;
  readonly pid: number;
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>;
};

/**
 * Starts a program and waits until it says at which address it is ready.
 *
 * @param ready what it says then, with the address as the first group.
 * @throws Error with all that the program has said, when it ends before that.
 */
export async function startProgram(
  file: string,
  args: readonly string[],
  ready = /^(http:\S+)$/m,
): Promise<Program> {
  const child = spawn(process.execPath, [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const url = await addressOf(child, ready);
  return { url, pid: child.pid ?? 0, stop: (signal) => stop(child, signal) };
}

function addressOf(child: ChildProcess, ready: RegExp): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = ready.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
  }
  child.once('exit', (code) => reject(new Error(`The program ended with ${code} and said: ${said}`)));
  return promise;
}

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}
