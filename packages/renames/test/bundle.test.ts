import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Platform } from 'esbuild';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** What an application ships that uses only this. */
async function bundle(names: string, platform: Platform = 'neutral'): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents: `export { ${names} } from './index.ts';`, resolveDir: src, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    platform,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  return outputFiles[0]?.text ?? '';
}

test('installToV2 alone is under two kilobytes, compressed', async () => {
  expect(gzipSync(await bundle('installToV2'), { level: 9 }).length).toBeLessThan(1_950);
});

test.each([
  ['installToV2', ['cf-login'], ['v1_id', 'template_scope', 'wanted:"v1"', 'activate-plugin', 'x-v1']],
  ['websiteToV1', ['vhosts'], ['cf-login', 'appid', 'wanted:"v2"', 'activate-plugin']],
  ['applicationToV1', ['appid'], ['cf-login', 'activate-plugin']],
])(
  '%s brings nothing of other resources, of the other direction, or of commands',
  async (name, has, hasNot) => {
    const code = await bundle(name);
    for (const text of has) expect(code).toContain(text);
    for (const text of hasNot) expect(code).not.toContain(text);
  },
);

test.each<Platform>(['browser', 'neutral'])(
  'everything bundles for the platform %s, without anything of Node',
  async (platform) => {
    const code = await bundle(
      'installToV2, convert, envelopeToV1, explain, commandToRequest, maps',
      platform,
    );
    expect(code).not.toMatch(/\brequire\(|from"node:|\bprocess\b|\bBuffer\b/);
  },
);
