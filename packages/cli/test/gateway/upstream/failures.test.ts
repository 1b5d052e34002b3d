import { createServer, type Server } from 'node:net';
import { describe, expect, test } from 'vitest';
import { connectTo, restOf } from '../../support/connection.ts';
import { startGateway, type TestGateway } from '../../support/gateway.ts';
import {
  closedPort,
  listen,
  startTlsUpstream,
  startUpstream,
  type Upstream,
} from '../../support/upstream.ts';

/** A server that sends these bytes to whoever connects, whatever is asked, and perhaps ends the connection then. */
function sending(bytes: string, end: 'end' | 'wait'): Server {
  return createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => {
      if (end === 'end') socket.end(bytes);
      else socket.write(bytes);
    });
  });
}

async function startSending(bytes: string, end: 'end' | 'wait'): Promise<Pick<Upstream, 'url'>> {
  return { url: `http://127.0.0.1:${await listen(sending(bytes, end))}` };
}

const begun =
  'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"result":true,';

type Case = {
  readonly name: string;
  readonly upstream: () => Promise<Pick<Upstream, 'url'>>;
  readonly status: number;
  readonly errcode: string;
  readonly message: RegExp;
};

const cases: readonly Case[] = [
  {
    name: 'nobody listens there',
    upstream: async () => ({ url: `http://127.0.0.1:${await closedPort()}` }),
    status: 502,
    errcode: 'upstream_unreachable',
    message: /It refuses the connection \(ECONNREFUSED\)\.$/,
  },
  {
    name: 'there is no such host',
    upstream: async () => ({ url: 'http://nowhere.invalid' }),
    status: 502,
    errcode: 'upstream_unreachable',
    message: /There is no host of its name \((ENOTFOUND|EAI_AGAIN)\)\.$/,
  },
  {
    name: 'it ends the connection without an answer',
    upstream: () => startSending('', 'end'),
    status: 502,
    errcode: 'upstream_unreachable',
    message: /The connection to it broke \(UND_ERR_SOCKET\)\.$/,
  },
  {
    name: 'it does not speak HTTP',
    upstream: () => startSending('220 smtp ready\r\n', 'end'),
    status: 502,
    errcode: 'upstream_unreachable',
    message: /It does not speak HTTP \((HPE_\w+|HTTPParserError)\)\.$/,
  },
  {
    name: 'its certificate is not trusted',
    upstream: () => startTlsUpstream({ result: true }),
    status: 502,
    errcode: 'upstream_unreachable',
    message: /Its certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/,
  },
  {
    name: 'it does not speak TLS',
    upstream: async () => {
      const { url } = await startUpstream({ result: true });
      return { url: url.replace('http:', 'https:') };
    },
    status: 502,
    errcode: 'upstream_unreachable',
    message: /It does not speak TLS as it should \(ERR_SSL_\w+\)\.$/,
  },
  {
    name: 'it never answers',
    upstream: () => startSending('', 'wait'),
    status: 504,
    errcode: 'upstream_timeout',
    message: /did not answer within 0\.2 seconds/,
  },
];

describe('an upstream that does not answer: in version 2', () => {
  test.each(cases)('$name', async ({ upstream, status, errcode, message }) => {
    const gateway = await startGateway((await upstream()).url, { timeout: 200 });
    const response = await fetch(`${gateway.url}/installs`, { headers: { 'X-API-Key': 'hunter2' } });
    expect(response.status).toBe(status);
    const body = await response.json();
    expect(body).toStrictEqual({
      result: false,
      status,
      errcode,
      errfield: null,
      message: expect.stringMatching(message),
    });
    expect(JSON.stringify(body)).not.toContain('hunter2');
  });
});

describe('an upstream that does not answer: for a command, with HTTP 200', () => {
  test.each(cases)('$name', async ({ upstream, status, errcode, message }) => {
    const gateway = await startGateway((await upstream()).url, { timeout: 200 });
    const response = await gateway.command({ cmd: 'installs', key: 'hunter2' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      result: false,
      status,
      errcode,
      message: expect.stringMatching(message),
    });
  });
});

describe('an upstream that stops in the middle of its answer', () => {
  test.each([
    { name: 'ending the connection', end: 'end', status: 502, errcode: 'upstream_unreachable' },
    { name: 'saying nothing more', end: 'wait', status: 504, errcode: 'upstream_timeout' },
  ] as const)('gives a command an answer that says so, when $name', async ({ end, status, errcode }) => {
    const gateway = await startGateway((await startSending(begun, end)).url, { timeout: 200 });
    const response = await gateway.command({ cmd: 'installs' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ result: false, status, errcode });
  });

  test.each(['end', 'wait'] as const)(
    'cuts off what was passed on already, so that nobody takes it for all (%s)',
    async (end) => {
      const gateway = await startGateway((await startSending(begun, end)).url, { timeout: 200 });
      const socket = await connectTo(gateway.url);
      socket.write('GET /installs HTTP/1.1\r\nHost: a\r\n\r\n');
      expect(await restOf(socket)).toMatch(/content-length: 100[\s\S]*\{"result":true,$/i);
      expect(gateway.records).toMatchObject([
        {
          status: 200,
          complete: false,
          failure: end === 'end' ? 'upstream_unreachable' : 'upstream_timeout',
        },
      ]);
    },
  );
});

describe('an answer that is none of the API', () => {
  const page = '<h1>Bad Gateway</h1>';
  const html = () =>
    startUpstream((response) => response.writeHead(502, { 'Content-Type': 'text/html' }).end(page));

  test('arrives as it is where nothing has to be converted', async () => {
    const gateway = await startGateway((await html()).url);
    const response = await fetch(`${gateway.url}/installs`);
    expect({ status: response.status, body: await response.text() }).toStrictEqual({
      status: 502,
      body: page,
    });
  });

  test.each([
    { name: 'HTML', upstream: html, body: page, status: 502 },
    {
      name: 'half of a JSON text',
      upstream: () => startUpstream((response) => response.end('{"result":tr')),
      body: '{"result":tr',
      status: 200,
    },
  ])('is within the answer to a command: $name', async ({ upstream, body, status }) => {
    const gateway = await startGateway((await upstream()).url);
    const response = await gateway.command({ cmd: 'installs' });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({
      result: false,
      errcode: 'invalid_upstream_answer',
      upstream: { status, body },
    });
  });
});

describe('a body that is larger than --max-body is refused', () => {
  const large = 'x'.repeat(200);
  const stream = (headers: Record<string, string> = {}): RequestInit => ({
    method: 'POST',
    headers,
    body: new Blob([large]).stream(),
    duplex: 'half',
  });

  test.each<{ name: string; ask: (gateway: TestGateway) => Promise<Response> }>([
    {
      name: 'where its length is known',
      ask: ({ url }) => fetch(`${url}/installs/a`, { method: 'POST', body: large }),
    },
    { name: 'where it is not', ask: ({ url }) => fetch(`${url}/installs/a`, stream()) },
    {
      name: 'where the answer is converted',
      ask: ({ url }) => fetch(`${url}/installs/a`, stream({ 'X-API-Version': '1.0' })),
    },
    { name: 'of a command', ask: (gateway) => gateway.command({ cmd: 'edit', id: 'a', title: large }) },
  ])('$name', async ({ ask }) => {
    const upstream = await startUpstream({ result: true });
    const response = await ask(await startGateway(upstream.url, { maxBody: 100 }));
    expect(await response.json()).toMatchObject({ result: false, status: 413, errcode: 'request_too_large' });
    expect(upstream.received).toStrictEqual([]);
  });
});
