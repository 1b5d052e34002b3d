import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFile } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { generateClient, generateHooks, namesTakenInClient, namesTakenInHooks } from '../src/index.ts';
import { apiOf, jsonBody } from './api.ts';

// A generated name that is also a hand-written one hides it or is hidden, and no compiler says a word: `export *` gives way.

const pages = { offset: 'offset', limit: 'limit', total: 'total', items: 'data', key: 'id' };
const task = { started: ['id'], id: 'id', state: 'state', percent: 'percent', message: 'message' };

/** An API with all that a generated module can need. */
const api = apiOf({
  '/plain': { get: { operationId: 'p1' }, put: { operationId: 'p2', ...jsonBody({ type: 'array' }) } },
  '/paged': { get: { operationId: 'p3', 'x-pagination': pages } },
  '/tasks': { get: { operationId: 'p4', 'x-pagination': pages, 'x-task': task } },
  '/background': { post: { operationId: 'p5', 'x-background': { parameter: 'later', follow: 'p4' } } },
});
const versioned = { ...api, document: { ...api.document, 'x-v1': {} } };

const packages = [
  { folder: 'client', taken: namesTakenInClient, modules: generateClient(versioned) },
  { folder: 'hooks', taken: namesTakenInHooks, modules: generateHooks(versioned) },
];

test.each(packages)(
  'no name is free that $folder exports or a generated module imports',
  ({ folder, taken, modules }) => {
    const names = new Set([...exportedBy(indexOf(folder)), ...importedBy(modules)]);
    expect(names.size).toBeGreaterThan(20);
    expect([...names].filter((name) => !taken.includes(name)).toSorted()).toEqual([]);
  },
);

test.each(packages)(
  'no name is kept from operations that $folder needs no more',
  ({ folder, taken, modules }) => {
    const names = new Set([...exportedBy(indexOf(folder)), ...importedBy(modules)]);
    expect(taken.filter((name) => !names.has(name)).toSorted()).toEqual([]);
  },
);

test('the exports of an index are read with their types and under their last names', () => {
  const text = "export type { A } from './a.ts';\nexport {\n  type B,\n  c,\n  d as e,\n} from './b.ts';\n";
  expect(exportedBy(`${text}export * from './generated/index.gen.ts';\n`)).toEqual(['A', 'B', 'c', 'e']);
  expect(() => exportedBy('export const x = 1;\n')).toThrow('export const x = 1;');
});

function indexOf(folder: string): string {
  return readFileSync(join(import.meta.dirname, '../../../packages', folder, 'src/index.ts'), 'utf8');
}

/** What an index exports that is not generated. Knows the forms that an index has here, and no other. */
function exportedBy(index: string): readonly string[] {
  const lists = /^export (?:type )?\{([^}]*)\} from '[^']*';$/gm;
  const rest = index.replaceAll(lists, '').replace("export * from './generated/index.gen.ts';", '');
  const [unknown] = /^export .*$/m.exec(rest) ?? [];
  if (unknown !== undefined) throw new Error(`not understood: ${unknown}`);
  return [...index.matchAll(lists)].flatMap(([, list = '']) => namesIn(list));
}

/** What modules import from hand-written code and from other packages. */
function importedBy(modules: readonly GeneratedFile[]): readonly string[] {
  const imports = /^import (?:type )?\{([^}]*)\} from "(?!\.\/|@installatron-openapi\/client")[^"]*";$/gm;
  return modules.flatMap(({ content }) =>
    [...content.matchAll(imports)].flatMap(([, list = '']) => namesIn(list)),
  );
}

function namesIn(list: string): readonly string[] {
  const items = list.split(',').map((item) => item.trim().replace(/^type /, ''));
  return items.filter((item) => item !== '').map((item) => item.split(' as ').at(-1) ?? item);
}
