import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runScript } from '../support/run.ts';

test('a command that is done exits with 0', async () => {
  expect(await runScript('greet', [])).toStrictEqual({ code: 0, stdout: 'Hello world\n', stderr: '' });
});

test('options are read', async () => {
  const { code, stdout } = await runScript('greet', ['--loud', '--name=Ann', '--title', 'Dr. ']);
  expect({ code, stdout }).toStrictEqual({ code: 0, stdout: 'HELLO DR. ANN\n' });
});

test('--help shows every option and runs nothing, whatever else is said', async () => {
  const { code, stdout, stderr } = await runScript('greet', ['--name', 'nobody', '--format=odd', '--help']);
  expect({ code, stderr }).toStrictEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(
    [
      'greet',
      '',
      'Greets somebody.',
      '',
      'Options:',
      '  --name VALUE         Whom to greet. Default: world.',
      '  --title VALUE        How to address them.',
      '  --loud               Shout.',
      '  --format VALUE       How problems are printed: text, json, github. Default: text.',
      '  --help               Show this text.',
      '',
    ].join('\n'),
  );
});

describe('a command line that makes no sense exits with 2 and says why', () => {
  test.each([
    { args: ['--nmae', 'Ann'], says: /--nmae/ },
    { args: ['Ann'], says: /Ann/ },
    { args: ['--name'], says: /--name/ },
    { args: ['--loud=yes'], says: /--loud/ },
    { args: ['--name', ''], says: /--name needs a value/ },
    { args: ['--format', 'xml'], says: /--format is one of text, json, github/ },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await runScript('greet', args);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^greet: .*\nTry --help\.\n$/s);
  });
});

describe('problems exit with 1', () => {
  test('as text they go to standard error, files relative to where the command was called', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await runScript('greet', ['--name=nobody'], { cwd });
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      [
        '/elsewhere/a.yaml',
        '  error ref-outside: Nobody can be.',
        '  Copy what it names into the spec and refer to it with a relative path. Nothing is read over a network.',
        'b.yaml:2:1',
        '  error ref-broken: Nobody is there.',
        '  Correct the file name or the pointer after #, or create what it names.',
        '',
      ].join('\n'),
    );
  });

  test('also when a package manager changed the directory', async () => {
    const folder = temporaryFolder({ 'generators/x/package.json': '{}' });
    const place = { cwd: join(folder, 'generators/x'), calledFrom: folder };
    const { stderr } = await runScript('greet', ['--name=nobody'], place);
    expect(stderr).toContain('\ngenerators/x/b.yaml:2:1\n');
  });

  test('as JSON they go to standard output, alone', async () => {
    const cwd = temporaryFolder();
    const { code, stdout, stderr } = await runScript('greet', ['--name=nobody', '--format=json'], { cwd });
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ file: '/elsewhere/a.yaml' }, { file: 'b.yaml' }],
    });
  });

  test('as annotations they go to standard output, where GitHub looks', async () => {
    const cwd = temporaryFolder();
    const { code, stdout } = await runScript('greet', ['--name=nobody', '--format=github'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^::error file=\/elsewhere\/a\.yaml,title=ref-outside::.*\n::error file=b\.yaml,line=2,/,
    );
  });
});

test('a warning is printed and is no failure', async () => {
  const { code, stdout, stderr } = await runScript('greet', ['--name=warning']);
  expect({ code, stdout }).toStrictEqual({ code: 0, stdout: 'Hello warning\n' });
  expect(stderr).toMatch(/^\/a\n {2}warning ref-broken: It is only a warning\.\n/);
});

test('a fault of the program is not passed off as a problem of the spec', async () => {
  const { code, stderr } = await runScript('greet', ['--name=crash']);
  expect(code).toBe(1);
  expect(stderr).toContain('TypeError: a fault of the program');
});
