import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requestOf } from './support/curl.ts';
import { emptyFolder } from './support/folder.ts';
import { program } from './support/run.ts';
import { start } from './support/start.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The lines of a README's shell blocks that begin like this. */
function linesOf(beginning: string): readonly string[] {
  const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) => block.split('\n')).filter((line) => line.startsWith(beginning));
}

test('the example of the README prints what stands below it', () => {
  const [, command = '', output = ''] = /```sh\n(echo .*)\n```\n\n```json\n(.*\n)```/.exec(readme) ?? [];
  expect(command).toContain('installatron-openapi convert');
  const folder = emptyFolder();
  writeFileSync(
    join(folder, 'installatron-openapi'),
    `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`,
    { mode: 0o755 },
  );
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
  expect(execFileSync('sh', ['-c', command], { env, encoding: 'utf8' })).toBe(output);
});

test('the sandbox of the README answers its requests in both versions', async () => {
  const [command = ''] = linesOf('installatron-openapi sandbox');
  const { line } = await start(command.split(' ').slice(1));
  const requests = linesOf('curl ').map((curl) => requestOf(curl.replace('http://127.0.0.1:4190', line)));
  const answers = await Promise.all(requests.map(async (request) => (await fetch(request)).json()));
  expect(answers).toMatchObject([
    { result: true, data: [{ application: 'wordpress' }] },
    { result: true, data: [{ installer: 'wordpress' }] },
  ]);
});

test('the gateway of the README begins to answer', async () => {
  const [command = ''] = linesOf('installatron-openapi gateway');
  const { line } = await start([...command.split(' ').slice(1), '--port', '0']);
  expect((await fetch(`${line}/-/health`)).status).toBe(200);
});
