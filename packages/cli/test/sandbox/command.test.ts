import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../support/folder.ts';
import { run } from '../support/run.ts';
import { type RunningProgram, start } from '../support/start.ts';

const sandbox = (...args: readonly string[]) =>
  start(['sandbox', '--port', '0', '--db', ':memory:', ...args]);

async function ask({ line }: RunningProgram, path: string, key = 'sandbox-key', init: RequestInit = {}) {
  const response = await fetch(line + path, { ...init, headers: { 'X-API-Key': key, ...init.headers } });
  return { status: response.status, body: await response.json() };
}

test('one line on standard output says where it is, and both versions are answered then', async () => {
  const running = await sandbox();
  expect(running.line).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await ask(running, '/installs?limit=1')).toMatchObject({
    status: 200,
    body: { result: true, data: [{ application: 'wordpress' }] },
  });
  expect(await ask(running, '/?cmd=installs&limit=1')).toMatchObject({
    status: 200,
    body: { result: true, data: [{ installer: 'wordpress' }] },
  });
  expect(await running.stop()).toBe(0);
  expect({ output: running.output(), errors: running.errors() }).toStrictEqual({
    output: `${running.line}\n`,
    errors: '',
  });
});

test('--format json makes the line one for a machine', async () => {
  const running = await sandbox('--format', 'json');
  expect(JSON.parse(running.line)).toStrictEqual({ url: expect.stringMatching(/^http:/) });
});

describe('the key', () => {
  test.each([
    {
      name: 'that of the option',
      args: ['--key', 'a'],
      env: { INSTALLATRON_KEY: 'b' },
      right: 'a',
      wrong: 'b',
    },
    {
      name: 'else that of INSTALLATRON_KEY',
      args: [],
      env: { INSTALLATRON_KEY: 'b' },
      right: 'b',
      wrong: 'sandbox-key',
    },
    { name: 'else a known one', args: [], env: { INSTALLATRON_KEY: '' }, right: 'sandbox-key', wrong: '' },
  ])('is $name', async ({ args, env, right, wrong }) => {
    const running = await start(['sandbox', '--port', '0', '--db', ':memory:', ...args], { env });
    expect((await ask(running, '/installs', right)).status).toBe(200);
    expect(await ask(running, '/installs', wrong)).toMatchObject({
      status: 403,
      body: { errcode: 'invalid_api_key' },
    });
  });
});

test('--seed is what it begins with', async () => {
  expect(await ask(await sandbox('--seed', 'empty'), '/installs')).toMatchObject({
    body: { data: [], total_count: 0 },
  });
});

test('a connection is dropped when a request asks for that', async () => {
  const running = await sandbox();
  await expect(
    ask(running, '/installs', 'sandbox-key', { headers: { 'X-Sandbox-Drop': 'request' } }),
  ).rejects.toThrow('fetch failed');
  expect(running.errors()).toBe('');
});

describe('the state', () => {
  test('is in a file of the current folder, unless another is named, and there after a restart', async () => {
    const cwd = emptyFolder();
    const first = await start(['sandbox', '--port', '0'], { cwd });
    const path = '/installs/a1b2c3d4e5f6g7h8i9j0k1l2m';
    const init = { method: 'POST', body: '{"title":"Kept"}' };
    expect((await ask(first, path, 'sandbox-key', init)).status).toBe(200);
    expect(await first.stop()).toBe(0);
    expect(existsSync(join(cwd, 'installatron-sandbox.db'))).toBe(true);
    const second = await start(['sandbox', '--port', '0', '--seed', 'empty'], { cwd });
    expect(await ask(second, path)).toMatchObject({ body: { data: { title: 'Kept' } } });
  });

  test('is not shared with another process', async () => {
    const file = join(emptyFolder(), 'state.db');
    await start(['sandbox', '--port', '0', '--db', file]);
    const { code, stdout, stderr } = await run(['sandbox', '--port', '0', '--db', file]);
    expect({ code, stdout }).toStrictEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `installatron-openapi: The database ${file} is in use by another process. Stop it, or name another file.\n`,
    );
  });

  test('is not written over a file of another kind', async () => {
    const file = join(emptyFolder(), 'letter.txt');
    writeFileSync(file, 'Dear Jane, '.repeat(100));
    const { code, stderr } = await run(['sandbox', '--port', '0', '--db', file]);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^installatron-openapi: The database .*letter\.txt is not a file of the sandbox\. .*\n$/,
    );
    expect(readFileSync(file, 'utf8')).toBe('Dear Jane, '.repeat(100));
  });
});

describe('--docs', () => {
  test('shows files below /docs/, without a key, beside the API', async () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'index.html'), '<h1>Docs</h1>');
    const running = await sandbox('--docs', folder);
    expect(await (await fetch(`${running.line}/docs`)).text()).toBe('<h1>Docs</h1>');
    expect((await fetch(`${running.line}/docs/..%2f..%2fetc/passwd`)).status).toBe(404);
    expect((await ask(running, '/installs')).status).toBe(200);
  });

  test('of a folder that is not there ends it', async () => {
    expect(await run(['sandbox', '--port', '0', '--db', ':memory:', '--docs', '/nowhere'])).toStrictEqual({
      code: 1,
      stdout: '',
      stderr: 'installatron-openapi: There is no folder /nowhere.\n',
    });
  });
});
