import { join } from 'node:path';
import { calls } from './calls/calls.ts';
import { installCount, type Source } from './document.ts';
import { type Bundle, bundleCall } from './size/bundle.ts';
import { generateHeyApi } from './size/hey-api.ts';
import { measureSpeeds } from './speed/measure.ts';
import type { Speed } from './speed/summary.ts';

/** How the clients compare, as `--format json` prints it. */
export type Comparison = {
  readonly conditions: Settings & {
    readonly node: string;
    readonly rounds: number;
    /** Bytes of the answer. */
    readonly answer: number;
  };
  readonly speeds: readonly Speed[];
  readonly sizes: readonly Size[];
};

/** Bytes of an application that makes one call and nothing else. */
export type Size = Omit<Bundle, 'path'> & { readonly name: string };

export type Settings = {
  /** How long each client is measured. */
  readonly seconds: number;
  /** Calls of one client at a time. */
  readonly concurrency: number;
};

// A third of a second each, but a median needs a few of them.
const roundSeconds = 0.3;
const leastRounds = 5;

/**
 * Generates the client of hey-api, bundles a call of each client, and lets those bundles run against each other.
 *
 * @param folder for what is generated and bundled.
 * @throws DiagnosticsError when a tool or a client fails.
 */
export async function compare(
  { path, answer }: Source,
  { seconds, concurrency }: Settings,
  folder: string,
): Promise<Comparison> {
  const heyApi = join(folder, 'hey-api');
  await generateHeyApi(path, heyApi);
  const bundles: (Size & Bundle & { readonly timed: boolean })[] = [];
  for (const call of calls) bundles.push({ ...call, ...(await bundleCall(call, folder, heyApi)) });
  const rounds = Math.max(leastRounds, Math.ceil(seconds / roundSeconds));
  const conditions = { seconds, rounds, concurrency };
  const speeds = await measureSpeeds(
    bundles.filter(({ timed }) => timed),
    { ...conditions, answer, count: installCount },
  );
  return {
    conditions: { ...conditions, node: process.version, answer: Buffer.byteLength(answer) },
    speeds,
    sizes: bundles.map(({ name, minified, gzip }) => ({ name, minified, gzip })),
  };
}
