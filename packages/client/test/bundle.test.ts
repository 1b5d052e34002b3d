import { describe, expect, test } from 'vitest';
import * as client from '../src/index.ts';
import { bundle, sizeOf } from './support/bundle.ts';

const operations = Object.values(client).flatMap((exported) =>
  typeof exported === 'function' && 'operation' in exported ? [exported.operation] : [],
);

test.each([
  { names: ['createClient', 'listInstalls'], limit: 3_000 },
  { names: ['createClient', 'getVersion'], limit: 2_950 },
  { names: ['createClient', 'listInstalls', 'paginate'], limit: 3_400 },
  { names: ['createClient', 'installApplication'], limit: 4_100 },
  { names: ['createClient', 'installApplication', 'listInstalls', 'paginate', 'isErrorOf'], limit: 4_250 },
])('$names take at most $limit bytes, compressed', async ({ names, limit }) => {
  expect(await sizeOf(...names)).toBeLessThanOrEqual(limit);
});

describe('beside one operation of each kind', () => {
  const kinds = ['createClient', 'getVersion', 'listTasks', 'listInstalls', 'installApplication'];

  test('the 41 others take at most 50 bytes each, on average', async () => {
    const others = operations.map(({ id }) => id).filter((id) => !kinds.includes(id));
    expect(others).toHaveLength(41);
    const more = (await sizeOf(...kinds, ...others)) - (await sizeOf(...kinds));
    expect(more / others.length).toBeLessThanOrEqual(50);
  });

  test.each(operations)('$id alone takes at most 100 bytes', async ({ id }) => {
    const more = (await sizeOf(...new Set([...kinds, id]))) - (await sizeOf(...kinds));
    expect(more).toBeLessThanOrEqual(100);
  });
});

describe('a bundle of listInstalls', async () => {
  const { code } = await bundle('createClient', 'listInstalls');

  test('holds that operation', () => {
    expect(code).toContain('"listInstalls"');
    expect(code).toContain('"/installs"');
  });

  test.each(operations.filter(({ id }) => id !== 'listInstalls'))('holds nothing of $id', ({ id, path }) => {
    expect(code).not.toContain(`"${id}"`);
    if (path !== '/installs') expect(code).not.toContain(path);
  });

  test.each([
    { what: 'work in the background', text: 'the work failed' },
    { what: 'its errors', text: '"TaskError"' },
    { what: 'the list of tasks', text: 'percentMin' },
  ])('holds nothing of $what', async ({ text }) => {
    expect(code).not.toContain(text);
    expect((await bundle('installApplication')).code).toContain(text);
  });
});
