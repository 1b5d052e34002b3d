import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GeneratedFile, generatedFilesIn, planOutput, stampBanner } from '../../src/index.ts';
import { planListedOutput } from '../../src/output/plan.ts';
import { contentsOf, temporaryFolder } from '../support/folder.ts';
import { problemsOfAsync } from '../support/problems.ts';

function code(...paths: readonly string[]): readonly GeneratedFile[] {
  return paths.map((path) => ({ path, content: 'export const a = 1' }));
}

// What the writer makes of `code`: formatted, stamped.
const finished = stampBanner('export const a = 1;\n');

test('a plan says of every file what has to happen to it', async () => {
  const folder = temporaryFolder({
    'unchanged.gen.ts': finished,
    'changed.gen.ts': stampBanner('export const a = 0;\n'),
    'edited.gen.ts': `${finished}// mine\n`,
    'replaced.gen.ts': 'export const mine = 1;\n',
    'old/orphaned.gen.ts': finished,
    'old/kept.gen.ts': 'export const mine = 1;\n',
    'by-hand.ts': 'export const mine = 1;\n',
    'gen.ts': 'export const mine = 1;\n',
  });
  const before = contentsOf(folder);
  const plan = await planOutput(
    folder,
    code('unchanged.gen.ts', 'replaced.gen.ts', 'new/missing.gen.ts', 'edited.gen.ts', 'changed.gen.ts'),
  );
  expect(plan).toStrictEqual([
    { path: 'changed.gen.ts', state: 'changed', content: finished },
    { path: 'edited.gen.ts', state: 'edited', content: finished },
    { path: 'new/missing.gen.ts', state: 'missing', content: finished },
    { path: 'replaced.gen.ts', state: 'edited', content: finished },
    { path: 'unchanged.gen.ts', state: 'unchanged', content: finished },
    { path: 'old/kept.gen.ts', state: 'edited', content: undefined },
    { path: 'old/orphaned.gen.ts', state: 'orphaned', content: undefined },
  ]);
  expect(contentsOf(folder)).toStrictEqual(before);
});

test('a folder that is not there yet lacks everything', async () => {
  const plan = await planOutput(join(temporaryFolder(), 'not/yet'), code('a.gen.ts'));
  expect(plan).toStrictEqual([{ path: 'a.gen.ts', state: 'missing', content: finished }]);
});

test('a generator that makes nothing leaves orphans', async () => {
  const folder = temporaryFolder({ 'a.gen.ts': finished });
  expect(await planOutput(folder, [])).toStrictEqual([
    { path: 'a.gen.ts', state: 'orphaned', content: undefined },
  ]);
});

test('the order in which files are made has no effect', async () => {
  const folder = temporaryFolder();
  const files = code('b.gen.ts', 'a/z.gen.ts', 'B2.gen.ts', 'a.gen.ts');
  expect(await planOutput(folder, files.toReversed())).toStrictEqual(await planOutput(folder, files));
});

test('formatting is that of the repository, whatever stands around the output', async () => {
  const folder = temporaryFolder({ 'biome.json': '{ "formatter": { "indentWidth": 8 } }' });
  const content = 'export const a={"b":"c",\n"d-e":[1,2]}';
  const [file] = await planOutput(folder, [{ path: 'a.gen.ts', content }]);
  expect(file?.content).toBe(stampBanner("export const a = { b: 'c', 'd-e': [1, 2] };\n"));
});

test('text that is no well-formed Unicode is planned as it will be read back', async () => {
  const [file] = await planOutput(temporaryFolder(), [{ path: 'a.gen.ts', content: '// \ud800\n' }]);
  expect(file?.content).toBe(stampBanner('// \ufffd\n'));
});

test('code that does not parse is refused, and the file is named', async () => {
  const broken = planOutput(temporaryFolder(), [{ path: 'sub/a.gen.ts', content: 'const = ;' }]);
  await expect(broken).rejects.toThrow(/sub\/a\.gen\.ts:1:7/);
});

