import { expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import { ApiError, MalformedAnswerError } from '../../src/errors/errors.ts';
import { failureOf } from '../support/failure.ts';
import { type Behaviour, startServer } from '../support/server.ts';

const list = { id: 'listInstalls', method: 'GET', path: '/installs' } as const;
const megabyte = 1024 * 1024;

/** An answer that begins and ends as it is told. */
function huge(megabytes: number, status: number, begin: string, part: string, end: string): Behaviour {
  const filling = part.repeat(megabyte / part.length);
  return async (response) => {
    response.writeHead(status).write(begin);
    for (let sent = 0; sent < megabytes; sent += 1) {
      if (!response.write(filling)) await new Promise((resolve) => response.once('drain', resolve));
    }
    response.end(end);
  };
}

/** How much an error takes with all that hangs on it. */
const sizeOf = (error: Error) => JSON.stringify(error).length + `${error.stack}`.length;

// A reader that looks at everything more than a few times would not be done within the limit of the test.
test('of a huge page only the first line is kept', { timeout: 20_000 }, async () => {
  const server = await startServer(huge(64, 502, '<!doctype html>\n', '<p>passwd= http://a:', '</html>'));
  const error = await failureOf(send(server.client(), list), MalformedAnswerError);
  expect(error).toMatchObject({ status: 502, firstLine: '<!doctype html>' });
  expect(sizeOf(error)).toBeLessThan(5_000);
});

test('of a huge page of one line only 200 characters are kept', { timeout: 20_000 }, async () => {
  const server = await startServer(huge(64, 502, 'x', 'xxxx', ''));
  const error = await failureOf(send(server.client(), list), MalformedAnswerError);
  expect(error.firstLine).toBe('x'.repeat(200));
  expect(sizeOf(error)).toBeLessThan(5_000);
});

test('a huge page of nothing but blanks is malformed', { timeout: 20_000 }, async () => {
  const server = await startServer(huge(64, 200, ' ', '  \n ', ''));
  const error = await failureOf(send(server.client(), list), MalformedAnswerError);
  expect(error.firstLine).toBe('');
});

test('a huge answer is read whole', { timeout: 20_000 }, async () => {
  const install = '{"id":"a1b2","url":"https://www.example.com/blog","a":"123456"},';
  const server = await startServer(huge(16, 200, '{"result":true,"data":[', install, '{"id":"last"}]}'));
  const { data } = await send<{ data: { id: string }[] }>(server.client(), list);
  expect(data).toHaveLength((16 * megabyte) / install.length + 1);
  expect(data.at(-1)).toEqual({ id: 'last' });
});

test('a huge refusal is an ApiError with a short message', { timeout: 20_000 }, async () => {
  const server = await startServer(huge(16, 500, '{"result":false,"message":"', 'xxxx', '"}'));
  const error = await failureOf(send(server.client(), list), ApiError);
  expect(error.message).toHaveLength('listInstalls: HTTP 500: '.length + 200);
  expect(error.answer['message']).toHaveLength(16 * megabyte);
});
