import { planOutput } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { generateClient, generateHooks } from '../src/index.ts';
import { apiOf, jsonBody } from './api.ts';
import { codeOf } from './code.ts';

const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const pages = { offset: 'offset', limit: 'limit', total: 'total', items: 'data', key: 'id' };
const task = { started: ['id'], id: 'id', state: 'state', percent: 'percent', message: 'message' };

const things = {
  '/things': {
    get: {
      operationId: 'listThings',
      tags: ['Things'],
      summary: 'List things.',
      parameters: [limit],
      'x-pagination': pages,
    },
    post: {
      operationId: 'makeThing',
      tags: ['Things'],
      deprecated: true,
      'x-background': { parameter: 'later', follow: 'listTasks' },
      'x-invalidates': ['listThings'],
      ...jsonBody({ type: 'object', properties: { url: {} }, required: ['url'] }),
    },
  },
  '/things/{id}': {
    get: { operationId: 'getThing', tags: ['Things'], parameters: [id] },
    head: { operationId: 'probeThing', tags: ['Things'], parameters: [id] },
    delete: { operationId: 'deleteThing', tags: ['Things'], parameters: [id] },
  },
  '/tasks': {
    get: { operationId: 'listTasks', tags: ['Tasks'], 'x-pagination': pages, 'x-task': task },
  },
};

/** One module, as the generator gives it. */
function moduleOf(paths: Parameters<typeof apiOf>[0], file: string): string {
  return generateHooks(apiOf(paths)).find(({ path }) => path === file)?.content ?? '';
}

/** What a module of hooks of one operation declares. */
function declarationsOf(members: Parameters<typeof apiOf>[0], method = 'get'): readonly string[] {
  const module = moduleOf({ '/a': { [method]: { operationId: 'readA', ...members } } }, 'default.gen.ts');
  return module.split('\n').filter((line) => line.startsWith('export '));
}

test('a module imports the operations, and declares options and a hook for each', () => {
  const paths = {
    '/things/{id}': {
      get: { operationId: 'getThing', tags: ['Things'], summary: 'Get a thing.', parameters: [id] },
      delete: { operationId: 'deleteThing', tags: ['Things'], deprecated: true, parameters: [id] },
    },
  };
  expect(
    moduleOf(paths, 'things.gen.ts'),
  ).toBe(`import { deleteThing, getThing } from "@installatron-openapi/client";
import { type QueryOptionsOf, queryOptionsOf } from "../query/options.ts";
import { type QueryHook, queryHook } from "../query/hook.ts";
import { type MutationOptionsOf, mutationOptionsOf } from "../mutation/options.ts";
import { type MutationHook, mutationHook } from "../mutation/hook.ts";

/**
 * Get a thing: {@link getThing}.
 */
export const getThingQueryOptions: QueryOptionsOf<typeof getThing> = /* @__PURE__ */ queryOptionsOf(getThing);

/**
 * Get a thing: {@link getThing}.
 */
export const useGetThing: QueryHook<typeof getThing> = /* @__PURE__ */ queryHook(getThing);

/**
 * deleteThing: {@link deleteThing}.
 *
 * @deprecated
 */
export const deleteThingMutationOptions: MutationOptionsOf<typeof deleteThing> = /* @__PURE__ */ mutationOptionsOf(deleteThing);

/**
 * deleteThing: {@link deleteThing}.
 *
 * @deprecated
 */
export const useDeleteThing: MutationHook<typeof deleteThing> = /* @__PURE__ */ mutationHook(deleteThing);`);
});

