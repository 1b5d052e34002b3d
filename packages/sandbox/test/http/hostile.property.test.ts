import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createApi } from '../../src/api.ts';
import { noon } from '../support/backend.ts';
import { complaintAbout } from '../support/described-answer.ts';
import { type HostileRequest, hostileRequest } from '../support/hostile-requests.ts';
import { runs } from '../support/runs.ts';
import { type Send, sender, testKey } from '../support/send.ts';

/** What a web server says, and the API does not describe. */
const ofTheServer = ['not_found', 'method_not_allowed', 'request_too_large'];

it('whatever is sent, the answer is one that the spec describes', async () => {
  const reported: unknown[] = [];
  const send = sender(
    createApi({ key: testKey, clock: () => noon, onError: (error) => reported.push(error) }),
  );
  // Requests in a row, as some go wrong only after others. Ten of them on average.
  const property = fc.asyncProperty(
    fc.array(hostileRequest, { minLength: 1, maxLength: 20, size: 'max' }),
    async (requests) => {
      await send('GET', '/version', { headers: { 'X-Sandbox-Reset': 'true' } });
      for (const request of requests) await check(send, request);
      expect(reported).toEqual([]);
    },
  );
  // A hundred thousand go over real sockets, in the end-to-end tests.
  await fc.assert(property, { numRuns: runs.numRuns / 4 });
}, 1_800_000);

async function check(send: Send, { operation, method, path, headers, body }: HostileRequest): Promise<void> {
  const answer = await send(method, path, { headers, ...(body !== null && { body }) });
  expect(answer.headers.get('Content-Type')).toBe('application/json');
  expect(answer.body).toEqual(
    expect.objectContaining({
      result: answer.status === 200,
      status: answer.status,
      message: expect.stringMatching(/./),
    }),
  );
  const { errcode, errfield } = answer.body;
  expect([null, expect.any(String)]).toContainEqual(errfield);
  if (operation === undefined) expect(answer.status).toBeLessThan(500);
  else if (!ofTheServer.includes(`${errcode}`)) {
    expect(operation.statuses).toContain(answer.status);
    expect(complaintAbout(operation, answer.status, answer.body)).toBeNull();
    if (!isOfFamily(answer.status, `${errcode}`)) expect([null, ...operation.errcodes]).toContain(errcode);
  }
}

/** Codes of the two families need not be described. */
function isOfFamily(status: number, errcode: string): boolean {
  if (status === 403) return errcode === 'invalid_argument_user' || errcode === 'invalid_argument_id';
  return status === 400 && /^(empty|invalid)_argument_[a-z_]+$/.test(errcode);
}
