import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../example/server/listen.ts';
import { untilTestEnds } from './stage.ts';

const script = join(import.meta.dirname, '../../example/serve.ts');

test('it serves the app and two servers on one port, lets nothing from elsewhere in, and ends when it is told to', async () => {
  const served = spawn(process.execPath, [script, '--port', '0', '--seconds', '1']);
  onTestFinished(() => void served.kill('SIGKILL'));
  const [url] = await once(createInterface(served.stdout), 'line');
  const page = await fetch(url);
  expect([page.status, page.headers.get('content-security-policy')]).toEqual([200, "default-src 'self'"]);
  expect(await page.text()).toContain('<title>Installs</title>');
  expect(await Promise.all(['one', 'two'].map((name) => countOf(`${url}/api/${name}/installs`)))).toEqual([
    7, 7,
  ]);
  const exited = once(served, 'exit');
  served.kill('SIGTERM');
  expect(await exited).toEqual([0, null]);
}, 30_000);

test('a port that is taken is said, and the exit code is 1', async () => {
  const { port } = untilTestEnds(await listen(createServer()));
  expect(await run('--port', `${port}`)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('EADDRINUSE'),
  });
}, 30_000);

test('--help says what can be said', async () => {
  const { code, stdout } = await run('--help');
  expect(code).toBe(0);
  expect(stdout).toContain('--port');
  expect(stdout).toContain('--seconds');
}, 30_000);

test.each([
  [['--port', 'x'], '--port is a whole number from 0 to 65535.'],
  [['--seconds', '0'], '--seconds is a whole number from 1 to 3600.'],
  [['--prot', '1'], "Unknown option '--prot'"],
])(
  '%j makes no sense, and the exit code is 2',
  async (args, said) => {
    expect(await run(...args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(said) });
  },
  30_000,
);

async function countOf(url: string): Promise<unknown> {
  const answer = await fetch(url, { headers: { 'X-API-Key': 'session' } });
  const { total_count }: { readonly total_count?: unknown } = Object(await answer.json());
  return total_count;
}

type Ended = { readonly code: number; readonly stdout: string; readonly stderr: string };

function run(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
