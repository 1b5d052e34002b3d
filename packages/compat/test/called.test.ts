import { describe, expect, test } from 'vitest';
import { acceptV1, type Fetch, speakV1 } from '../src/index.ts';
import { success, upstreamOf } from './support/upstream.ts';

const url = 'https://panel.example.com/installs/i';
const init = { method: 'POST', body: '{"title":"T"}' };

describe.each([
  { name: 'acceptV1', make: acceptV1, want: { title: 'T' } },
  { name: 'speakV1', make: speakV1, want: { cmd: 'edit', id: 'i', title: 'T', api: 'json' } },
])('$name', ({ make, want }) => {
  test.each<[string, Parameters<Fetch>]>([
    ['a text', [url, init]],
    ['a URL', [new URL(url), init]],
    ['a request', [new Request(url, init)]],
    ['a request and more', [new Request(url, { method: 'POST' }), { body: init.body }]],
  ])('is called like fetch, with %s, and calls with one request', async (_, given) => {
    const calls: (readonly unknown[])[] = [];
    const upstream = upstreamOf();
    const fetch = make((...all) => {
      calls.push(all);
      return upstream.fetch(...all);
    });
    expect(await (await fetch(...given)).json()).toMatchObject({ result: true });
    expect(calls.map((all) => all.map((one) => one instanceof Request))).toStrictEqual([[true]]);
    expect(upstream.received[0]?.body).toStrictEqual(want);
  });

  test('rejects with what `Request` throws for an address that is none', async () => {
    await expect(make(upstreamOf().fetch)('http://')).rejects.toThrow(TypeError);
  });

  test('is a handler for requests of another class, too', async () => {
    class Other extends Request {}
    const request = new Other('https://panel.example.com/health');
    const fetch = make((got) => new Response(String(got === request)));
    expect(await (await fetch(request)).text()).toBe('true');
  });

  test('takes a handler that answers at once', async () => {
    const answer = await make(() => Response.json(success))(url, init);
    expect(answer.status).toBe(200);
  });
});

test('several requests at once do not get in the way of each other', async () => {
  const fetch = acceptV1(async (request) => {
    const { pathname } = new URL(request.url);
    return Response.json({ result: true, data: { login: pathname, id: request.headers.get('X-API-Key') } });
  });
  const numbers = Array.from({ length: 50 }, (_, index) => index);
  const answers = await Promise.all(
    numbers.map(async (number) =>
      (await fetch(`https://h.example/?cmd=view&id=${number}&key=k${number}`)).json(),
    ),
  );
  const want = numbers.map((number) => ({
    result: true,
    data: { 'cf-login': `/installs/${number}`, id: `k${number}` },
  }));
  expect(answers).toStrictEqual(want);
});
