import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { statusOfCode } from '../src/status.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${home}README.md`, 'utf8');

test('the example prints what it says', () => {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const want = [...code.matchAll(/; \/\/ (\{.*\})$/gm)].map(([, text]) => text);
  const source = code.replace("'@installatron-openapi/compat'", JSON.stringify(`${home}src/index.ts`));
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module-typescript', '--eval', source],
    {
      cwd: home,
      encoding: 'utf8',
    },
  );
  expect(stderr).toBe('');
  expect(want).toHaveLength(2);
  expect(stdout.trim().split('\n')).toStrictEqual(want);
});

test('the codes in its table have the statuses that it says', () => {
  const rows = [...readme.matchAll(/^\| (`\w+`.*?) *\| (\d{3}) /gm)];
  const codes = rows.flatMap(([, cell = '', status]) =>
    [...cell.matchAll(/`(\w+)`/g)].map(([, code = '']) => [code, Number(status)] as const),
  );
  expect(codes.length).toBeGreaterThan(8);
  for (const [code, status] of codes) expect([code, statusOfCode(code) ?? 400]).toStrictEqual([code, status]);
});

test('its table holds all the options that there are', () => {
  const [, section = ''] = readme.split('\n## Options\n');
  const named = [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  const source = readFileSync(`${home}src/options.ts`, 'utf8');
  const declared = [...source.matchAll(/^ {2}readonly (\w+)\?:/gm)].map(([, name]) => name);
  expect(named.toSorted()).toStrictEqual(declared.toSorted());
});
