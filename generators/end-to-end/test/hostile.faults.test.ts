import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { anyRequest, type Raw } from './hostile/requests.ts';
import { send } from './hostile/wire.ts';
import { type Program, startProgram } from './support/program.ts';
import { key, program } from './support/stage.ts';

/** Requests that are on their way at the same time. */
const together = 20;
const numRuns = (process.env['PROOF'] === undefined ? 1_000 : 100_000) / together;

let sandbox: Program;
beforeAll(async () => {
  sandbox = await startProgram(program, ['sandbox', '--port', '0', '--db', ':memory:', '--key', key]);
});
afterAll(() => sandbox.stop());

/** Resident memory of the process in MB; undefined where the system does not say. */
function memory(): number | undefined {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${sandbox.pid}/status`, 'utf8'))?.[1]) / 1000;
  } catch {
    return undefined;
  }
}

async function check(request: Raw): Promise<void> {
  const { status, content } = await send(sandbox.url, request);
  const envelope: unknown = content === '' ? {} : JSON.parse(content);
  // A preflight of a browser has no content.
  if (status !== 204)
    expect(envelope).toMatchObject({ result: expect.any(Boolean), message: expect.any(String) });
  expect(status).toBeLessThan(500);
}

test('whatever is sent, a well-formed envelope comes back, which is no fault of the server, and memory stays flat', async () => {
  let before: number | undefined;
  let count = 0;
  const batches = fc.array(anyRequest, { minLength: together, maxLength: together });
  await fc.assert(
    fc.asyncProperty(batches, async (requests) => {
      await Promise.all(requests.map(check));
      count += 1;
      if (count === numRuns / 10) before = memory();
    }),
    { numRuns },
  );
  const after = memory();
  if (before !== undefined && after !== undefined) expect(after - before).toBeLessThan(100);
}, 1_200_000);
