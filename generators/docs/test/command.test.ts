import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { apiOf } from './support/api.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docs-'));
  const { document } = apiOf('get', '/things', { operationId: 'listThings' });
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'openapi.v1.json'), JSON.stringify(document));
  writeFileSync(join(folder, 'start.md'), '# Start');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the command makes the site beside the guides', () => {
  const { status, stderr } = command('--document', 'openapi.json', '--v1', 'openapi.v1.json');
  expect([status, stderr]).toEqual([0, 'dist: 6 files, begin with index.html\n']);
  expect(readdirSync(join(folder, 'dist')).toSorted()).toEqual([
    'index.html',
    'openapi.json',
    'openapi.v1.json',
    'reference',
    'start.html',
  ]);
  expect(readdirSync(join(folder, 'dist/reference')).toSorted()).toEqual(['v1.html', 'v2.html']);
});

test('the command refuses to clear the folder that the guides are in', () => {
  const { status, stderr } = command('--document', 'openapi.json', '--out', '.');
  expect(status).toBe(2);
  expect(stderr).toContain('--out . holds the guides themselves.');
  expect(readdirSync(folder).toSorted()).toEqual(['openapi.json', 'openapi.v1.json', 'start.md']);
});

test('the command says what is wrong with a document, and makes nothing', () => {
  const { status, stderr } = command('--document', 'start.md');
  expect(status).toBe(1);
  expect(stderr).toContain('document-invalid');
  expect(readdirSync(folder)).not.toContain('dist');
});

function command(...args: readonly string[]) {
  const main = join(import.meta.dirname, '../src/main.ts');
  return spawnSync(process.execPath, [main, ...args], {
    cwd: folder,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
  });
}
