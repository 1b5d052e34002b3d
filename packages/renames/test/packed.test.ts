import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const packages = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'renames-packed-'));

// What `npm pack` packs is installed in a project outside the workspace, by hand: nothing is fetched.
beforeAll(() => {
  for (const name of ['types', 'renames']) {
    const source = join(project, 'source', name);
    cpSync(join(packages, name), source, {
      recursive: true,
      filter: (path) => !/node_modules|\/dist(\/|$)|\.turbo/.test(path),
    });
    compile(name, join(source, 'dist'));
    const target = join(project, 'node_modules/@installatron-openapi', name);
    mkdirSync(target, { recursive: true });
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], source),
    );
    run('tar', ['-xzf', join(project, packed.filename), '-C', target, '--strip-components=1'], project);
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
}, 120_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

const use = `console.log(JSON.stringify([
  installToV2({ id: 'a', 'cf-login': 'j', autoup: 1 }),
  commandToRequest({ cmd: 'view', id: 'a' }).operationId,
]));`;
const want = '[{"autoup":"custom","id":"a","login":"j"},"getInstall"]';

test('what is packed can be imported', () => {
  const code = `import { commandToRequest, installToV2 } from '@installatron-openapi/renames';\n${use}`;
  expect(node('use.mjs', code)).toBe(want);
});

test('what is packed can be required', () => {
  const code = `const { commandToRequest, installToV2 } = require('@installatron-openapi/renames');\n${use}`;
  expect(node('use.cjs', code)).toBe(want);
});

test('the maps are packed as data, too', () => {
  const code = `const { maps } = require('@installatron-openapi/renames/maps');
const data = require('@installatron-openapi/renames/maps.json');
console.log(data.resources.install.members.length === maps.resources.install.members.length);`;
  expect(node('maps.cjs', code)).toBe('true');
});

test('the types of what is packed are found and hold', () => {
  writeFileSync(
    join(project, 'use.mts'),
    `import { type Renamed, installToV2 } from '@installatron-openapi/renames';
const login: string | undefined = installToV2({ id: 'a', 'cf-login': 'j' }).login;
export const name: Renamed<'install', 'v1'>['files'] = 'list-files';
console.log(login);
`,
  );
  const options = [
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--lib',
    'es2024,dom',
    '--types',
    '',
  ];
  run(bin('tsc'), [...options, 'use.mts'], project);
}, 60_000);

function compile(name: string, outDir: string): void {
  run(bin('tsc'), ['-p', 'tsconfig.build.json', '--outDir', outDir], join(packages, name));
}

function bin(name: string): string {
  return join(packages, 'renames/node_modules/.bin', name);
}

function node(file: string, code: string): string {
  writeFileSync(join(project, file), code);
  return run(process.execPath, [file], project).trim();
}

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}
