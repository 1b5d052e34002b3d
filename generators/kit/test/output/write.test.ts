import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  checkOutput,
  type GeneratedFile,
  planOutput,
  stampBanner,
  writeOutput,
  writeWhole,
} from '../../src/index.ts';
import { contentsOf, temporaryFolder } from '../support/folder.ts';
import { inBrief, problemsOf } from '../support/problems.ts';

const files: readonly GeneratedFile[] = [
  { path: 'a.gen.ts', content: 'export const a = 1;\n' },
  { path: 'sub/b.gen.ts', content: 'export const b = 2;\n' },
];
const a = stampBanner('export const a = 1;\n');
const b = stampBanner('export const b = 2;\n');

test('files are written and orphans deleted; what people wrote stays', async () => {
  const folder = temporaryFolder({
    'old.gen.ts': a,
    'by-hand.ts': 'mine\n',
    'a.gen.ts': stampBanner('old\n'),
  });
  writeOutput(folder, await planOutput(folder, files));
  expect(contentsOf(folder)).toStrictEqual({ 'a.gen.ts': a, 'by-hand.ts': 'mine\n', 'sub/b.gen.ts': b });
});

test('generating twice changes nothing, and unchanged files keep their time', async () => {
  const folder = temporaryFolder();
  writeOutput(folder, await planOutput(folder, files));
  const longAgo = new Date('2001-02-03T04:05:06Z');
  utimesSync(join(folder, 'a.gen.ts'), longAgo, longAgo);
  const plan = await planOutput(folder, files);
  writeOutput(folder, plan);
  expect(plan.map(({ state }) => state)).toStrictEqual(['unchanged', 'unchanged']);
  expect(statSync(join(folder, 'a.gen.ts')).mtime).toStrictEqual(longAgo);
});

test('when one file was edited by hand, nothing at all is written or deleted', async () => {
  const folder = temporaryFolder({
    'a.gen.ts': stampBanner('old\n'),
    'old.gen.ts': a,
    'sub/b.gen.ts': `${b}// mine\n`,
  });
  const before = contentsOf(folder);
  const plan = await planOutput(folder, files);
  const problems = problemsOf(() => writeOutput(folder, plan));
  expect(inBrief(folder, problems)).toStrictEqual(['sub/b.gen.ts generated-edited']);
  expect(contentsOf(folder)).toStrictEqual(before);
});

test('an orphan that was edited by hand is not deleted', async () => {
  const folder = temporaryFolder({ 'old.gen.ts': `${a}// mine\n` });
  const plan = await planOutput(folder, []);
  const problems = problemsOf(() => writeOutput(folder, plan));
  expect(inBrief(folder, problems)).toStrictEqual(['old.gen.ts generated-edited']);
  expect(contentsOf(folder)).toStrictEqual({ 'old.gen.ts': `${a}// mine\n` });
});

test('checking reports each file that is not as it would be generated, and touches nothing', async () => {
  const folder = temporaryFolder({
    'changed.gen.ts': stampBanner('old\n'),
    'edited.gen.ts': 'mine\n',
    'fine.gen.ts': a,
    'orphaned.gen.ts': a,
  });
  const before = contentsOf(folder);
  const wanted = ['changed.gen.ts', 'edited.gen.ts', 'fine.gen.ts', 'missing.gen.ts'];
  const plan = await planOutput(
    folder,
    wanted.map((path) => ({ path, content: 'export const a = 1;\n' })),
  );
  expect(inBrief(folder, checkOutput(folder, plan))).toStrictEqual([
    'changed.gen.ts generated-changed',
    'edited.gen.ts generated-edited',
    'missing.gen.ts generated-missing',
    'orphaned.gen.ts generated-orphaned',
  ]);
  expect(contentsOf(folder)).toStrictEqual(before);
});

test('a file is written whole, in folders that are made for it, and leaves nothing beside it', () => {
  const folder = temporaryFolder({ 'old.txt': 'old' });
  writeWhole(join(folder, 'old.txt'), 'new');
  writeWhole(join(folder, 'deep/er/new.txt'), '');
  expect(contentsOf(folder)).toStrictEqual({ 'deep/er/new.txt': '', 'old.txt': 'new' });
});
