import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exampleDocument } from './document.ts';

const command = fileURLToPath(new URL('../../src/data-main.ts', import.meta.url));

/** The folder of a package: a document, and what people wrote. */
function packageFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'renames-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'openapi.json'), exampleDocument);
  writeFileSync(join(folder, 'package.json'), '{ "name": "mine" }\n');
  return folder;
}

function generate(folder: string, ...args: readonly string[]) {
  const all = [command, '--document', 'openapi.json', '--spec', 'openapi.json', '--out', '.', ...args];
  const { status, stderr } = spawnSync(process.execPath, all, { cwd: folder, encoding: 'utf8' });
  return { status, stderr };
}

test('the maps are written beside what people wrote, and are then as they should be', () => {
  const folder = packageFolder();
  expect(generate(folder)).toStrictEqual({ status: 0, stderr: '.: 2 files, 2 changed\n' });
  expect(generate(folder, '--check')).toStrictEqual({ status: 0, stderr: '.: 2 files, 0 changed\n' });
  expect(readFileSync(join(folder, 'package.json'), 'utf8')).toBe('{ "name": "mine" }\n');
  expect(Object.keys(JSON.parse(readFileSync(join(folder, 'maps.json'), 'utf8')))[0]).toBe('@generated');
});

test('checking says which file is missing, and writes nothing', () => {
  const folder = packageFolder();
  const { status, stderr } = generate(folder, '--check');
  expect({
    status,
    json: stderr.includes('maps.json is missing'),
    php: stderr.includes('maps.php is missing'),
  }).toStrictEqual({
    status: 1,
    json: true,
    php: true,
  });
  expect(statSync(join(folder, 'maps.json'), { throwIfNoEntry: false })).toBeUndefined();
});

test.each([{ file: 'maps.json' }, { file: 'maps.php' }])(
  'an edit of $file by hand is found and kept',
  ({ file }) => {
    const folder = packageFolder();
    generate(folder);
    const path = join(folder, file);
    const edited = readFileSync(path, 'utf8').replace('thingid', 'thing_id');
    writeFileSync(path, edited);
    for (const args of [[], ['--check']]) {
      const { status, stderr } = generate(folder, ...args);
      expect({ status, told: stderr.includes(`${file} was changed after it was generated`) }).toStrictEqual({
        status: 1,
        told: true,
      });
    }
    expect(readFileSync(path, 'utf8')).toBe(edited);
  },
);

test('a document that says nothing of version 1 is an error', () => {
  const folder = packageFolder();
  const { 'x-v1': _, ...rest } = JSON.parse(exampleDocument);
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(rest));
  const { status, stderr } = generate(folder);
  expect({ status, told: stderr.includes('The document says nothing of version 1') }).toStrictEqual({
    status: 1,
    told: true,
  });
});
