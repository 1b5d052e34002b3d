import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measureSpeeds } from '../../src/speed/measure.ts';
import { temporaryFolder } from '../support/folder.ts';

const answer = '{"result":true,"data":[1,2]}';
const conditions = { seconds: 0.05, rounds: 2, concurrency: 2, answer, count: 2 };

const request = 'fetch(server + "/installs?limit=20", { headers: { "X-API-Key": key } })';
const fine = `async () => (await (await ${request}).json()).data?.length`;

function measure(call: string) {
  const code = `export const connect = (server, key) => { let calls = 0; return ${call}; };`;
  const folder = temporaryFolder({ 'fine.mjs': code.replace(call, fine), 'tested.mjs': code });
  return measureSpeeds(
    [
      { name: 'fine', path: join(folder, 'fine.mjs') },
      { name: 'tested', path: join(folder, 'tested.mjs') },
    ],
    conditions,
  );
}

test('clients that give the list are measured, each against the first', async () => {
  const speeds = await measure(fine);
  expect(speeds.map(({ name }) => name)).toStrictEqual(['fine', 'tested']);
  for (const { requestsPerSecond, ratio } of speeds) {
    expect(requestsPerSecond).toBeGreaterThan(0);
    expect(ratio).toBeGreaterThan(0);
  }
});

test('a client that takes longer is the slower one', async () => {
  const [, tested] = await measure(
    `async () => { await new Promise((done) => setTimeout(done, 40)); return 2; }`,
  );
  // Two at a time, 40 ms each.
  expect(tested?.requestsPerSecond).toBeLessThan(51);
});

describe('a client is not measured', () => {
  test.each([
    ['gives another number of installs', 'async () => 3', 'its answer has 3 installs, not 2'],
    ['gives none', 'async () => undefined', 'its answer has no installs, not 2'],
    ['does so only later', 'async () => (calls++ < 3 ? 2 : 1)', 'its answer has 1 installs, not 2'],
    [
      'sends another query',
      fine.replace('limit=20', 'limit=20&offset=0'),
      'its answer has no installs, not 2',
    ],
    [
      'sends another method',
      fine.replace('{ headers', '{ method: "POST", headers'),
      'its answer has no installs, not 2',
    ],
    ['sends no key', fine.replace('"X-API-Key": key', ''), 'its answer has no installs, not 2'],
    ['throws', 'async () => { throw new TypeError("fetch failed"); }', 'fetch failed'],
  ])('that %s', async (_what, call, says) => {
    await expect(measure(call)).rejects.toThrow(`tested cannot be measured: ${says}`);
  });
});
