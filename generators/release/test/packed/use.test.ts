import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../src/run.ts';
import { entries, modules } from './exports.ts';
import { project, runInProject } from './project.ts';

/** The two ways to get at a package, each by a file of its own kind. */
const ways = [
  { way: 'import', ending: 'mjs', get: (specifier: string) => `await import('${specifier}')` },
  { way: 'require', ending: 'cjs', get: (specifier: string) => `require('${specifier}')` },
];

/** Code that may wait, in either kind of file. */
const inFunction = (body: string) => `(async () => {\n${body}\n})();`;

describe.each(ways)('by $way', ({ ending, get }) => {
  test.each(modules)(`$specifier gives the same as by any other way`, async ({ name, file, specifier }) => {
    const direct = `await import('./node_modules/${name}/${file}')`;
    const { stdout, stderr } = await runInProject(
      `entry.${ending}`,
      inFunction(`console.log(JSON.stringify([Object.keys(${get(specifier)}), Object.keys(${direct})]));`),
    );
    expect(stderr).toBe('');
    const [names, wanted] = JSON.parse(stdout);
    expect(names).toEqual(wanted);
  });

  test('the client asks a server', async () => {
    const url = await startServer();
    const body = `
      const { createClient, listInstalls } = ${get('@installatron-openapi/client')};
      const answer = await listInstalls(createClient({ server: process.argv[2], key: 'secret' }), { q: 'my blog' });
      console.log(JSON.stringify(answer));`;
    const { stdout, stderr } = await runInProject(`client.${ending}`, inFunction(body), url);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({
      result: true,
      data: [{ id: 'a1', path: '/installs', q: 'my blog' }],
    });
  });

  test('renames convert', async () => {
    const body = `
      const { installToV2 } = ${get('@installatron-openapi/renames')};
      const { commandToRequest } = ${get('@installatron-openapi/renames/commands')};
      console.log(JSON.stringify([
        installToV2({ id: 'a', 'cf-login': 'j', autoup: 1 }),
        commandToRequest({ cmd: 'view', id: 'a' }).operationId,
      ]));`;
    const { stdout, stderr } = await runInProject(`renames.${ending}`, inFunction(body));
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual([{ id: 'a', login: 'j', autoup: 'custom' }, 'getInstall']);
  });

  test('the sandbox answers in both versions, and keeps its state in a file', async () => {
    const body = `
      const { createSandbox } = ${get('@installatron-openapi/sandbox')};
      const { sqliteStore } = ${get('@installatron-openapi/sandbox/sqlite')};
      const { fetch, close } = createSandbox({ store: sqliteStore(process.argv[2]), key: 'secret' });
      const ask = async (path) => {
        const answer = await fetch(new Request('https://server' + path, { headers: { 'X-API-Key': 'secret' } }));
        return (await answer.json()).data[0];
      };
      console.log(JSON.stringify([(await ask('/installs')).application, (await ask('/?cmd=installs')).installer]));
      close();`;
    const { stdout, stderr } = await runInProject(
      `sandbox.${ending}`,
      inFunction(body),
      `sandbox-${ending}.db`,
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['wordpress', 'wordpress']);
  });

  // TanStack Query has a second build for require(), with a context of its own, which ESM never sees: hooks find no QueryClient
  // of it. So CommonJS, too, has to import() TanStack Query.
  test('hooks render on a server', async () => {
    const body = `
      const { createElement } = ${get('react')};
      const { renderToString } = ${get('react-dom/server')};
      const { QueryClient, QueryClientProvider } = await import('@tanstack/react-query');
      const { createClient } = ${get('@installatron-openapi/client')};
      const { InstallatronProvider, useClient, useListInstalls } = ${get('@installatron-openapi/hooks')};
      const client = createClient({ server: 'panel.example.com', key: 'secret' });
      function Page() {
        return createElement('p', null, String(useClient() === client), ' ', useListInstalls({ limit: 1 }).status);
      }
      const inner = createElement(InstallatronProvider, { client }, createElement(Page));
      const queryClient = new QueryClient();
      console.log(renderToString(createElement(QueryClientProvider, { client: queryClient }, inner)));`;
    const { stdout, stderr } = await runInProject(`hooks.${ending}`, inFunction(body));
    expect(stderr).toBe('');
    expect(stdout.replaceAll('<!-- -->', '')).toBe('<p>true pending</p>\n');
  });
});

test('what is data can be read as such', async () => {
  const data = entries.filter(({ file }) => file.endsWith('.json')).map(({ specifier }) => specifier);
  const code = data.map((specifier) => `console.log(typeof require('${specifier}'));`).join('\n');
  const { stdout } = await runInProject('data.cjs', code);
  expect(stdout.trim().split('\n')).toEqual(data.map(() => 'object'));
  expect(data).not.toEqual([]);
});

describe('the command', () => {
  const command = join(project, 'node_modules/.bin/installatron-openapi');

  test('says what it does', async () => {
    const { exitCode, stdout, stderr } = await run(command, ['--help'], { cwd: project });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^installatron-openapi\b[\s\S]*\bconvert\b/);
  });
});

/** A server that has one install, which tells how it was asked for, to who knows the key. */
async function startServer(): Promise<string> {
  const server = createServer(({ url = '', headers }, response) => {
    const { pathname: path, searchParams } = new URL(url, 'http://localhost');
    const known = headers['x-api-key'] === 'secret';
    const body = known
      ? { result: true, data: [{ id: 'a1', path, q: searchParams.get('q') }] }
      : { result: false, message: 'key' };
    response.writeHead(known ? 200 : 403, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.close();
  });
  return `http://127.0.0.1:${portOf(server.address())}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new TypeError('not a TCP port');
  return address.port;
}
