import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import * as renames from '../src/index.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

test('the example of the README gives what it says', () => {
  const [code = ''] = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block);
  const claims = [...code.matchAll(/^\/\/ (\{.*\})$/gm)].map(([, claim]) => claim);
  const body = stripTypeScriptTypes(code.replace(/^import .*$/m, ''));
  const example = new Function('installToV1', 'installToV2', `${body}; return [install, before];`);
  const want = new Function(`return [${claims.join(', ')}];`);
  expect(claims).toHaveLength(2);
  expect(example(renames.installToV1, renames.installToV2)).toEqual(want());
});

test('every function the README names is there', () => {
  const names = [...readme.matchAll(/`(\w+)(?:\([^`]*\))?`/g)].map(([, name]) => name ?? '');
  const functions = names.filter((name) =>
    /ToV[12]$|^convert$|^explain$|ToRequest$|ToCommand$|^maps$/.test(name),
  );
  expect(functions.length).toBeGreaterThan(8);
  for (const name of functions) expect(Object.keys(renames)).toContain(name);
});
