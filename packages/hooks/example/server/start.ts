import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { SandboxOptions } from '@installatron-openapi/sandbox';
import { gateway, type Upstream } from './gateway.ts';
import { type Listening, listen } from './listen.ts';
import { startSandbox } from './sandbox.ts';
import { type Files, site } from './site.ts';

export type ExampleOptions = Pick<SandboxOptions, 'workSeconds' | 'clock'> & {
  /** The built app. */
  readonly files: Files;
  /** Where the app is served; 0 for a free port. */
  readonly port: number;
};

/**
 * Starts all there is: two servers of the API, each with a key of its own, and one server that serves the app and hands its
 * requests on to them.
 *
 * @returns the latter; it closes the others with it.
 * @throws Error of the system, such as EADDRINUSE.
 */
export async function startExample({ files, port, ...work }: ExampleOptions): Promise<Listening> {
  const one = await startUpstream({ ...work, seed: 'demo' });
  const two = await startUpstream({ ...work, seed: 'troubled' });
  const closeBoth = () => Promise.all([one.close(), two.close()]);
  try {
    const front = await listen(createServer(gateway({ one, two }, site(files))), port);
    return { ...front, close: async () => void (await Promise.all([front.close(), closeBoth()])) };
  } catch (error) {
    await closeBoth();
    throw error;
  }
}

async function startUpstream(options: SandboxOptions): Promise<Upstream & Listening> {
  const key = randomUUID();
  return { ...(await startSandbox({ ...options, key })), key };
}
