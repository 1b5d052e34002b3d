import { DiagnosticsError, type JsonObject } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { generateClient } from '../src/index.ts';
import { apiOf, jsonBody } from './api.ts';
import { codeOf } from './code.ts';

/** The module of the operations without a tag, without its imports. */
function functionsFor(paths: JsonObject): string {
  const module = generateClient(apiOf(paths)).find(({ path }) => path === 'default.gen.ts');
  return (module?.content ?? '').replace(/^(import .*\n)+\n/, '');
}

const name = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const limit = { name: 'limit', in: 'query', schema: { type: 'integer' } };
const version = { name: 'X-Version', in: 'header', 'x-client-option': 'version', schema: {} };
const json = { content: { 'application/json': { schema: {} } } };
const members = { type: 'object', properties: { url: { type: 'string' }, note: {} }, required: ['url'] };

test('an operation becomes three types and a function that is made of a descriptor', () => {
  const [module] = generateClient(
    apiOf({ '/things/{id}': { get: { operationId: 'getThing', parameters: [name] } } }),
  );
  expect(module?.content).toBe(`import type { ErrorCodeOf, operations } from "@installatron-openapi/types";
import type { Failure } from "../errors/errors.ts";
import type { AnswerOf, AnswersOf, ParametersOf } from "../operation/types.ts";
import { type Operation, operation } from "../operation/operation.ts";

export type GetThingParameters = ParametersOf<operations["getThing"]>;
export type GetThingAnswer = AnswerOf<operations["getThing"]>;
export type GetThingError = Failure<ErrorCodeOf["getThing"]>;
/**
 * getThing.
 */
export const getThing: Operation<GetThingParameters, AnswersOf<"getThing", GetThingAnswer>, ErrorCodeOf["getThing"]> = /* @__PURE__ */ operation({ id: "getThing", method: "GET", path: "/things/{id}" });`);
});

test('a module imports no more than its operations need', () => {
  const imports = (paths: JsonObject) =>
    /import type \{ (AnswerOf.*) \}/.exec(generateClient(apiOf(paths))[0]?.content ?? '')?.[1];
  const nested = { put: { operationId: 'setThings', ...jsonBody({ type: 'array', items: {} }) } };
  const flat = { get: { operationId: 'listThings' } };
  expect(imports({ '/a': flat })).toBe('AnswerOf, AnswersOf, ParametersOf');
  expect(imports({ '/a': nested })).toBe('AnswerOf, AnswersOf, ParametersOfNested');
  expect(imports({ '/a': { ...flat, ...nested } })).toBe(
    'AnswerOf, AnswersOf, ParametersOf, ParametersOfNested',
  );
});