const query = [
  'export const readAQueryOptions: QueryOptionsOf<typeof readA> = /* @__PURE__ */ queryOptionsOf(readA);',
  'export const useReadA: QueryHook<typeof readA> = /* @__PURE__ */ queryHook(readA);',
];
const infinite = [
  'export const readAInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof readA> = /* @__PURE__ */ infiniteQueryOptionsOf(readA);',
  'export const useReadAInfinite: InfiniteQueryHook<typeof readA> = /* @__PURE__ */ infiniteQueryHook(readA);',
];
const mutation = [
  'export const readAMutationOptions: MutationOptionsOf<typeof readA> = /* @__PURE__ */ mutationOptionsOf(readA);',
  'export const useReadA: MutationHook<typeof readA> = /* @__PURE__ */ mutationHook(readA);',
];

test.each([
  { name: 'GET', method: 'get', given: {}, want: query },
  {
    name: 'GET with a parameter called offset',
    method: 'get',
    given: { parameters: [{ ...limit, name: 'offset' }] },
    want: query,
  },
  {
    name: 'GET that says how it is paged',
    method: 'get',
    given: { 'x-pagination': pages },
    want: [...query, ...infinite],
  },
  {
    name: 'GET that says why it is not paged',
    method: 'get',
    given: { 'x-pagination': { none: 'Two.' } },
    want: query,
  },
  {
    name: 'the list of tasks',
    method: 'get',
    given: { 'x-pagination': pages, 'x-task': task },
    want: [...query, ...infinite],
  },
  { name: 'HEAD, which has no answer to show', method: 'head', given: {}, want: mutation },
  {
    name: 'POST that says how it is paged',
    method: 'post',
    given: { 'x-pagination': pages },
    want: mutation,
  },
  { name: 'PATCH', method: 'patch', given: {}, want: mutation },
])('the hooks of $name', ({ method, given, want }) => {
  expect(declarationsOf(given, method)).toEqual(want);
});

test('an operation without an identifier for an id has hooks by its name in code', () => {
  const paths = { '/a': { delete: { operationId: 'delete' } }, '/b': { get: { operationId: 'meta/root' } } };
  const names = [...moduleOf(paths, 'default.gen.ts').matchAll(/^export const (\w+): \w+<typeof (\w+)>/gm)];
  expect(names.map(([, name, operation]) => [name, operation])).toEqual([
    ['deleteMutationOptions', 'delete_'],
    ['useDelete', 'delete_'],
    ['metaRootQueryOptions', 'metaRoot'],
    ['useMetaRoot', 'metaRoot'],
  ]);
});

test('the operations of a tag share a file, and the index re-exports every file', () => {
  const files = generateHooks(apiOf(things));
  expect(files.map(({ path }) => path)).toEqual(['tasks.gen.ts', 'things.gen.ts', 'index.gen.ts']);
  expect(files.at(-1)?.content).toBe('export * from "./tasks.gen.ts";\nexport * from "./things.gen.ts";\n');
});

test('no type is declared: what hooks take and give is that of the operations', () => {
  const text = generateHooks(apiOf(things))
    .map(({ content }) => codeOf(content))
    .join('\n');
  expect(text).not.toMatch(/\b(type|interface) \w+ =/);
  expect(text).toContain('useListThings: QueryHook<typeof listThings>');
});

test('every operation that hooks import is one that the client exports', () => {
  const imported = generateHooks(apiOf(things)).flatMap(
    ({ content }) =>
      /^import \{ (.*) \} from "@installatron-openapi\/client";/.exec(content)?.[1]?.split(', ') ?? [],
  );
  const client = generateClient(apiOf(things))
    .map(({ content }) => content)
    .join('\n');
  expect(imported.toSorted()).toEqual([
    ...['deleteThing', 'getThing', 'listTasks', 'listThings', 'makeThing', 'probeThing'],
  ]);
  for (const name of imported) expect(client).toContain(`export const ${name}: `);
});

test('the package of the client and the folder of the runtime are options', () => {
  const [module] = generateHooks(apiOf(things), { client: '@another/client', runtime: '../../src' });
  expect(module?.content.split('\n').slice(0, 2)).toEqual([
    'import { listTasks } from "@another/client";',
    'import { type QueryOptionsOf, queryOptionsOf } from "../../src/query/options.ts";',
  ]);
});

