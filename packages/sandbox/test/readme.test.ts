import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readControls } from '../src/controls/controls.ts';
import { rejections } from '../src/http/rejection.ts';
import type { SandboxOptions } from '../src/options.ts';
import { scenarios } from '../src/scenarios/scenarios.ts';
import { emptyFolder } from './support/folder.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const source = new URL('../src/', import.meta.url).href;

/** Examples that import the sources in place of the package. */
const examples = [...readme.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) =>
  code
    .replaceAll("'@installatron-openapi/sandbox'", `'${source}index.ts'`)
    .replaceAll("'@installatron-openapi/sandbox/sqlite'", `'${source}store/sqlite/index.ts'`)
    .replaceAll("'@installatron-openapi/sandbox/msw'", `'${source}msw.ts'`),
);

function run(code: string): string {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'example.ts'), code);
  return execFileSync(process.execPath, ['example.ts'], { cwd: folder, encoding: 'utf8' });
}

it('the first example prints what stands below it', () => {
  const [, output] = /```\n\n```\n(.*?)```/s.exec(readme) ?? [];
  expect(run(examples[0] ?? '')).toBe(output);
});

it.each(examples.slice(1))('the other examples run: %s', (code) => {
  expect(run(code)).toBe('');
});

/** What stands in the first column of the table below a heading. */
function namesBelow(heading: string): readonly string[] {
  const [, section = ''] = new RegExp(`\n## ${heading}\n(.*?)(?=\n## |$)`, 's').exec(readme) ?? [];
  return [...section.matchAll(/^\| (`.*?) *\|/gm)].flatMap(([, cell = '']) =>
    cell.replaceAll('`', '').split(', '),
  );
}

it('has all options', () => {
  const options: Readonly<Record<keyof SandboxOptions, true>> = {
    store: true,
    seed: true,
    clock: true,
    key: true,
    workSeconds: true,
    limits: true,
    onError: true,
  };
  expect(namesBelow('Options')).toEqual(Object.keys(options));
});

it('has all scenarios', () => {
  expect(namesBelow('Scenarios')).toEqual(Object.keys(scenarios));
});

it('has all controls', () => {
  const names = Object.keys(readControls(new Headers(), []));
  expect(namesBelow('Test controls').map((header) => header.replace('X-Sandbox-', '').toLowerCase())).toEqual(
    names,
  );
});

it('has all codes that are not in the catalogue', () => {
  const ofArguments = ['invalid_argument_body', 'invalid_argument_query'];
  expect(namesBelow('Errors').toSorted()).toEqual([...Object.keys(rejections), ...ofArguments].toSorted());
});
