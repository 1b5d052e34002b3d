import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** A server that answers as the pages on migration say, and keeps what it was asked to update. */
export type BothVersions = {
  readonly url: string;
  /** `id` of each update that was asked for, with the form in which it asked for the background. */
  readonly updates: string[];
  readonly close: () => Promise<void>;
};

/** The one key that it takes. */
export const serverKey = 'key-of-the-test';

const v1Installs = [
  install('a1', 'www.example.com', 'wordpress', '6.8.2', '0'),
  install('b2', 'shop.example.com', 'opencart', '4.0.2', 0),
  install('c3', 'blog.example.org', 'wordpress', '6.8.3', 2),
];

function install(id: string, domain: string, installer: string, version: string, autoup: number | string) {
  return { id, 'url-domain': domain, installer, version, autoup };
}

// By hand, not by the converters that the pages are about.
const v2Installs = [
  { id: 'a1', url_domain: 'www.example.com', application: 'wordpress', version: '6.8.2', autoup: 'none' },
  { id: 'b2', url_domain: 'shop.example.com', application: 'opencart', version: '4.0.2', autoup: 'none' },
  { id: 'c3', url_domain: 'blog.example.org', application: 'wordpress', version: '6.8.3', autoup: 'all' },
];

export async function serveBothVersions(): Promise<BothVersions> {
  const updates: string[] = [];
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request, updates);
    response.writeHead(answer.result ? 200 : 404, { 'Content-Type': 'application/json' });
    response.end(
      JSON.stringify({ errcode: null, message: answer.result ? '' : 'unexpected request', ...answer }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    updates,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

type Answer = { readonly result: boolean; readonly data?: unknown };

async function answerTo(request: IncomingMessage, updates: string[]): Promise<Answer> {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  const body = await text(request);
  if (path === '/') return answerToCommand(new URLSearchParams(body), updates);
  if (request.headers['x-api-key'] !== serverKey) return { result: false };
  if (request.method === 'GET' && path === '/installs') {
    return { result: true, data: request.headers['x-api-version'] === '1.0' ? v1Installs : v2Installs };
  }
  const id = /^\/installs\/(\w+)\/update$/.exec(path)?.[1];
  if (request.method !== 'POST' || id === undefined) return { result: false };
  updates.push(`${id} ${JSON.stringify(JSON.parse(body))}`);
  return { result: true };
}

function answerToCommand(params: URLSearchParams, updates: string[]): Answer {
  if (params.get('key') !== serverKey) return { result: false };
  if (params.get('cmd') === 'installs') return { result: true, data: v1Installs };
  if (params.get('cmd') !== 'update') return { result: false };
  updates.push(`${params.get('id')} background=${params.get('background')}`);
  return { result: true };
}