const signatures: readonly {
  readonly name: string;
  readonly given: JsonObject;
  readonly want: readonly string[];
}[] = [
  {
    name: 'query parameters of GET are not listed: they go there anyway',
    given: { '/things': { get: { operationId: 'listThings', parameters: [limit] } } },
    want: ['operation({ id: "listThings", method: "GET", path: "/things" });'],
  },
  {
    name: 'what the client sets once is no parameter',
    given: { '/things': { get: { operationId: 'listThings', parameters: [limit, version] } } },
    want: [
      'ListThingsParameters = ParametersOf<operations["listThings"], "X-Version">;',
      '{ id: "listThings", method: "GET", path: "/things" }',
    ],
  },
  {
    name: 'path parameters and members of the body stand side by side',
    given: {
      '/things/{id}': { post: { operationId: 'editThing', parameters: [name], ...jsonBody(members) } },
    },
    want: [
      'EditThingParameters = ParametersOf<operations["editThing"]>;',
      '{ id: "editThing", method: "POST", path: "/things/{id}" }',
    ],
  },
  {
    name: 'query parameters of an operation with a body are listed',
    given: { '/things': { post: { operationId: 'makeThing', parameters: [limit], ...jsonBody(members) } } },
    want: ['{ id: "makeThing", method: "POST", path: "/things", query: ["limit"] }'],
  },
  {
    name: 'query parameters of a POST without a body are listed',
    given: { '/things': { post: { operationId: 'makeThing', parameters: [limit] } } },
    want: ['{ id: "makeThing", method: "POST", path: "/things", query: ["limit"] }'],
  },
  {
    name: 'header parameters are listed, but for those that OpenAPI ignores',
    given: {
      '/things': {
        get: {
          operationId: 'listThings',
          parameters: ['X-Trace', 'Authorization'].map((header) => ({
            name: header,
            in: 'header',
            schema: {},
          })),
        },
      },
    },
    want: [
      'ParametersOf<operations["listThings"], "Authorization">',
      '{ id: "listThings", method: "GET", path: "/things", header: ["X-Trace"] }',
    ],
  },
  {
    name: 'cookies are no parameters',
    given: {
      '/things': {
        get: { operationId: 'listThings', parameters: [{ name: 'session', in: 'cookie', required: true }] },
      },
    },
    want: [
      'ParametersOf<operations["listThings"]>;',
      '({ id: "listThings", method: "GET", path: "/things" });',
    ],
  },
  {
    name: 'a body that shares a member name with a parameter is nested',
    given: {
      '/things/{id}': {
        post: {
          operationId: 'editThing',
          parameters: [name],
          ...jsonBody({ type: 'object', properties: { id: {} } }),
        },
      },
    },
    want: [
      'EditThingParameters = ParametersOfNested<operations["editThing"]>;',
      `{ id: "editThing", method: "POST", path: "/things/{id}", body: "body" }`,
    ],
  },
  {
    name: 'a body that is no plain object is nested',
    given: { '/things': { put: { operationId: 'setThings', ...jsonBody({ type: 'array', items: {} }) } } },
    want: [
      'ParametersOfNested<operations["setThings"]>',
      '{ id: "setThings", method: "PUT", path: "/things", body: "body" }',
    ],
  },
  {
    name: 'a body of DELETE is nested, and all else is its query',
    given: {
      '/things': { delete: { operationId: 'clearThings', parameters: [limit], ...jsonBody(members) } },
    },
    want: ['{ id: "clearThings", method: "DELETE", path: "/things", body: "body" }'],
  },
  {
    name: 'a body without JSON is handed through',
    given: {
      '/things': {
        post: { operationId: 'upload', requestBody: { content: { 'image/png': {}, 'text/csv': {} } } },
      },
    },
    want: [
      'ParametersOf<operations["upload"]> & { readonly body?: Blob | FormData | URLSearchParams };',
      ' * @param parameters `body` is image/png or text/csv, and sent as it is.',
      '{ id: "upload", method: "POST", path: "/things", body: "body" }',
    ],
  },
  {
    name: 'an operationId that is no identifier is quoted as a key and becomes a name',
    given: { '/': { get: { operationId: 'meta/root' } } },
    want: [
      'MetaRootAnswer = AnswerOf<operations["meta/root"]>;',
      'export const metaRoot: Operation<MetaRootParameters, AnswersOf<"meta/root", MetaRootAnswer>, ErrorCodeOf["meta/root"]>',
      '{ id: "meta/root", method: "GET", path: "/" }',
    ],
  },
  {
    name: 'an operationId that is a keyword becomes a name that is none',
    given: { '/things': { delete: { operationId: 'delete' } } },
    want: [
      'DeleteParameters = ParametersOf<operations["delete"]>;',
      'export const delete_: Operation<DeleteParameters, ',
    ],
  },
  {
    name: 'an operation whose success has no body says so',
    given: {
      '/things': {
        delete: { operationId: 'clear', responses: { 204: { description: '' }, 404: { description: '' } } },
      },
    },
    want: [
      'export type ClearAnswer = AnswerOf<operations["clear"]>;',
      '{ id: "clear", method: "DELETE", path: "/things", empty: true }',
    ],
  },
  {
    name: 'an answer to HEAD never has a body',
    given: {
      '/things': { head: { operationId: 'probe', responses: { 200: { description: '', ...json } } } },
    },
    want: ['{ id: "probe", method: "HEAD", path: "/things", empty: true }'],
  },
  {
    name: 'an operation says that it is safe to send twice, or that it is not',
    given: {
      '/things': {
        get: { operationId: 'listThings', 'x-repeatable': false },
        put: { operationId: 'setThings', 'x-repeatable': true },
      },
    },
    want: [
      '{ id: "listThings", method: "GET", path: "/things", repeatable: false }',
      '{ id: "setThings", method: "PUT", path: "/things", repeatable: true }',
    ],
  },
  {
    name: 'an operation says which operations may answer differently afterwards',
    given: {
      '/things': {
        post: { operationId: 'makeThing', 'x-invalidates': ['listThings', 'get-thing'] },
        delete: { operationId: 'clear', 'x-invalidates': [] },
      },
    },
    want: [
      '{ id: "makeThing", method: "POST", path: "/things", invalidates: ["listThings", "get-thing"] }',
      '{ id: "clear", method: "DELETE", path: "/things" }',
    ],
  },
];

test.each(signatures)('$name', ({ given, want }) => {
  const got = functionsFor(given);
  for (const text of want) expect(got).toContain(text);
});

test('the comment says what the operation does, how sure that is and how it fails', () => {
  const got = functionsFor({
    '/things': {
      get: {
        operationId: 'listThings',
        summary: 'List things',
        description: 'Only your own.\n\nSorted.',
        deprecated: true,
        'x-confidence': 'inferred',
        responses: {
          200: { description: '', 'x-errcodes': ['done'] },
          403: { description: '', 'x-errcodes': ['invalid_api_key'] },
          500: { description: '', 'x-errcodes': ['failed_x', 'invalid_api_key'] },
        },
      },
    },
  });
  expect(got).toContain(`/**
 * List things.
 *
 * Only your own.
 *
 * Sorted.
 *
 * Not described in the vendor's documentation of this version. Source: inferred.
 *
 * @throws ApiError, errcodes known: invalid_api_key, failed_x.
 * @deprecated
 */
export const listThings: `);
});

