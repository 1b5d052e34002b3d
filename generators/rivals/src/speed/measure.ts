import { pathToFileURL } from 'node:url';
import { failure } from '../failure.ts';
import type { CallerData } from './caller.ts';
import type { ServerData } from './server.ts';
import { type Speed, summarise } from './summary.ts';
import { type StartThread, withThreads } from './thread.ts';

/** A client, and the bundle of its call. */
export type Contender = { readonly name: string; readonly path: string };

export type Conditions = {
  /** How long each client is measured. */
  readonly seconds: number;
  /** How many rounds that is divided into. */
  readonly rounds: number;
  /** Calls of one client at a time. */
  readonly concurrency: number;
  /** What the server answers, and how many installs that are. */
  readonly answer: string;
  readonly count: number;
};

/** A client that is ready, and its rates so far. */
type Caller = {
  readonly name: string;
  readonly rates: number[];
  /** Lets it call for some seconds, and gives the calls a second. */
  readonly call: (seconds: number) => Promise<number>;
};

const key = 'key-of-the-benchmark';

/**
 * Measures clients against a server on loopback. They take turns, so that a machine that becomes slower does so for all.
 *
 * @throws DiagnosticsError when a client does not give the list, at first or at any time.
 */
export function measureSpeeds(
  contenders: readonly Contender[],
  conditions: Conditions,
): Promise<readonly Speed[]> {
  return withThreads(async (start) => {
    const { answer, seconds, rounds } = conditions;
    const { first: port } = await start('server.ts', { answer, key } satisfies ServerData);
    const callers: Caller[] = [];
    for (const contender of contenders) callers.push(await startCaller(start, contender, port, conditions));
    // Before anything counts: V8 has to see the code run, and connections to be made.
    for (const { call } of callers) await call(seconds / 3);
    for (let round = 0; round < rounds; round += 1) {
      for (const { call, rates } of callers) rates.push(await call(seconds / rounds));
    }
    return summarise(callers);
  });
}

async function startCaller(
  start: StartThread,
  { name, path }: Contender,
  port: number,
  { count, concurrency }: Conditions,
): Promise<Caller> {
  const server = `http://127.0.0.1:${port}`;
  const data: CallerData = { bundle: pathToFileURL(path).href, server, key, count, concurrency };
  const unable = (error: unknown): never => {
    throw failure(`${name} cannot be measured`, error);
  };
  const { ask } = await start('caller.ts', data).catch(unable);
  return { name, rates: [], call: (seconds) => ask(seconds).catch(unable) };
}
