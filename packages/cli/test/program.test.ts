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
    {
      args: ['gateway', '--accept', 'v1'],
      want: '--upstream is required, such as https://server.example.com:8443.',
    },
    {
      args: ['gateway', '--accept', 'v1', '--upstream', 'server.example.com'],
      want: '--upstream is a URL that begins with http:// or https://.',
    },
    {
      args: ['gateway', '--accept', 'v1', '--upstream', 'ftp://server.example.com'],
      want: '--upstream is a URL that begins with http:// or https://.',
    },
    {
      args: ['gateway', '--accept', 'v1', '--upstream', 'https://jane:hunter2@server.example.com'],
      want: '--upstream holds a user or a password. Clients send the key with each request.',
    },
    {
      args: ['gateway', '--accept', 'v1', '--upstream', 'https://server.example.com/?key=hunter2'],
      want: '--upstream ends with its path.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com'],
      want: 'Give either --accept v1, for a server of version 2, or --speak v1, for one of version 1.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v1', '--speak', 'v1'],
      want: 'Give either --accept v1, for a server of version 2, or --speak v1, for one of version 1.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v2'],
      want: '--accept is one of v1.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v1', '--endpoint', '/a'],
      want: '--endpoint is where version 1 is, and goes with --speak v1.',
    },
    {
      args: [
        'gateway',
        '--upstream',
        'https://server.example.com',
        '--speak',
        'v1',
        '--endpoint',
        '//a.example',
      ],
      want: '--endpoint is a path that begins with one slash. The host is that of --upstream.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v1', '--timeout', '0'],
      want: '--timeout is a whole number from 1 to 300.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v1', '--max-body', '10MB'],
      want: '--max-body is a whole number from 1 to 1073741824.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v1', '--tls-cert', 'a.pem'],
      want: '--tls-cert and --tls-key go together.',
    },
    {
      args: ['gateway', '--upstream', 'https://server.example.com', '--accept', 'v1', '--log', 'xml'],
      want: '--log is one of json, none.',
    },
    { args: ['sandbox', '--port', '65536'], want: '--port is a whole number from 0 to 65535.' },
    { args: ['sandbox', '--port', '1e3'], want: '--port is a whole number from 0 to 65535.' },
    {
      args: ['sandbox', '--host', 'http://localhost'],
      want: '--host is a name or an address, without scheme and path.',
    },
    {
      args: ['sandbox', '--seed', '__proto__'],
      want: '--seed is one of demo, empty, busy, crowded, troubled.',
    },
    { args: ['sandbox', '--format', 'xml'], want: '--format is one of text, json.' },
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
  for (const command of ['convert', 'gateway', 'sandbox']) expect(stdout).toContain(`  ${command} `);
  expect(code).toBe(0);
});

test.each<{ command: string; parts: readonly string[] }>([
  {
    command: 'gateway',
    parts: [
      '--upstream URL',
      '--accept v1',
      '--speak v1',
      '--endpoint PATH',
      '--timeout SECONDS',
      '--max-body BYTES',
      '--ca FILE',
      '--tls-cert FILE',
      '--tls-key FILE',
      '--log json|none',
      '--port N',
      '--host NAME',
      '--format text|json',
      '/-/health',
      '/-/metrics',
    ],
  },
  {
    command: 'sandbox',
    parts: [
      '--port N',
      '--host NAME',
      '--db FILE',
      '--key KEY',
      '--seed NAME',
      '--docs FOLDER',
      '--format text|json',
      'INSTALLATRON_KEY',
      'list of processes',
      '  crowded ',
    ],
  },
])('--help of $command names every option and the exit codes', async ({ command, parts }) => {
  const { code, stdout } = await run([command, '--help']);
  for (const part of parts) expect(stdout).toContain(part);
  expect(stdout).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m);
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