test('no text of a spec leaves the comment or the string it is in', () => {
  const nasty = `*/ alert(1) /* ' " \` \${x} \u2028 \u202E \n`;
  const got = functionsFor({
    [`/a${nasty}`]: {
      post: {
        operationId: `b${nasty}`,
        summary: nasty,
        description: nasty,
        parameters: [{ name: nasty, in: 'query', schema: {} }],
        requestBody: { content: { [nasty]: {} } },
        responses: { 400: { description: '', 'x-errcodes': [nasty] } },
      },
    },
  });
  expect(codeOf(got)).not.toContain('alert(');
  expect(got).not.toMatch(/[\u2028\u202E]/);
  expect(got).toContain('export const bAlert1X: Operation<');
});

test('the operations of a tag share a file, and the index re-exports every file', () => {
  const files = generateClient(
    apiOf({
      '/b': { get: { operationId: 'listB', tags: ['Backup locations', 'B'] } },
      '/a': { get: { operationId: 'listA', tags: ['../../A'] } },
      '/c': { get: { operationId: 'listC' } },
    }),
  );
  expect(files.map(({ path }) => path)).toEqual([
    'a.gen.ts',
    'backup-locations.gen.ts',
    'default.gen.ts',
    'index.gen.ts',
  ]);
  expect(files.at(-1)?.content).toBe(
    'export * from "./a.gen.ts";\nexport * from "./backup-locations.gen.ts";\nexport * from "./default.gen.ts";\n',
  );
});

describe('where a module imports from is an option', () => {
  const api = apiOf({ '/a': { get: { operationId: 'listA' } } });
  const importsWith = (options: Parameters<typeof generateClient>[1]) =>
    generateClient(api, options)[0]?.content.split('\n\n')[0];

  test('names are looked for beside the types', () => {
    expect(importsWith({ types: './types.ts', runtime: '../../src' })).toBe(
      `import type { ErrorCodeOf, operations } from "./types.ts";
import type { Failure } from "../../src/errors/errors.ts";
import type { AnswerOf, AnswersOf, ParametersOf } from "../../src/operation/types.ts";
import { type Operation, operation } from "../../src/operation/operation.ts";`,
    );
  });

  test('or in a module of their own', () => {
    expect(importsWith({ types: './types.ts', names: './names.ts' })).toBe(
      `import type { ErrorCodeOf } from "./names.ts";
import type { operations } from "./types.ts";
import type { Failure } from "../errors/errors.ts";
import type { AnswerOf, AnswersOf, ParametersOf } from "../operation/types.ts";
import { type Operation, operation } from "../operation/operation.ts";`,
    );
  });
});

const collisions: readonly {
  readonly name: string;
  readonly ids: readonly string[];
  readonly want: string;
}[] = [
  {
    name: 'two operations of different tags that become one function are an error that names both',
    ids: ['list-things', 'listThings'],
    want: 'both become listThings.',
  },
  {
    name: 'two operations whose types get the same name are an error that names both',
    ids: ['a-B', 'AB'],
    want: '"a-B" (/paths/~10/get) and "AB" (/paths/~11/get) both need the name ABParameters.',
  },
  {
    name: 'and so is it for the types of what they fail with',
    ids: ['a-B', 'AB'],
    want: '"a-B" (/paths/~10/get) and "AB" (/paths/~11/get) both need the name ABError.',
  },
  {
    name: 'an operation may not take a name that the runtime exports',
    ids: ['send'],
    want: 'The hand-written part of the package and "send" (/paths/~10/get) both need the name send.',
  },
  {
    name: 'nor one that a generated module imports',
    ids: ['pagedOperation'],
    want: 'The hand-written part of the package and "pagedOperation" (/paths/~10/get) both need the name pagedOperation.',
  },
  {
    name: 'nor one whose error type is a class of the runtime',
    ids: ['api'],
    want: 'The hand-written part of the package and "api" (/paths/~10/get) both need the name ApiError.',
  },
];

test.each(collisions)('$name', ({ ids, want }) => {
  const paths = Object.fromEntries(
    ids.map((operationId, index) => [`/${index}`, { get: { operationId, tags: [`t${index}`] } }]),
  );
  expect(() => generateClient(apiOf(paths))).toThrow(DiagnosticsError);
  expect(() => generateClient(apiOf(paths))).toThrow(want);
});

test('an API without operations is an empty index', () => {
  expect(generateClient(apiOf({}))).toEqual([{ path: 'index.gen.ts', content: 'export {};\n' }]);
});
