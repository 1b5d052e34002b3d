import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { program, run } from './support/run.ts';

describe('a command line that makes no sense exits with 2 and says why', () => {
  test.each<{ args: readonly string[]; want: string }>([
    { args: ['melt'], want: 'There is no command "melt".' },
    { args: ['__proto__'], want: 'There is no command "__proto__".' },
    { args: ['convert'], want: '--to is required: v1 or v2.' },
    { args: ['convert', '--to', 'v3'], want: '--to is one of v1, v2.' },
    { args: ['convert', '--to', ''], want: '--to needs a value.' },
    {
      args: ['convert', '--to', 'v2'],
      want: '--resource is required, for example --resource install, or else --operation.',
    },
    {
      args: ['convert', '--to', 'v2', '--resource', 'instal'],
      want: 'There is no resource "instal". --help lists them.',
    },
    {
      args: ['convert', '--to', 'v2', '--operation', 'constructor'],
      want: 'There is no operation "constructor". The names are those of the reference, such as listInstalls.',
    },
    {
      args: ['convert', '--to', 'v2', '--resource', 'install', '--operation', 'getInstall'],
      want: '--resource and --operation exclude each other: give what each value is.',
    },
    {
      args: ['convert', '--to', 'v2', '--resource', 'install', '--format', 'xml'],
      want: '--format is one of text, json.',
    },
  ])('$args', async ({ args, want }) => {
    expect(await run(args)).toStrictEqual({
      code: 2,
      stdout: '',
      stderr: `installatron-openapi: ${want}\nTry --help.\n`,
    });
  });

  test('an option that does not exist', async () => {
    const { code, stderr } = await run(['convert', '--too', 'v2']);
    expect(stderr).toContain('--too');
    expect(code).toBe(2);
  });

  test('nothing at all shows what there is', async () => {
    const { code, stdout, stderr } = await run([]);
    expect(stderr).toContain('convert');
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
  });
});

test('--help lists the commands', async () => {
  const { code, stdout } = await run(['--help']);
  expect(stdout).toContain('  convert ');
  expect(code).toBe(0);
});

test('--help of convert names every option, the resources and the exit codes', async () => {
  const { code, stdout } = await run(['convert', '--help']);
  for (const part of ['--to v1|v2', '--resource NAME', '--operation ID', '--strict', '--format text|json']) {
    expect(stdout).toContain(part);
  }
  expect(stdout).toMatch(/^Resources: .*\binstall\b.*\.$/m);
  expect(stdout).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m);
  expect(code).toBe(0);
});

test('the example of --help gives what it is about', async () => {
  const { stdout } = await run(['convert', '--help']);
  const [, input = '', options = ''] = /echo '(.*)' \| installatron-openapi (.*)$/m.exec(stdout) ?? [];
  const outcome = await run(options.split(' '), input);
  expect(JSON.parse(outcome.stdout)).toStrictEqual({ application: 'wordpress', autoup: 'all' });
});

test('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(await run(['--version'])).toStrictEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('a reader that has seen enough ends the program without a complaint', async () => {
  const child = spawn(process.execPath, [program, 'convert', '--to', 'v2', '--resource', 'install']);
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  child.stdin.end('{"installer":"a"}\n'.repeat(200_000));
  const [code] = await once(child, 'close');
  expect(complaint).toBe('');
  expect(code).toBe(0);
});
