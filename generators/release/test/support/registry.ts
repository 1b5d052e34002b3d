import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type JsonValue, objectMember, stringMember } from '@installatron-openapi/generate-kit';
import { onTestFinished } from 'vitest';

/** A registry on loopback: it answers what npm asks of it, and keeps what npm publishes. */
export type FakeRegistry = {
  readonly url: string;
  /** What was published, in order: `name@version`. */
  readonly published: string[];
  /** Tarballs by `name@version`, base64. */
  readonly tarballs: Map<string, string>;
  /** The access that was asked for, by `name@version`. */
  readonly access: Map<string, string | undefined>;
  /** Names of packages whose publishing it answers with 500. */
  readonly broken: Set<string>;
  /** The `authorization` of every request that changes something. */
  readonly authorizations: (string | undefined)[];
};

export async function startRegistry(published: readonly string[] = []): Promise<FakeRegistry> {
  const server = createServer((request, response) => {
    void answer(registry, request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const registry: FakeRegistry = {
    url: `http://127.0.0.1:${port(server.address())}/`,
    published: [...published],
    tarballs: new Map(),
    access: new Map(),
    broken: new Set(),
    authorizations: [],
  };
  return registry;
}

function port(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP port');
  return address.port;
}

async function answer(
  registry: FakeRegistry,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = decodeURIComponent((request.url ?? '').slice(1));
  if (request.method === 'GET') return give(response, ...lookUp(registry, name));
  registry.authorizations.push(request.headers.authorization);
  const body: JsonValue = JSON.parse(await text(request));
  if (registry.broken.has(name)) return give(response, 500, { error: 'the disk is full' });
  keep(registry, name, body);
  give(response, 201, { ok: true });
}

function give(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function lookUp({ published, url }: FakeRegistry, name: string): [number, object] {
  const versions = published.flatMap((item) =>
    item.startsWith(`${name}@`) ? [item.slice(name.length + 1)] : [],
  );
  const latest = versions.at(-1);
  if (latest === undefined) return [404, { error: 'Not found' }];
  const entries = versions.map((version) => [
    version,
    { name, version, dist: { tarball: `${url}${name}/-/${version}.tgz`, shasum: '0'.repeat(40) } },
  ]);
  return [200, { name, 'dist-tags': { latest }, versions: Object.fromEntries(entries) }];
}

function keep(registry: FakeRegistry, name: string, body: JsonValue): void {
  const [version = ''] = Object.keys(objectMember(body, 'versions'));
  const [attachment] = Object.values(objectMember(body, '_attachments'));
  const id = `${name}@${version}`;
  registry.published.push(id);
  registry.access.set(id, stringMember(body, 'access'));
  registry.tarballs.set(id, stringMember(attachment, 'data') ?? '');
}
