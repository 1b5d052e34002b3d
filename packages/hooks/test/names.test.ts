import { namesTakenInHooks } from '@installatron-openapi/generate-clients';
import { expect, test } from 'vitest';
import * as generated from '../src/generated/index.gen.ts';
import * as all from '../src/index.ts';
import { mutations, queries } from './support/spec.ts';

const hook = (id: string) => `use${id.charAt(0).toUpperCase()}${id.slice(1)}`;

test('every operation has a hook and options, and only what the spec says is paged has infinite ones', () => {
  const paged = queries.filter(({ isPaged }) => isPaged);
  expect(paged.length).toBeGreaterThan(5);
  expect(queries.length).toBeGreaterThan(paged.length);
  const want = [
    ...queries.flatMap(({ id }) => [hook(id), `${id}QueryOptions`]),
    ...paged.flatMap(({ id }) => [`${hook(id)}Infinite`, `${id}InfiniteQueryOptions`]),
    ...mutations.flatMap(({ id }) => [hook(id), `${id}MutationOptions`]),
  ];
  expect(Object.keys(generated).toSorted()).toEqual(want.toSorted());
});

test('the generator knows every hand-written name, so that no hook can hide behind one', () => {
  const handWritten = Object.keys(all).filter((name) => !Object.hasOwn(generated, name));
  expect(handWritten).toContain('InstallatronProvider');
  expect(namesTakenInHooks).toEqual(expect.arrayContaining(handWritten));
});
