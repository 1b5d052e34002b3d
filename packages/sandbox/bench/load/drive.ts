import { Pool } from 'undici';

/** Requests that follow each other; those of a row are made by one caller, and may need what the one before answered. */
export type Call = {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

/** Makes the next call of a caller; it is given the text of the answer to the one before, which is empty at first. */
export type Script = (caller: number, answer: string) => Call;

export type Load = {
  /** Requests a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
};

const callers = 16;

/** Has 16 callers ask a server as fast as it answers. Keeps no record of the first half second. */
export async function drive(url: string, script: Script, seconds: number): Promise<Load> {
  const pool = new Pool(url, { connections: callers });
  const begin = performance.now() + 500;
  const end = begin + seconds * 1000;
  const times: number[] = [];
  let failed = 0;
  const call = async (caller: number) => {
    let answer = '';
    while (performance.now() < end) {
      const { path, ...options } = script(caller, answer);
      const before = performance.now();
      const { statusCode, body } = await pool.request({ path, ...options });
      answer = await body.text();
      if (before >= begin) {
        times.push(performance.now() - before);
        if (statusCode >= 400) failed += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, caller) => call(caller)));
  await pool.close();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { rate: times.length / seconds, p50: at(0.5), p99: at(0.99), failed };
}
