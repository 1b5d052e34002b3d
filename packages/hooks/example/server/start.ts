import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { createApi } from './api.ts';
import { gateway } from './gateway.ts';
import { type Listening, listen } from './listen.ts';
import { seedOne, seedTwo } from './seed.ts';
import { type Files, site } from './site.ts';
import type { State } from './state.ts';

export type ExampleOptions = {
  /** The built app. */
  readonly files: Files;
  /** Where the app is served; 0 for a free port. */
  readonly port: number;
  /** Milliseconds that work in the background takes. */
  readonly duration: number;
  /** What work advances with, in milliseconds: `Date.now` by default. */
  readonly clock?: () => number;
};

/**
 * Starts all there is: two servers of the API, each with a key of its own, and one server that serves the app and hands its
 * requests on to them.
 *
 * @returns the latter; it closes the others with it.
 * @throws Error of the system, such as EADDRINUSE.
 */
export async function startExample({ files, port, duration, clock }: ExampleOptions): Promise<Listening> {
  const one = await startApi(seedOne(duration), clock);
  const two = await startApi(seedTwo(duration), clock);
  const closeBoth = () => Promise.all([one.close(), two.close()]);
  try {
    const front = await listen(createServer(gateway({ one, two }, site(files))), port);
    return { ...front, close: async () => void (await Promise.all([front.close(), closeBoth()])) };
  } catch (error) {
    await closeBoth();
    throw error;
  }
}

async function startApi(state: State, clock?: () => number) {
  const key = randomUUID();
  return { ...(await listen(createApi(state, key, clock))), key };
}
