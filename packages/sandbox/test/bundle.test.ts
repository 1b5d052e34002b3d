import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { emptyFolder } from './support/folder.ts';

const home = fileURLToPath(new URL('..', import.meta.url));

/** The sandbox as one file for browsers. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: home,
    entryPoints: ['src/index.ts'],
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2024',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

it('runs in a browser: it needs nothing of Node, and answers as one file', async () => {
  const code = await bundle();
  expect(code).not.toMatch(/"node:|\bprocess\.|\bBuffer\b|__dirname/);
  const file = join(emptyFolder(), 'sandbox.mjs');
  writeFileSync(file, code);
  const { createSandbox } = await import(pathToFileURL(file).href);
  const headers = { 'X-API-Key': 'sandbox-key' };
  const response = await createSandbox().fetch(
    new Request('https://a.example.com/installs?limit=1', { headers }),
  );
  expect(await response.json()).toMatchObject({ result: true, data: [{ owner: 'janedoe' }] });
});
