import { deepStrictEqual } from 'node:assert';
import { acceptV1 } from '@installatron-openapi/compat';
import { envelopeToV1 } from '@installatron-openapi/renames';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCommands, commandRequest, type Pair, pairOf } from './commands.ts';
import { requestOf } from './requests.ts';
import { answerOf, beginningIds, headers, key, world } from './world.ts';

const numRuns = process.env['PROOF'] === undefined ? 100 : 10_000;

test('commands show and leave what the requests of version 2 do that they stand for, however they are written', async () => {
  const ids = await beginningIds;
  let succeeded = 0;
  await fc.assert(
    fc.asyncProperty(anyCommands, async (steps) => {
      const [commanded, requested] = [world(), world()];
      const accepting = acceptV1(commanded.fetch);
      for (const step of steps) {
        const { command, requests } = pairOf(step, ids);
        const got = await answerOf(await accepting(commandRequest(command, key, step.carrier)));
        const want = await lastAnswer(requested.fetch, requests);
        deepStrictEqual(got, { status: 200, body: want }, JSON.stringify(command));
        if (Object(want).result === true) succeeded += 1;
      }
      deepStrictEqual(commanded.documents, requested.documents);
    }),
    { numRuns },
  );
  expect(succeeded).toBeGreaterThan(numRuns);
}, 900_000);

/** In the form of version 1, as far as members and values go. The first failure is the last answer. */
async function lastAnswer(
  fetch: (request: Request) => Promise<Response>,
  requests: Pair['requests'],
): Promise<unknown> {
  let last: unknown;
  for (const [done, { operationId, params }] of requests.entries()) {
    const { body } = await answerOf(await fetch(requestOf(operationId, params, headers)));
    last = envelopeToV1(operationId, body);
    if (Object(body).result !== true)
      return requests.length === 1 ? last : saying(last, done, requests.length);
  }
  return last;
}

/** Where several requests were meant, the message says how far it went. */
function saying(envelope: unknown, done: number, all: number): unknown {
  const { message, ...rest } = Object(envelope);
  return { ...rest, message: `${message.trimEnd()} ${done} of ${all} requests were done before this one.` };
}
