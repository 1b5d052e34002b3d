import { describe, expect, test } from 'vitest';
import { acceptV1, speakV1 } from '../src/index.ts';
import { upstreamOf } from './support/upstream.ts';

/** A stream without an end, and what became of it. */
function endless(text: string): {
  readonly body: ReadableStream<Uint8Array>;
  readonly isCancelled: () => boolean;
} {
  const chunk = new TextEncoder().encode(text);
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(chunk),
    cancel: () => {
      isCancelled = true;
    },
  });
  return { body, isCancelled: () => isCancelled };
}

const tooLarge = (what: 'request' | 'answer', status: number) => ({
  result: false,
  status,
  errcode: `${what}_too_large`,
  errfield: null,
  message: expect.stringContaining(' more than 1000 bytes'),
});

describe('a request that is larger than allowed', () => {
  const adapters = [
    { name: 'acceptV1', make: acceptV1, url: '/?cmd=installs', status: 200 },
    { name: 'acceptV1', make: acceptV1, url: '/?cmd=installs&api_version=2.0', status: 413 },
    { name: 'acceptV1', make: acceptV1, url: '/', status: 413 },
    { name: 'speakV1', make: speakV1, url: '/installs/i', status: 413 },
    { name: 'speakV1', make: speakV1, url: '/?cmd=installs&api_version=2.0', status: 413 },
  ];

  test.each(adapters)('is refused, and its stream ended: $name $url', async ({ make, url, status }) => {
    const { body, isCancelled } = endless('{"a":1}');
    const upstream = upstreamOf();
    const init = { method: 'POST', body, duplex: 'half' };
    const answer = await make(upstream.fetch, { maxRequestBytes: 1000 })(`https://h.example${url}`, init);
    expect([answer.status, await answer.json()]).toStrictEqual([status, tooLarge('request', 413)]);
    expect(isCancelled()).toBe(true);
    expect(upstream.received).toStrictEqual([]);
  });

  test.each(adapters)('is not even begun when it says so: $name $url', async ({ make, url, status }) => {
    let reads = 0;
    const pull = () => {
      reads += 1;
    };
    const body = new ReadableStream({ pull }, { highWaterMark: 0 });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'Content-Length': '1001' } };
    const answer = await make(upstreamOf().fetch, { maxRequestBytes: 1000 })(`https://h.example${url}`, init);
    expect([answer.status, reads]).toStrictEqual([status, 0]);
  });

  test('goes over when it is just as large', async () => {
    const text = JSON.stringify({ cmd: 'install', application: 'w', url: 'u', x: '' });
    const body = text.replace('""', `"${'x'.repeat(1000 - text.length)}"`);
    const upstream = upstreamOf();
    const fetch = acceptV1(upstream.fetch, { maxRequestBytes: 1000 });
    await fetch('https://h.example/', { method: 'POST', body });
    await fetch('https://h.example/', { method: 'POST', body: `${body} ` });
    expect(upstream.received).toHaveLength(1);
  });
});

describe('an answer that is larger than allowed', () => {
  const adapters = [
    { name: 'acceptV1', make: acceptV1, url: '/?cmd=installs', status: 200 },
    { name: 'acceptV1', make: acceptV1, url: '/installs?api_version=1.0', status: 502 },
    { name: 'speakV1', make: speakV1, url: '/installs', status: 502 },
    { name: 'speakV1', make: speakV1, url: '/?cmd=installs&api_version=2.0', status: 502 },
  ];

  test.each(adapters)('is refused, and its stream ended: $name $url', async ({ make, url, status }) => {
    const { body, isCancelled } = endless('{"result":true,"data":[');
    const fetch = make(() => new Response(body), { maxAnswerBytes: 1000 });
    const answer = await fetch(`https://h.example${url}`);
    expect([answer.status, await answer.json()]).toStrictEqual([status, tooLarge('answer', 502)]);
    expect(isCancelled()).toBe(true);
  });

  test.each(adapters)('is not even begun when it says so: $name $url', async ({ make, url, status }) => {
    const { body, isCancelled } = endless('x');
    const headers = { 'Content-Length': '1001' };
    const answer = await make(() => new Response(body, { headers }), { maxAnswerBytes: 1000 })(
      `https://h.example${url}`,
    );
    expect([answer.status, isCancelled()]).toStrictEqual([status, true]);
  });

  test('passes where nothing is to be converted', async () => {
    const large = 'x'.repeat(2000);
    const answer = await acceptV1(() => new Response(large), { maxAnswerBytes: 1000 })(
      'https://h.example/installs',
    );
    expect(await answer.text()).toBe(large);
  });
});

test.each([0, -1, Number.NaN])('%d is no limit', (bytes) => {
  expect(() => acceptV1(upstreamOf().fetch, { maxAnswerBytes: bytes })).toThrow('`maxAnswerBytes` must be');
  expect(() => speakV1(upstreamOf().fetch, { maxRequestBytes: bytes })).toThrow('`maxRequestBytes` must be');
});

test('an answer of twenty megabytes is converted', async () => {
  const data = Array.from({ length: 20_000 }, (_, index) => ({ id: `${index}`, login: 'x'.repeat(1000) }));
  const answer = await acceptV1(() => Response.json({ result: true, data }))(
    'https://h.example/?cmd=installs',
  );
  const want = data.map(({ id, login }) => ({ id, 'cf-login': login }));
  expect(await answer.json()).toEqual({ result: true, data: want });
});
