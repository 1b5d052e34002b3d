import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';
import { readBytes } from '../../src/wire/bytes.ts';
import { success } from '../support/upstream.ts';

const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

function streamOf(...chunks: readonly string[]): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start: (controller) => {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
}

/** As Firefox has it: without a stream of its body. */
class StreamlessRequest extends Request {
  override get body(): null {
    return Reflect.get({}, 'body');
  }
}

test.each([
  ['no body', new Response(null), ''],
  ['no chunk', new Response(streamOf()), ''],
  ['one chunk', new Response(streamOf('abc')), 'abc'],
  ['several chunks', new Response(streamOf('a', '', 'bcd', 'ef')), 'abcdef'],
])('what is in %s is read', async (_, response, want) => {
  expect(text(await readBytes(response, 6))).toBe(want);
});

test('a byte too many is too much', async () => {
  expect(await readBytes(new Response(streamOf('abc', 'def')), 5)).toBeUndefined();
  expect(await readBytes(new Response('abcdef'), 5)).toBeUndefined();
});

test('a length that is none is not believed', async () => {
  const response = new Response('abc', { headers: { 'Content-Length': 'many' } });
  expect(text(await readBytes(response, 5))).toBe('abc');
});

test('what breaks off rejects', async () => {
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
  await expect(readBytes(new Response(body), 5)).rejects.toThrow('gone');
});

describe('a request without a stream of its body', () => {
  const post = (url: string, body: string) =>
    new StreamlessRequest(`https://h.example${url}`, { method: 'POST', body });

  test('is read, as far as allowed', async () => {
    expect(text(await readBytes(post('/', 'abcde'), 5))).toBe('abcde');
    expect(await readBytes(post('/', 'abcdef'), 5)).toBeUndefined();
  });

  test('goes over with its body, wherever it goes', async () => {
    const bodies: string[] = [];
    const fetch = acceptV1(async (request) => {
      bodies.push(`${request.url} ${await request.text()}`);
      return Response.json(success);
    });
    await fetch(post('/installs/i?api_version=1.0', '{"title":"T"}'));
    await fetch(post('/', 'cmd=edit&id=i&title=T'));
    await fetch(post('/hook', 'a=1'));
    await fetch(new StreamlessRequest('https://h.example/installs?api_version=1.0'));
    expect(bodies).toStrictEqual([
      'https://h.example/installs/i {"title":"T"}',
      'https://h.example/installs/i {"title":"T"}',
      'https://h.example/hook a=1',
      'https://h.example/installs ',
    ]);
  });
});