test('the same API gives the same bytes, whatever order its keys have', () => {
  const shuffled = Object.fromEntries(Object.entries(things).toReversed());
  expect(generateHooks(apiOf(shuffled))).toEqual(generateHooks(apiOf(things)));
});

test('what is too long for a line is broken when it is written, and the mark for bundlers stays', async () => {
  const plan = await planOutput('/nowhere', generateHooks(apiOf(things)));
  expect(plan.find(({ path }) => path === 'things.gen.ts')?.content).toContain(
    `export const listThingsQueryOptions: QueryOptionsOf<typeof listThings> =
  /* @__PURE__ */ queryOptionsOf(listThings);`,
  );
});

test('no text of a spec leaves the comment or the string it is in', () => {
  const nasty = `*/ alert(1) /* ' " \\\` \${x} {@link y} \u2028 \u202E \n`;
  const got = moduleOf(
    { [`/a${nasty}`]: { get: { operationId: `b${nasty}`, tags: [nasty], summary: nasty } } },
    'alert-1-x-link-y.gen.ts',
  );
  expect(got).toContain('export const useBAlert1XLinkY: QueryHook<typeof bAlert1XLinkY> =');
  expect(got).not.toMatch(/[\u2028\u202E]/);
  expect(codeOf(got)).not.toContain('alert(');
});

describe('names that two things need are an error that names both', () => {
  const one = 'The hand-written part of the package';

  test.each([
    {
      name: 'options of one operation and of another',
      ids: ['listThings', 'listThingsInfinite'],
      want: '"listThings" (/paths/~10/get) and "listThingsInfinite" (/paths/~11/get) both need the name listThingsInfiniteQueryOptions.',
    },
    {
      name: 'the infinite hook of one operation and the hook of another',
      ids: ['listThings', 'listThingsInfinite'],
      want: '"listThings" (/paths/~10/get) and "listThingsInfinite" (/paths/~11/get) both need the name useListThingsInfinite.',
    },
    {
      name: 'the hook of one operation and another operation',
      ids: ['things', 'useThings'],
      want: '"things" (/paths/~10/get) and "useThings" (/paths/~11/get) both need the name useThings.',
    },
    {
      name: 'the options of one operation and another operation',
      ids: ['things', 'things-query-options'],
      want: '"things" (/paths/~10/get) and "things-query-options" (/paths/~11/get) both need the name thingsQueryOptions.',
    },
    { name: 'two operations', ids: ['list-things', 'listThings'], want: 'both become listThings.' },
    {
      name: 'a hook and one of ours',
      ids: ['task'],
      want: `${one} and "task" (/paths/~10/get) both need the name useTask.`,
    },
    {
      name: 'an operation and what a module imports',
      ids: ['queryHook'],
      want: `${one} and "queryHook" (/paths/~10/get) both need the name queryHook.`,
    },
    {
      name: 'an operation and what the package exports',
      ids: ['invalidateAfter'],
      want: `${one} and "invalidateAfter" (/paths/~10/get) both need the name invalidateAfter.`,
    },
  ])('$name', ({ ids, want }) => {
    const paths = Object.fromEntries(
      ids.map((operationId, index) => [`/${index}`, { get: { operationId, 'x-pagination': pages } }]),
    );
    expect(() => generateHooks(apiOf(paths))).toThrow(want);
  });
});

test('what has no infinite hook claims no name of one', () => {
  const paths = {
    '/a': { post: { operationId: 'searchThings', 'x-pagination': pages } },
    '/b': { post: { operationId: 'searchThingsInfinite' } },
  };
  expect(moduleOf(paths, 'default.gen.ts')).toContain('export const useSearchThingsInfinite: MutationHook<');
});

test('an API without operations is an empty index', () => {
  expect(generateHooks(apiOf({}))).toEqual([{ path: 'index.gen.ts', content: 'export {};\n' }]);
});
