import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as client from '../../src/index.ts';
import { answering } from '../support/behaviours.ts';
import { key, startServer, success } from '../support/server.ts';

// The generated functions against a real server: that each parameter ends up where the API wants it.
describe('a generated function', () => {
  const table = [
    {
      name: 'a read puts what it is given into the query',
      call: (server: client.Client) => client.listInstalls(server, { q: 'my blog', limit: 10 }),
      want: { method: 'GET', url: '/installs?q=my+blog&limit=10', body: '' },
    },
    {
      name: 'an installation puts the application into the path and the rest into the JSON body',
      call: (server: client.Client) =>
        client.installApplication(server, {
          id: 'wordpress',
          url: 'https://www.example.com/blog',
          background: true,
        }),
      want: {
        method: 'POST',
        url: '/browser/wordpress/install',
        body: '{"url":"https://www.example.com/blog","background":true}',
      },
    },
    {
      name: 'a plugin is named by two parameters of the path',
      call: (server: client.Client) =>
        client.updatePlugin(server, { id: 'a1b2', slug: 'akismet', activated: false }),
      want: { method: 'POST', url: '/installs/a1b2/plugins/akismet', body: '{"activated":false}' },
    },
    {
      name: 'a deletion puts its options into the query',
      call: (server: client.Client) => client.deleteInstall(server, { id: 'a1b2', dryrun: 'all' }),
      want: { method: 'DELETE', url: '/installs/a1b2?dryrun=all', body: '' },
    },
    {
      name: 'an operation without parameters needs none',
      call: (server: client.Client) => client.getVersion(server),
      want: { method: 'GET', url: '/version', body: '' },
    },
  ];

  test.each(table)('$name', async ({ call, want }) => {
    const server = await startServer(success);
    await call(server.client());
    expect(server.received).toMatchObject([want]);
  });

  test('resolves with the whole answer, what stands beside the data included', async () => {
    const answer = { result: true, total_count: 51, data: [{ id: 'a1b2' }] };
    const server = await startServer(JSON.stringify(answer));
    const { data, total_count } = await client.listInstalls(server.client());
    expect({ data, total_count }).toStrictEqual({ data: [{ id: 'a1b2' }], total_count: 51 });
  });

  test('gives values that the spec does not know as they come', async () => {
    const install = { id: 'a1b2', autoup: 'fortnightly', new_in_2030: { deep: [1] } };
    const server = await startServer(JSON.stringify({ result: true, data: [install] }));
    expect((await client.listInstalls(server.client())).data).toStrictEqual([install]);
  });

  test('sends values that the spec does not know, for those who know better', async () => {
    const server = await startServer(success);
    const parameters = { id: 'a1b2', autoup: 'fortnightly', new_in_2030: true };
    await Reflect.apply(client.editInstall, undefined, [server.client(), parameters]);
    expect(server.received[0]?.body).toBe('{"autoup":"fortnightly","new_in_2030":true}');
  });

  test('asks for version 1 where its client does', async () => {
    const server = await startServer('{"result":true,"data":[{"id":"a1b2","list-files":["index.php"]}]}');
    const one = client.createClient({ server: server.url, key, version: '1.0' });
    const { data } = await client.listInstalls(one);
    expect(data[0]?.['list-files']).toEqual(['index.php']);
    expect(server.received[0]?.headers['x-api-version']).toBe('1.0');
  });

  test('deletes by a POST where DELETE is blocked', async () => {
    const server = await startServer(success);
    await client.deleteInstall(server.client({ methodOverride: true }), { id: 'a1b2' });
    expect(server.received).toMatchObject([
      { method: 'POST', url: '/installs/a1b2', headers: { 'x-http-method-override': 'DELETE' } },
    ]);
  });

  test('throws for `result: false`, whatever the status', async () => {
    const server = await startServer(
      answering(200, '{"result":false,"errcode":"install_not_found","message":"Gone."}'),
    );
    await expect(client.getInstall(server.client(), { id: 'x' })).rejects.toMatchObject({
      name: 'ApiError',
      errcode: 'install_not_found',
      status: 200,
    });
  });
});

test('no operation hides a thing that the runtime exports', () => {
  const folder = join(import.meta.dirname, '../../src/generated');
  expect(readdirSync(folder)).toContain('index.gen.ts');
  for (const exported of [client.createClient, client.send, client.ApiError, client.InstallatronError]) {
    expect(exported).toBeTypeOf('function');
  }
  expect(Object.keys(client).filter((name) => /^(list|get|delete)/.test(name))).toHaveLength(24);
});
