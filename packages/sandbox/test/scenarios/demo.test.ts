import { expect, test } from 'vitest';
import { createApi } from '../../src/api.ts';
import { sandboxKey } from '../../src/options.ts';
import { answerFaults } from '../support/answer-faults.ts';
import { type ExampleRequest, exampleRequests } from '../support/example-requests.ts';

const clock = () => 1_760_000_000_000;

test.for(exampleRequests)('$name: the example request of the spec succeeds', async (example) => {
  const response = await send(example);
  const answer = await response.json();
  expect({ status: response.status, answer }).toMatchObject({ status: 200, answer: { result: true } });
  expect(answerFaults(example, answer)).toEqual([]);
});

test('there is an example of every operation', () => {
  expect(new Set(exampleRequests.map(({ operationId }) => operationId)).size).toBe(45);
});

function send({ method, target, body }: ExampleRequest): Promise<Response> {
  const json = body === undefined ? null : JSON.stringify(body);
  const headers = { 'X-API-Key': sandboxKey };
  return createApi({ clock }).fetch(
    new Request(`https://sandbox.example${target}`, { method, headers, body: json }),
  );
}
