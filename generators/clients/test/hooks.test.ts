import { planOutput } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { generateClient, generateHooks } from '../src/index.ts';
import { apiOf, jsonBody } from './api.ts';
import { codeOf } from './code.ts';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const version = { name: 'X-Version', in: 'header', 'x-client-option': 'version', schema: {} };

const things = {
  '/things': {
    get: {
      operationId: 'listThings',
      tags: ['Things'],
      summary: 'List things',
      parameters: [limit, version],
    },
    post: {
      operationId: 'makeThing',
      tags: ['Things'],
      parameters: [limit],
      ...jsonBody({ type: 'object', properties: { url: {} }, required: ['url'] }),
    },
  },
  '/things/{id}': {
    get: { operationId: 'getThing', tags: ['Things'], parameters: [id] },
    delete: { operationId: 'deleteThing', tags: ['Things'], parameters: [id] },
  },
  '/version': { get: { operationId: 'getVersion', tags: ['Server'], parameters: [version] } },
};

/** One module, formatted as it is written. */
async function moduleOf(paths: Parameters<typeof apiOf>[0], path: string): Promise<string> {
  const plan = await planOutput('/nowhere', await generateHooks(apiOf(paths)));
  return plan.find((file) => file.path === path)?.content ?? '';
}

test('a query hook takes and answers what the function of the client does', async () => {
  const got = await moduleOf(things, 'things.gen.ts');
  expect(got).toContain("} from '@installatron-openapi/client';");
  expect(got).toContain('export const getListThingsQueryKey = (params?: ListThingsParameters) => {');
  expect(got).toContain(`const useListThingsHook = () => {
  const listThings = useRequest<ListThingsAnswer>();

  return useCallback(
    (params?: ListThingsParameters, signal?: AbortSignal) => {
      return listThings(
        { url: \`/listThings\`, method: 'GET', params, ...(signal ? { signal } : {}) },
        { id: 'listThings', method: 'GET', path: '/things' },
      );
    },
    [listThings],
  );
};`);
});

test('parameters that are required are required', async () => {
  const got = await moduleOf(things, 'things.gen.ts');
  expect(got).toContain('(params: GetThingParameters, signal?: AbortSignal) => {');
  expect(got).toContain('export type DeleteThingMutationVariables = { params: DeleteThingParameters };');
});

test('a mutation hook sends the descriptor of its operation', async () => {
  const got = await moduleOf(things, 'things.gen.ts');
  expect(got).toContain("{ id: 'makeThing', method: 'POST', path: '/things', query: ['limit'] },");
  expect(got).toContain("{ id: 'deleteThing', method: 'DELETE', path: '/things/{id}' },");
  expect(got).toContain('export const useMakeThing = <TError = InstallatronError, TContext = unknown>(');
});

test('an operation of which nothing but client options can be given takes no parameters', async () => {
  const got = await moduleOf(things, 'server.gen.ts');
  expect(got).toContain('export const getGetVersionQueryKey = () => {');
  expect(got).not.toContain('params');
});

test('no type of the API is declared a second time', async () => {
  const files = await generateHooks(apiOf(things));
  expect(files.map(({ path }) => path)).toEqual(['things.gen.ts', 'server.gen.ts', 'index.gen.ts']);
  const declared = files.flatMap(({ content }) => [...content.matchAll(/export (?:type|interface) (\w+)/g)]);
  expect(declared.map(([, name]) => name).toSorted()).toEqual([
    ...['DeleteThingMutationError', 'DeleteThingMutationResult', 'DeleteThingMutationVariables'],
    ...['GetThingQueryError', 'GetThingQueryResult', 'GetVersionQueryError', 'GetVersionQueryResult'],
    ...['ListThingsQueryError', 'ListThingsQueryResult'],
    ...['MakeThingMutationError', 'MakeThingMutationResult', 'MakeThingMutationVariables'],
  ]);
});

test('every type that hooks import is one that the client exports', async () => {
  const hooks = await moduleOf(things, 'things.gen.ts');
  const imported = /import type \{([^}]*)\} from '@installatron-openapi\/client';/.exec(hooks)?.[1] ?? '';
  const client = generateClient(apiOf(things))
    .map(({ content }) => content)
    .join('\n');
  const names = imported.split(',').flatMap((name) => name.trim() || []);
  expect(names).toHaveLength(9);
  for (const name of names.filter((name) => name !== 'InstallatronError'))
    expect(client).toContain(`export type ${name} =`);
});

test('imports of hand-written modules go one folder up and end in .ts', async () => {
  const got = await moduleOf(things, 'things.gen.ts');
  expect(got).toContain("import { useRequest } from '../request.ts';");
  expect(got).toContain("import { useScopedOptions } from '../scope.ts';");
});

test('the package of the client is an option', async () => {
  const [module] = await generateHooks(apiOf(things), { client: '@another/client' });
  expect(module?.content).toContain("from '@another/client'");
});

test('the same API gives the same bytes, whatever order its keys have', async () => {
  const shuffled = Object.fromEntries(Object.entries(things).toReversed());
  expect(await generateHooks(apiOf(shuffled))).toEqual(await generateHooks(apiOf(things)));
});

test('no text of a spec leaves the comment or the string it is in', async () => {
  const nasty = `*/ alert(1) /* ' " \` \${x} \u2028 \u202E \n`;
  const got = await moduleOf(
    {
      [`/a${nasty}`]: {
        get: {
          operationId: `b${nasty}`,
          tags: [nasty],
          summary: nasty,
          parameters: [{ name: nasty, in: 'header', required: true, schema: { type: nasty } }],
        },
      },
    },
    'alert-1-x.gen.ts',
  );
  expect(got).toContain('export function useBAlert1X<');
  expect(got).not.toMatch(/[\u2028\u202E]/);
  expect(codeOf(got)).not.toContain('alert(');
});

test('hooks whose names collide are an error that names both operations', async () => {
  const paths = {
    '/a': { get: { operationId: 'listThings' } },
    '/b': { get: { operationId: 'listThingsQueryOptions' } },
    '/c': { get: { operationId: 'listThingsHook' } },
  };
  await expect(generateHooks(apiOf(paths))).rejects.toThrow(
    '"listThings" (/paths/~1a/get) and "listThingsQueryOptions" (/paths/~1b/get) both need the name useListThingsQueryOptions.',
  );
});

test.each(['client', 'query', 'callback', 'request'])(
  'an operation may not take a name of the hand-written part of the package: %s',
  async (operationId) => {
    await expect(generateHooks(apiOf({ '/a': { get: { operationId } } }))).rejects.toThrow(
      `The hand-written part of the package and "${operationId}" (/paths/~1a/get) both need the name use`,
    );
  },
);

test('an API without operations is an empty index', async () => {
  expect(await generateHooks(apiOf({}))).toEqual([{ path: 'index.gen.ts', content: 'export {};\n' }]);
});
