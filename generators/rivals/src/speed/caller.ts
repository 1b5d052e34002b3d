import { parentPort, workerData } from 'node:worker_threads';
import type { Connect } from '../calls/connect.ts';
import { callFor } from './round.ts';

/** What the thread of a client is started with. */
export type CallerData = {
  /** The URL of the bundle of its call. */
  readonly bundle: string;
  readonly server: string;
  readonly key: string;
  /** How many installs an answer must have. */
  readonly count: number;
  readonly concurrency: number;
};

// Each client has a thread of its own: what V8 has learnt from one would change the next.
const { bundle, server, key, count, concurrency }: CallerData = workerData;
const { connect }: { readonly connect: Connect } = await import(bundle);
const list = connect(server, key);

async function call(): Promise<void> {
  const found = await list();
  if (found !== count) throw new Error(`its answer has ${found ?? 'no'} installs, not ${count}`);
}

parentPort?.on('message', async (seconds: number) => {
  parentPort?.postMessage(await callFor(call, seconds, concurrency));
});
await call();
parentPort?.postMessage(count);
