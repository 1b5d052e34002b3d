import { describe, expect, test } from 'vitest';
import { acceptV1 } from '../../src/index.ts';

/** A body that nobody may read. */
function unreadable(): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      pull() {
        throw new Error('It was read.');
      },
    },
    { highWaterMark: 0 },
  );
}

function posted(url: string, headers = {}): Request {
  // `duplex` is in the standard, and not in the types.
  const init = { method: 'POST', headers, body: unreadable(), duplex: 'half' };
  return new Request(`https://h.example${url}`, init);
}

describe('the body of a request is not read', () => {
  test.each([
    { url: '/installs/i', headers: {} },
    { url: '/installs/i', headers: { 'X-API-Version': '2.0' } },
  ])(
    'without the need to convert anything, and the request is the very same: %j',
    async ({ url, headers }) => {
      const request = posted(url, headers);
      const answer = new Response('x');
      const fetch = acceptV1((got) => {
        expect(got).toBe(request);
        expect(got.bodyUsed).toBe(false);
        return answer;
      });
      expect(await fetch(request)).toBe(answer);
    },
  );

  test.each([
    { url: '/installs/i', headers: { 'X-API-Version': '1.0' } },
    { url: '/installs/i?api_version=1.0', headers: {} },
  ])('where only the answer is converted: %j', async ({ url, headers }) => {
    const fetch = acceptV1((got) => {
      expect(got.bodyUsed).toBe(false);
      expect(got.body).not.toBeNull();
      return Response.json({ result: true });
    });
    expect((await fetch(posted(url, headers))).status).toBe(200);
  });

  test('by other methods than GET and POST, on whatever path', async () => {
    const request = new Request('https://h.example/?cmd=installs', { method: 'DELETE' });
    const fetch = acceptV1((got) => {
      expect(got).toBe(request);
      return new Response('x');
    });
    await fetch(request);
  });

  test('and goes over chunk by chunk', async () => {
    const sent = ['{"title":', '"T"}'].map((text) => new TextEncoder().encode(text));
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        const chunk = sent.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const init = { method: 'POST', body, duplex: 'half', headers: { 'X-API-Version': '1.0' } };
    const fetch = acceptV1(async (got) => Response.json({ result: true, got: await got.json() }));
    const answer = await fetch('https://h.example/installs/i?x=1', init);
    expect(await answer.json()).toStrictEqual({ result: true, got: { title: 'T' } });
  });
});

describe('the body of an answer is not read, and the answer is the very same', () => {
  const json = { 'Content-Type': 'application/json; charset=utf-8' };

  test.each([
    { what: 'version 2 by a path', url: '/installs', status: 200 },
    { what: 'version 2 by a command', url: '/?cmd=installs&api_version=2.0', status: 404 },
    { what: 'plugins by a path', url: '/installs/i/plugins?api_version=1.0', status: 404 },
    { what: 'users by a command', url: '/?cmd=users', status: 200 },
    { what: 'a session by a command', url: '/?cmd=guixfer&user=jane', status: 200 },
    { what: 'a method that version 2 does not have', url: '/templates/t?api_version=1.0', status: 405 },
  ])('$what', async ({ url, status }) => {
    const answer = new Response(unreadable(), { status, headers: json });
    expect(await acceptV1(() => answer)(`https://h.example${url}`)).toBe(answer);
    expect(answer.bodyUsed).toBe(false);
  });

  test('unless a command has to know what went wrong', async () => {
    const answer = () => new Response(unreadable(), { status: 500, headers: json });
    await expect(acceptV1(answer)('https://h.example/?cmd=users')).rejects.toThrow('It was read.');
  });
});
