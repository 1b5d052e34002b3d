import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/http/body/read-text.ts';
import { Rejection } from '../../../src/http/rejection.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

function requestOf(chunks: Iterable<Uint8Array>, headers = {}, onCancel = () => {}): Request {
  const source = chunks[Symbol.iterator]();
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const { done, value } = source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: onCancel,
  });
  const init = { method: 'POST', body, headers, duplex: 'half' };
  return new Request('https://installatron.example.com/users', init);
}

function* endless(): Generator<Uint8Array> {
  for (;;) yield new Uint8Array(1000);
}

it('puts characters together that arrive in parts', async () => {
  expect(await readText(requestOf([bytes(0x61, 0xc3), bytes(0xbc), bytes(0x62)]), 10)).toBe('aüb');
});

it('is empty when there is no body', async () => {
  expect(await readText(new Request('https://installatron.example.com/', { method: 'POST' }), 10)).toBe('');
});

describe('what is not UTF-8 is refused:', () => {
  it.each([
    ['a byte that is none', [bytes(0xff)]],
    ['an overlong form', [bytes(0xc0, 0xaf)]],
    ['half of a surrogate', [bytes(0xed, 0xa0, 0x80)]],
    ['a character that is cut off', [bytes(0x61, 0xc3)]],
  ])('%s', async (_name, chunks) => {
    await expect(readText(requestOf(chunks), 10)).rejects.toMatchObject({
      errcode: 'invalid_argument_body',
      errfield: 'body',
      message: 'The body is not valid UTF-8.',
    });
  });
});

it('takes as many bytes as the limit, and not one more', async () => {
  expect(await readText(requestOf([new Uint8Array(10)]), 10)).toHaveLength(10);
  await expect(readText(requestOf([new Uint8Array(11)]), 10)).rejects.toThrow(
    new Rejection('request_too_large'),
  );
});

it('stops reading at the limit', async () => {
  const cancelled = Promise.withResolvers<void>();
  const request = requestOf(endless(), {}, cancelled.resolve);
  await expect(readText(request, 10_000)).rejects.toThrow(new Rejection('request_too_large'));
  await cancelled.promise;
});

it('reads nothing when the length says that it is too much', async () => {
  const request = requestOf(endless(), { 'Content-Length': '10001' });
  await expect(readText(request, 10_000)).rejects.toThrow(new Rejection('request_too_large'));
  expect(request.bodyUsed).toBe(false);
});
