import type { JsonObject } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { generateClient } from '../src/index.ts';
import { apiOf } from './api.ts';

// What an operation can do beyond sending, and what its answers are: by what the spec declares, never by names.

const pages = { offset: 'from', limit: 'size', total: 'count', items: 'rows', key: 'uuid' };
const following = {
  started: ['task', 'id'],
  id: 'uuid',
  state: 'status',
  percent: 'done',
  message: 'text',
  succeeded: ['done', 'complete'],
  failed: ['failed'],
  scope: ['user'],
};
const list = { operationId: 'listTasks', 'x-pagination': pages, 'x-task': following };
const inBackground = { parameter: 'later', follow: 'listTasks' };

/** What the module of a tag declares as functions, in order. */
function functionsIn(file: string, paths: JsonObject, members?: JsonObject): readonly string[] {
  return linesOf(file, paths, members).filter((line) => line.startsWith('export const '));
}

function importsIn(file: string, paths: JsonObject, members?: JsonObject): readonly string[] {
  return linesOf(file, paths, members).filter((line) => line.startsWith('import '));
}

function linesOf(file: string, paths: JsonObject, members: JsonObject = {}): readonly string[] {
  const { document, model } = apiOf(paths);
  const modules = generateClient({ document: { ...document, ...members }, model });
  return modules.find(({ path }) => path === file)?.content.split('\n') ?? [];
}

describe('a list that says how it is paged', () => {
  test('carries the names of parameters and members, and its type that of the items', () => {
    const paths = { '/things': { get: { operationId: 'listThings', 'x-pagination': pages } } };
    expect(functionsIn('default.gen.ts', paths)).toEqual([
      'export const listThings: PagedOperation<ListThingsParameters, AnswersOf<"listThings", ListThingsAnswer>, ErrorCodeOf["listThings"], "rows"> = /* @__PURE__ */ pagedOperation({ id: "listThings", method: "GET", path: "/things" }, { offset: "from", limit: "size", total: "count", items: "rows", key: "uuid" });',
    ]);
    expect(importsIn('default.gen.ts', paths).at(-1)).toBe(
      'import { type PagedOperation, pagedOperation } from "../operation/paged.ts";',
    );
  });

  test.each([
    { name: 'says why it is not', given: { none: 'There are two.' } },
    {
      name: 'forgot to say what tells items apart',
      given: { offset: 'from', limit: 'size', total: 'count', items: 'rows' },
    },
  ])('is plain when it $name', ({ given }) => {
    const paths = { '/things': { get: { operationId: 'listThings', 'x-pagination': given } } };
    expect(functionsIn('default.gen.ts', paths)[0]).toContain(
      ' = /* @__PURE__ */ operation({ id: "listThings",',
    );
  });
});

describe('the list of tasks', () => {
  test('carries how a task is followed', () => {
    expect(functionsIn('default.gen.ts', { '/tasks': { get: list } })).toEqual([
      'export const listTasks: TaskListOperation<ListTasksParameters, AnswersOf<"listTasks", ListTasksAnswer>, ErrorCodeOf["listTasks"], "rows"> = /* @__PURE__ */ taskListOperation({ id: "listTasks", method: "GET", path: "/tasks" }, { offset: "from", limit: "size", total: "count", items: "rows", key: "uuid" }, { id: "uuid", state: "status", percent: "done", message: "text", started: ["task", "id"], succeeded: ["done", "complete"], failed: ["failed"], scope: ["user"] });',
    ]);
  });

  test('stays the list of tasks when it can go on in the background itself', () => {
    const paths = { '/tasks': { get: { ...list, 'x-background': inBackground } } };
    expect(functionsIn('default.gen.ts', paths)[0]).toContain('export const listTasks: TaskListOperation<');
  });

  test('is plain when it is not paged: nothing could be found in it', () => {
    const paths = {
      '/tasks': { get: { operationId: 'listTasks', 'x-task': following } },
      '/things': { post: { operationId: 'makeThing', 'x-background': inBackground } },
    };
    expect(functionsIn('default.gen.ts', paths).map((line) => line.split('<')[0])).toEqual([
      'export const listTasks: Operation',
      'export const makeThing: Operation',
    ]);
  });
});

