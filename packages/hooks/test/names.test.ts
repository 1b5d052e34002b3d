import { namesTakenInHooks } from '@installatron-openapi/generate-clients';
import { expect, test } from 'vitest';
import * as generated from '../src/generated/index.gen.ts';
import * as all from '../src/index.ts';

test('the generator knows every hand-written name, so that no hook can hide behind one', () => {
  const handWritten = Object.keys(all).filter((name) => !Object.hasOwn(generated, name));
  expect(handWritten).toContain('InstallatronProvider');
  expect(namesTakenInHooks).toEqual(expect.arrayContaining(handWritten));
});
