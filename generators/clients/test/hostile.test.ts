import type { JsonObject } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { generateClient, generateHooks } from '../src/index.ts';
import { apiOf } from './api.ts';
import { codeOf } from './code.ts';
import { record } from './recorder.ts';

// Whatever a spec says is data: it arrives at the runtime as it was written, and nothing of it runs or is shown as code.

const texts = [
  `*/ alert(1) /*`,
  `' + alert(1) + '`,
  `" + alert(1) + "`,
  '` + alert(1) + `',
  `\${alert(1)}`,
  `\\" + alert(1) //`,
  'one\nalert(1)\r\nalert(1)',
  'one\u2028alert(1)\u2029alert(1)',
  '</script><script>alert(1)</script>',
  '\u202Ealert(1)',
  '__proto__',
  'constructor',
];

const pages = { offset: 'offset', limit: 'limit', total: 'total', items: 'data', key: 'id' };
const following = {
  started: ['id'],
  id: 'id',
  state: 'state',
  percent: 'percent',
  message: 'message',
  succeeded: ['done'],
  failed: ['failed'],
  scope: ['user'],
};

/** An API that holds a text in each place from which it reaches code beside the comments. */
function hostileApi(text: string): JsonObject {
  return {
    '/paged': { get: { operationId: 'listPaged', 'x-pagination': all(pages, text) } },
    '/tasks': {
      get: { operationId: 'listTasks', 'x-pagination': all(pages, text), 'x-task': all(following, text) },
    },
    '/background': {
      post: {
        operationId: 'makeThing',
        'x-background': { parameter: text, task: text, follow: 'listTasks' },
        'x-invalidates': [text, 'listPaged'],
        'x-repeatable': text,
      },
    },
    '/lost': { post: { operationId: 'makeOther', 'x-background': { parameter: text, follow: text } } },
  };
}

function all(names: JsonObject, text: string): JsonObject {
  return Object.fromEntries(
    Object.entries(names).map(([name, value]) => [name, typeof value === 'string' ? text : [text]]),
  );
}

describe.each(texts)('%j', (text) => {
  const api = apiOf(hostileApi(text));

  test('arrives at the runtime as it is, wherever it stands', async () => {
    const { listPaged, listTasks, makeThing, makeOther } = await record(generateClient(api));
    const paged = { offset: text, limit: text, total: text, items: text, key: text };
    expect(listPaged).toStrictEqual([{ id: 'listPaged', method: 'GET', path: '/paged' }, paged]);
    expect(listTasks?.slice(1)).toStrictEqual([
      paged,
      {
        started: [text],
        id: text,
        state: text,
        percent: text,
        message: text,
        succeeded: [text],
        failed: [text],
        scope: [text],
      },
    ]);
    expect(makeThing?.slice(0, 2)).toStrictEqual([
      { id: 'makeThing', method: 'POST', path: '/background', invalidates: [text, 'listPaged'] },
      text,
    ]);
    expect(makeOther).toStrictEqual([{ id: 'makeOther', method: 'POST', path: '/lost' }]);
  });

  test('is no code, not even in a type, and turns no line around', () => {
    const modules = [...generateClient(api), ...generateHooks(api)].map(({ content }) => content).join('\n');
    expect(codeOf(modules)).not.toMatch(/alert|__proto__|constructor/);
    expect(modules).not.toMatch(/[\u2028\u2029\u202E]|<\/script/);
  });
});

test('an operationId that is hostile is a quoted key, in what others invalidate and follow, too', async () => {
  const id = `a"]; alert(1); //\n*/ \${b}`;
  const api = apiOf({
    '/tasks': { get: { operationId: id, 'x-pagination': pages, 'x-task': following } },
    '/things': {
      post: {
        operationId: 'makeThing',
        'x-background': { parameter: 'later', follow: id },
        'x-invalidates': [id],
      },
    },
  });
  const { aAlert1B, makeThing } = await record(generateClient(api));
  expect(aAlert1B?.[0]).toStrictEqual({ id, method: 'GET', path: '/tasks' });
  expect(makeThing?.[0]).toStrictEqual({
    id: 'makeThing',
    method: 'POST',
    path: '/things',
    invalidates: [id],
  });
  const [followed] = makeThing?.slice(2) ?? [];
  expect(typeof followed === 'function' && followed()).toBe(aAlert1B);
  const hooks = generateHooks(api)[0]?.content ?? '';
  expect(hooks).toContain('export const useAAlert1BInfinite: InfiniteQueryHook<typeof aAlert1B> =');
  expect(codeOf(hooks)).not.toContain('alert(');
});