describe('work in the background', () => {
  const post = { operationId: 'makeThing', tags: ['Things'], 'x-background': inBackground };

  test('is followed by the list of tasks, which is imported from the module of its tag', () => {
    const paths = { '/tasks': { get: { ...list, tags: ['Tasks'] } }, '/things': { post } };
    expect(functionsIn('things.gen.ts', paths)).toEqual([
      'export const makeThing: BackgroundOperation<MakeThingParameters, AnswersOf<"makeThing", MakeThingAnswer>, ErrorCodeOf["makeThing"], "later", ItemOf<ListTasksAnswer, "rows">> = /* @__PURE__ */ backgroundOperation({ id: "makeThing", method: "POST", path: "/things" }, "later", () => listTasks);',
    ]);
    expect(importsIn('things.gen.ts', paths).slice(3)).toEqual([
      'import type { ItemOf } from "../operation/paged.ts";',
      'import { type BackgroundOperation, backgroundOperation } from "../background/operation.ts";',
      'import { listTasks, type ListTasksAnswer } from "./tasks.gen.ts";',
    ]);
  });

  test('needs no import for a list of tasks in the same module', () => {
    const paths = { '/tasks': { get: { ...list, tags: ['Things'] } }, '/things': { post } };
    expect(functionsIn('things.gen.ts', paths)[1]).toContain('"later", () => listTasks);');
    expect(importsIn('things.gen.ts', paths).filter((line) => line.includes('listTasks'))).toEqual([]);
  });

  test('imports a list once, by its name in code', () => {
    const following = { get: { ...list, operationId: 'list-tasks', tags: ['Tasks'] } };
    const background = { parameter: 'later', follow: 'list-tasks' };
    const paths = {
      '/tasks': following,
      '/things': { post: { ...post, 'x-background': background } },
      '/things/{id}': { delete: { ...post, operationId: 'deleteThing', 'x-background': background } },
    };
    expect(importsIn('things.gen.ts', paths).filter((line) => line.includes('tasks'))).toEqual([
      'import { listTasks, type ListTasksAnswer } from "./tasks.gen.ts";',
    ]);
  });

  test.each([
    { name: 'nobody knows', given: { follow: 'listNothing' } },
    { name: 'does not say how tasks are followed', given: { follow: 'listThings' } },
    { name: 'is not named', given: { follow: '' } },
    { name: 'every object inherits', given: { follow: 'constructor' } },
  ])('that is followed by an operation that $name is plain', ({ given }) => {
    const paths = {
      '/tasks': { get: { ...list, tags: ['Tasks'] } },
      '/things': {
        get: { operationId: 'listThings', tags: ['Things'], 'x-pagination': pages },
        post: { ...post, 'x-background': { parameter: 'later', ...given } },
      },
    };
    expect(functionsIn('things.gen.ts', paths)[1]).toBe(
      'export const makeThing: Operation<MakeThingParameters, AnswersOf<"makeThing", MakeThingAnswer>, ErrorCodeOf["makeThing"]> = /* @__PURE__ */ operation({ id: "makeThing", method: "POST", path: "/things" });',
    );
    expect(importsIn('things.gen.ts', paths).filter((line) => line.includes('gen.ts'))).toEqual([]);
  });
});

describe('a document that knows version 1', () => {
  const paths = {
    '/things': { get: { operationId: 'listThings', 'x-pagination': pages } },
    '/things/{id}': { get: { operationId: 'getThing' } },
  };
  const versioned = { 'x-v1': { version: '1.0' } };

  test('gives every operation the answers of both versions', () => {
    expect(functionsIn('default.gen.ts', paths, versioned).map((line) => line.split(' = ')[0])).toEqual([
      'export const listThings: PagedOperation<ListThingsParameters, AnswersOf<"listThings", ListThingsAnswer, AnswersOfVersion1>, ErrorCodeOf["listThings"], "rows">',
      'export const getThing: Operation<GetThingParameters, AnswersOf<"getThing", GetThingAnswer, AnswersOfVersion1>, ErrorCodeOf["getThing"]>',
    ]);
    expect(importsIn('default.gen.ts', paths, versioned)[1]).toBe(
      'import type { OperationAnswerOf as AnswersOfVersion1 } from "@installatron-openapi/types/v1";',
    );
  });

  test('imports them from another module when it is told to', () => {
    const { document, model } = apiOf(paths);
    const input = { document: { ...document, ...versioned }, model };
    const [byTypes] = generateClient(input, { types: '@another/types' });
    expect(byTypes?.content).toContain('AnswersOfVersion1 } from "@another/types/v1";');
    const [byName] = generateClient(input, { types: '@another/types', typesOfV1: './v1.ts' });
    expect(byName?.content).toContain('AnswersOfVersion1 } from "./v1.ts";');
  });

  test('is the only one that needs types of it', () => {
    expect(importsIn('default.gen.ts', paths).filter((line) => line.includes('Version1'))).toEqual([]);
  });
});
