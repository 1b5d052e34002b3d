import { isDeepStrictEqual } from 'node:util';
import type { OperationVersions } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptV1, speakV1 } from '../src/index.ts';
import { anyAnswer, type ServerAnswer } from './support/answers.ts';
import { operations } from './support/document.ts';
import { type Arrived, recorder, requestFrom } from './support/recorder.ts';
import { anyRequest, type ClientRequest, sayable, wild } from './support/requests.ts';
import { runs } from './support/runs.ts';
import type { Members } from './support/schema.ts';

type Adapter = (fetch: (request: Request) => Promise<Response>) => (request: Request) => Promise<Response>;

type Seen = {
  readonly arrived: readonly Arrived[];
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: unknown;
};

/** What comes of a request at a server, and what that was asked. */
async function seen(request: ClientRequest, answer: ServerAnswer, between: Adapter): Promise<Seen> {
  const server = recorder(answer);
  const response = await between(server.fetch)(requestFrom(request));
  const body: unknown = await response.json();
  const headers = [...response.headers].filter(([name]) => !['content-length', 'vary'].includes(name));
  return { arrived: server.arrived, status: response.status, headers, body };
}

/** The server itself. What asks for the data of version 1 is answered with those by `acceptV1` alone. */
async function wanted(request: ClientRequest, answer: ServerAnswer): Promise<Seen> {
  const direct = await seen(request, answer, request.version === '1.0' ? acceptV1 : (fetch) => fetch);
  return { ...direct, body: whole(direct.body, answer.status) };
}

const both: Adapter = (fetch) => speakV1(acceptV1(fetch));

/** Version 1 has no frame of version 2: where that is not whole, it is made whole. */
function whole(body: unknown, status: number): unknown {
  const members: Members = Object(body);
  if ('status' in members) return members;
  return status === 200 ? { errcode: null, errfield: null, ...members, status } : { ...members, status };
}

function caseOf(operation: OperationVersions, values: typeof sayable) {
  return fc.tuple(anyRequest(operation, values), anyAnswer(operation));
}

const anySayable = fc.oneof(...operations.map((operation) => caseOf(operation, sayable)));
const anyWild = fc.oneof(...operations.map((operation) => caseOf(operation, wild)));

describe('speakV1(acceptV1(x))', () => {
  test('is x, for whatever version 1 can say', async () => {
    await fc.assert(
      fc.asyncProperty(anySayable, async ([request, answer]) => {
        const want = await wanted(request, answer);
        const through = await seen(request, answer, both);
        // The matchers of Vitest take a member `constructor` for the class of the object.
        if (!isDeepStrictEqual(through, want)) expect(through).toStrictEqual(want);
        expect(isDeepStrictEqual(through, want)).toBe(true);
      }),
      runs,
    );
  });

  test('is x or says that version 1 cannot say that, whatever is sent', async () => {
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(anyWild, async ([request, answer]) => {
        const through = await seen(request, answer, both);
        if (through.arrived.length === 0) {
          expect(through.body).toMatchObject({
            result: false,
            errcode: expect.stringMatching(/^(invalid_argument_|operation_absent$)/),
          });
          return;
        }
        sent += 1;
        expect(isDeepStrictEqual(through, await wanted(request, answer))).toBe(true);
      }),
      runs,
    );
    // Not all is refused.
    expect(sent).toBeGreaterThan(runs.numRuns / 10);
  });
});