describe('a file may only lie below its folder', () => {
  test.each([
    { path: '../a.gen.ts' },
    { path: 'a/../../b.gen.ts' },
    { path: 'a/./b.gen.ts' },
    { path: '/etc/a.gen.ts' },
    { path: 'C:\\a.gen.ts' },
    { path: 'C:/a.gen.ts' },
    { path: 'a\\b.gen.ts' },
    { path: 'a//b.gen.ts' },
    { path: '' },
    { path: '.git/hooks.gen.ts' },
    { path: '.gen.ts' },
    { path: 'a b.gen.ts' },
    { path: 'a\n.gen.ts' },
    { path: 'a\u0000.gen.ts' },
    { path: 'ä.gen.ts' },
    { path: 'by-hand.ts' },
    { path: 'a.gen.ts/' },
    { path: 'a.gen.ts\n' },
  ])('$path is refused', async ({ path }) => {
    const problems = await problemsOfAsync(() => planOutput('/nowhere', code('ok.gen.ts', path)));
    expect(problems.map((problem) => problem.code)).toStrictEqual(['output-outside']);
  });
});

describe('two files may not have the same path', () => {
  test.each([
    { name: 'letter for letter', paths: ['a.gen.ts', 'b.gen.ts', 'a.gen.ts'] },
    {
      name: 'but for capitals, which many file systems do not tell apart',
      paths: ['a/B.gen.ts', 'A/b.gen.ts'],
    },
  ])('$name', async ({ paths }) => {
    const problems = await problemsOfAsync(() => planOutput('/nowhere', code(...paths)));
    expect(problems.map((problem) => problem.code)).toStrictEqual(['output-duplicate']);
  });
});

test('generated files are known by their names, at any depth', () => {
  const folder = temporaryFolder({
    'b.gen.ts': '',
    'a/c.gen.ts': '',
    'a/c.gen.ts.map': '',
    'a/gen.ts': '',
    'a/d.gen.ts.1.tmp': '',
    'e.GEN.ts': '',
  });
  expect(generatedFilesIn(folder)).toStrictEqual(['a/c.gen.ts', 'b.gen.ts']);
  expect(generatedFilesIn(join(folder, 'nowhere'))).toStrictEqual([]);
});

describe('a generator that shares its folder owns the files that it lists, and no other', () => {
  const names = ['maps.json', 'data/maps.php', 'old.json', 'gone.json', 'mine.json'];
  const json = stampBanner('{ "a": 1 }\n', 'json');
  const php = stampBanner('<?php\nreturn 1;\n', 'php');

  test('each of them is in the plan, and what lies beside them is not looked at', async () => {
    const folder = temporaryFolder({
      'maps.json': json,
      'old.json': json,
      'mine.json': '{ "a": 1 }\n',
      'package.json': '{ "name": "mine" }\n',
      'src/generated/a.gen.ts': finished,
      'other.json': json,
    });
    const plan = await planListedOutput(folder, names, [
      { path: 'maps.json', content: '{"a":1}' },
      { path: 'data/maps.php', content: '<?php\nreturn 1;\n' },
    ]);
    expect(plan).toStrictEqual([
      { path: 'data/maps.php', state: 'missing', content: php },
      { path: 'maps.json', state: 'unchanged', content: json },
      { path: 'mine.json', state: 'edited', content: undefined },
      { path: 'old.json', state: 'orphaned', content: undefined },
    ]);
  });

  test.each([
    {
      name: 'one that is out of date is changed',
      text: stampBanner('{ "a": 0 }\n', 'json'),
      want: 'changed',
    },
    { name: 'one that was edited is edited', text: json.replace('1 }', '2 }'), want: 'edited' },
    { name: 'one that people wrote is edited', text: '{ "a": 0 }\n', want: 'edited' },
  ])('$name', async ({ text, want }) => {
    const folder = temporaryFolder({ 'maps.json': text });
    const plan = await planListedOutput(folder, names, [{ path: 'maps.json', content: '{"a":1}' }]);
    expect(plan).toStrictEqual([{ path: 'maps.json', state: want, content: json }]);
  });

  test.each([{ path: 'package.json' }, { path: 'a.gen.ts' }, { path: '../maps.json' }])(
    '$path is refused, for it is not listed',
    async ({ path }) => {
      const problems = await problemsOfAsync(() => planListedOutput('/nowhere', names, code(path)));
      expect(problems.map((problem) => problem.code)).toStrictEqual(['output-outside']);
    },
  );

  test('JSON that does not parse is refused, and the file is named', async () => {
    const broken = planListedOutput(temporaryFolder(), names, [{ path: 'maps.json', content: '{"a":}' }]);
    await expect(broken).rejects.toThrow(/maps\.json/);
  });
});
