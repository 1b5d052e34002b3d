import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const packages = resolve(import.meta.dirname, '../..');

/** Packs a package of the workspace and puts it where npm would, in a project that knows nothing of the workspace. */
function install(project: string, name: string): string {
  const target = join(project, 'node_modules/@installatron-openapi', name);
  mkdirSync(target, { recursive: true });
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', project];
  const [packed] = JSON.parse(execFileSync('npm', args, { cwd: join(packages, name), encoding: 'utf8' }));
  execFileSync('tar', ['-xzf', join(project, packed.filename), '-C', target, '--strip-components=1']);
  return target;
}

test('the packed package runs in a project outside of the workspace', () => {
  const project = mkdtempSync(join(tmpdir(), 'cli-packed-'));
  onTestFinished(() => rmSync(project, { recursive: true, force: true }));
  install(project, 'renames');
  const cli = install(project, 'cli');
  expect(existsSync(join(cli, 'src'))).toBe(false);
  const output = execFileSync(
    process.execPath,
    [join(cli, 'dist/main.js'), 'convert', '--to', 'v2', '--resource', 'install'],
    { input: '{"installer":"wordpress"}\n', encoding: 'utf8' },
  );
  expect(output).toBe('{"application":"wordpress"}\n');
});
