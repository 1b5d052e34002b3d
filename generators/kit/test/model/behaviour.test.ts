import { describe, expect, test } from 'vitest';
import {
  buildModel,
  type JsonObject,
  type JsonValue,
  type OperationModel,
  toDocument,
} from '../../src/index.ts';

/** An operation that declares one extension. */
function declaring(extension: string, value: JsonValue): OperationModel | undefined {
  const paths = { '/a': { get: { operationId: 'a', [extension]: value } } };
  return buildModel(toDocument({ openapi: '3.1.0', info: {}, paths }, '/a.json')).operations[0];
}

function without(whole: JsonObject, missing: string): JsonObject {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => key !== missing));
}

const pagination = { offset: 'from', limit: 'size', total: 'count', items: 'rows', key: 'uuid' };
const background = { parameter: 'later', task: 'things/make', follow: 'listTasks' };
const task = {
  started: ['task', 'id'],
  id: 'uuid',
  state: 'status',
  percent: 'done',
  message: 'text',
  succeeded: ['done'],
  failed: ['failed'],
  scope: ['user'],
};

describe('pagination', () => {
  test('has the names of parameters and members, or the reason why there is none', () => {
    expect(declaring('x-pagination', pagination)?.pagination).toStrictEqual({
      offset: 'from',
      limit: 'size',
      total: 'count',
      items: 'rows',
      key: 'uuid',
    });
    expect(declaring('x-pagination', { none: 'Two.' })?.pagination).toStrictEqual({ none: 'Two.' });
  });

  test.each(['offset', 'limit', 'total', 'items', 'key'])('without %s is none', (name) => {
    expect(declaring('x-pagination', without(pagination, name))?.pagination).toBeUndefined();
    expect(declaring('x-pagination', { ...pagination, [name]: '' })?.pagination).toBeUndefined();
  });
});

describe('work in the background', () => {
  test('may leave out what its task is called', () => {
    expect(declaring('x-background', without(background, 'task'))?.background).toStrictEqual({
      parameter: 'later',
      task: undefined,
      follow: 'listTasks',
    });
  });

  test.each(['parameter', 'follow'])('without %s is none', (name) => {
    expect(declaring('x-background', without(background, name))?.background).toBeUndefined();
  });
});

describe('how tasks are followed', () => {
  test('may leave out words of the end, and a scope', () => {
    const declared = { ...task, succeeded: 'done', failed: [1, 'failed'] };
    expect(declaring('x-task', without(declared, 'scope'))?.task).toStrictEqual({
      started: ['task', 'id'],
      id: 'uuid',
      state: 'status',
      percent: 'done',
      message: 'text',
      succeeded: [],
      failed: ['failed'],
      scope: [],
    });
  });

  test.each(['started', 'id', 'state', 'percent', 'message'])('is not known without %s', (name) => {
    expect(declaring('x-task', without(task, name))?.task).toBeUndefined();
  });
});

test.each([
  { given: true, want: true },
  { given: false, want: false },
  { given: 'true', want: undefined },
  { given: null, want: undefined },
])('x-repeatable: $given is $want', ({ given, want }) => {
  expect(declaring('x-repeatable', given)?.repeatable).toBe(want);
});

test.each([
  { given: ['getA', 'listA'], want: ['getA', 'listA'] },
  { given: ['getA', 1, null], want: ['getA'] },
  { given: 'getA', want: [] },
  { given: {}, want: [] },
])('x-invalidates: $given is $want', ({ given, want }) => {
  expect(declaring('x-invalidates', given)?.invalidates).toStrictEqual(want);
});

test('a name that every object inherits is a name like any other, and nothing is inherited', () => {
  const hostile: JsonValue = JSON.parse('{"__proto__": {"none": "inherited"}}');
  expect(declaring('x-pagination', hostile)?.pagination).toBeUndefined();
  const names = { ...pagination, items: '__proto__', key: 'constructor' };
  expect(declaring('x-pagination', names)?.pagination).toStrictEqual({
    offset: 'from',
    limit: 'size',
    total: 'count',
    items: '__proto__',
    key: 'constructor',
  });
});
