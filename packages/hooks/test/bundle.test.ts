import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { asServerComponents, bundle } from './support/bundle.ts';
import { temporaryFolder } from './support/folder.ts';

const client = '@installatron-openapi/client';

test.each([
  { kind: 'a query', hook: 'useListInstalls', operation: 'listInstalls' },
  { kind: 'an infinite query', hook: 'useListInstallsInfinite', operation: 'listInstalls' },
  { kind: 'a mutation', hook: 'useInstallApplication', operation: 'installApplication' },
  { kind: 'following work', hook: 'useTask', operation: 'installApplication' },
])('$kind adds less than a kilobyte to the client, provider included', async ({ hook, operation }) => {
  const calls = `export { createClient, ${operation} } from '${client}';`;
  const hooks = `export { InstallatronProvider, ${hook} } from './index.ts';`;
  const [without, added] = [await bundle(calls), await bundle(calls + hooks)];
  expect(added.size - without.size).toBeGreaterThan(0);
  expect(added.size - without.size).toBeLessThanOrEqual(1_000);
});

test.each([
  { hook: 'useListInstalls', operations: ['listInstalls'], hooks: ['useQuery'] },
  { hook: 'useListInstallsInfinite', operations: ['listInstalls'], hooks: ['useInfiniteQuery'] },
  { hook: 'useEditUser', operations: ['editUser'], hooks: ['useMutation', 'useQueryClient'] },
  {
    hook: 'useInstallApplication',
    operations: ['installApplication', 'listTasks'],
    hooks: ['useMutation', 'useQueryClient'],
  },
  { hook: 'listInstallsQueryOptions', operations: ['listInstalls'], hooks: [] },
])(
  '$hook brings no other operation, and of TanStack Query what it uses',
  async ({ hook, operations, hooks }) => {
    const { code } = await bundle(`export { ${hook} } from './index.ts';`);
    const found = [...code.matchAll(/\bid:"(\w+)",method:/g)].map(([, id]) => id);
    expect(found.toSorted()).toEqual(operations);
    const used = [...code.matchAll(/\b(use(?:\w*Query|Mutation|QueryClient)) as\b/g)].map(([, name]) => name);
    expect(used.toSorted()).toEqual(hooks);
  },
);

test('everything together is made of hooks and client, and nothing of Node or of a generator', async () => {
  const { inputs, external } = await bundle(`export * from './index.ts';`);
  expect(inputs.length).toBeGreaterThan(30);
  const own =
    /^(<stdin>|index\.ts|(generated|mutation|provider|query|task)\/[\w.-]+|\.\.\/\.\.\/client\/dist\/.+)$/;
  expect(inputs.filter((input) => !own.test(input))).toEqual([]);
  expect(external).toEqual(['@tanstack/react-query', 'react']);
});

test('a server that renders components can use the options', async () => {
  const lines = `
    export { createClient } from '${client}';
    export { listInstallsQueryOptions, InstallatronProvider } from './index.ts';`;
  const { code } = await bundle(lines, asServerComponents);
  const file = join(temporaryFolder(), 'server.js');
  writeFileSync(file, code);
  const server = await import(pathToFileURL(file).href);
  const options = server.listInstallsQueryOptions(server.createClient({ server: 'localhost', key: 'key' }));
  expect(options.queryKey).toEqual([
    { server: 'https://localhost', version: '2.0' },
    'listInstalls',
    'answer',
    {},
  ]);
  expect(() => server.InstallatronProvider()).toThrow('InstallatronProvider');
});
