import { execFile, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listTasks } from '@installatron-openapi/client';
import { Engine } from 'php-parser';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CodeBlock, codeBlocksIn } from './support/code-blocks.ts';
import { type BothVersions, serveBothVersions, serverKey } from './support/server-of-both-versions.ts';

const run = promisify(execFile);
const pages = resolve(import.meta.dirname, '../migration');
const packages = resolve(import.meta.dirname, '../../packages');

// Below this package, so that the blocks find the packages the way a reader's project does.
const folder = resolve(import.meta.dirname, '../node_modules/.cache/migration');

// It starts servers: see guides.test.ts.
const guide = 'piece-by-piece.md';

const blocks = readdirSync(pages)
  .filter((name) => name.endsWith('.md') && !name.endsWith('.gen.md') && name !== guide)
  .flatMap((page) =>
    codeBlocksIn(readFileSync(join(pages, page), 'utf8')).map((block) => ({ page, ...block })),
  );

let server: BothVersions;

beforeAll(() => {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  copyFileSync(join(packages, 'renames/maps.php'), join(folder, 'maps.php'));
  const program = join(packages, 'cli/dist/main.js');
  writeFileSync(
    join(folder, 'bin/installatron-openapi'),
    `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    {
      mode: 0o755,
    },
  );
});

beforeEach(async () => {
  server = await serveBothVersions();
});

afterEach(() => server.close());

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPhp = spawnSync('php', ['--version']).status === 0;

// A shell whose input is a socket would read the settings of a remote user.
const commands: Readonly<Record<string, (block: CodeBlock) => readonly [string, ...string[]]>> = {
  js: ({ file }) => [process.execPath, file],
  sh: ({ code }) => ['bash', '--norc', '-euo', 'pipefail', '-c', code],
  php: ({ file }) => ['php', '-d', 'error_reporting=E_ALL', file],
};

async function output(block: CodeBlock): Promise<string> {
  const [command, ...args] = commands[block.language]?.(block) ?? ['false'];
  if (block.file !== '') writeFileSync(join(folder, block.file), block.code);
  const { stdout, stderr } = await run(command, args, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
      INSTALLATRON_URL: server.url,
      INSTALLATRON_KEY: serverKey,
    },
  });
  expect(stderr).toBe('');
  return stdout;
}

test('every block of code on the pages says what it prints, and in a language that is run here', () => {
  expect(blocks.length).toBeGreaterThan(5);
  expect(blocks.filter(({ language, prints }) => prints === undefined || !(language in commands))).toEqual(
    [],
  );
});

describe('a block of code prints what the page says', () => {
  const runnable = blocks.filter(({ language }) => language !== 'php' || hasPhp);

  test.each(runnable)('$page $language $file', async (block) => {
    expect(await output(block)).toBe(block.prints);
  });
});

describe('each step of the worked migration asks for the same updates', () => {
  const inVersion1 = ['POST /', 'POST /', 'POST /'];
  const inVersion2 = ['GET /installs', 'POST /installs/{id}/update', 'POST /installs/{id}/update'];

  test.each([
    { file: 'report.js', want: inVersion1 },
    { file: 'report-step-1.js', want: inVersion1 },
    { file: 'report-step-2.js', want: inVersion2 },
    { file: 'report-step-3.js', want: inVersion2 },
  ])('$file', async ({ file, want }) => {
    const block = blocks.find((candidate) => candidate.file === file);
    expect(block).toBeDefined();
    if (block !== undefined) await output(block);
    expect(server.asked.map((request) => request.replace(/\w{25}/, '{id}'))).toStrictEqual(want);
    // What is not done in the background is no task.
    const { data } = await listTasks(server.client);
    expect(data.map(({ cmd, url }) => `${cmd} ${url}`)).toStrictEqual([
      'installs/update https://www.example.com',
      'installs/update https://forum.example.org',
    ]);
  });
});

test('PHP can read the blocks of PHP, also where there is no PHP to run them', () => {
  const php = blocks.filter(({ language }) => language === 'php');
  expect(php).not.toHaveLength(0);
  for (const { code, file } of php) expect(() => new Engine({}).parseCode(code, file)).not.toThrow();
});
