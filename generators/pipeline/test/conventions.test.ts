import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { member, objectMember, stringMember, stringsMember } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/turbo.ts';
import { files, manifests, read, readYaml, rootManifest, turbo, workspace } from './support/repository.ts';

test('the top level holds what the design says, and dotfiles', () => {
  const top = new Set(files.map((file) => file.split('/')[0] ?? ''));
  expect([...top].filter((name) => !name.startsWith('.')).sort()).toEqual([
    'CONTRIBUTING.md',
    'LICENSE',
    'README.md',
    'docs',
    'generators',
    'package.json',
    'packages',
    'pnpm-lock.yaml',
    'pnpm-workspace.yaml',
    'spec',
    'turbo.json',
  ]);
});

describe('no committed file', () => {
  const texts = files.map((file) => ({ file, text: readFileSync(join(repositoryRoot, file), 'utf8') }));

  function filesWith(pattern: RegExp): readonly string[] {
    return texts.flatMap(({ file, text }) => {
      const [found] = pattern.exec(text) ?? [];
      return found === undefined ? [] : [`${file}: ${found}`];
    });
  }

  // In pieces, or this file would be found. `/app` alone is also the path of many an example.
  const ofThisMachine = [repositoryRoot, homedir()].filter((path) => path.split('/').length > 2);
  const ofOthers = ['work/main', 'root', 'tmp/bash'].map((path) => `/${path}`);

  test.each([...ofThisMachine, ...ofOthers])('names %s', (path) => {
    expect(filesWith(new RegExp(`(?<![\\w.}*-])${literal(path)}(?=[/_])`))).toEqual([]);
  });

  test('names a package registry', () => {
    const used = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8', shell: true }).trim();
    const hosts = [new URL(used).host, ['registry', 'npmjs', 'org'].join('.')];
    for (const host of hosts) expect(filesWith(new RegExp(literal(host), 'i'))).toEqual([]);
  });
});

function literal(text: string): string {
  return text.replaceAll(/[^\w\s]/g, '\\$&');
}

describe.each([...manifests])('%s/package.json', (folder, manifest) => {
  const name = stringMember(manifest, 'name') ?? '';

  test('is named after its folder', () => {
    const stem = folder.startsWith('generators/') ? `generate-${basename(folder)}` : basename(folder);
    expect(name).toBe(`@installatron-openapi/${stem}`);
  });

  test('is MIT, ESM, described, and private unless it is published', () => {
    expect(manifest).toMatchObject({
      license: 'MIT',
      type: 'module',
      description: expect.stringMatching(/\w{3}/),
    });
    expect(member(manifest, 'private')).toBe(folder.startsWith('packages/') ? undefined : true);
  });

  test('takes every version from the catalog or the workspace', () => {
    const wanted = ['dependencies', 'devDependencies'].flatMap((kind) =>
      Object.entries(objectMember(manifest, kind)),
    );
    expect(wanted.filter(([dependency, version]) => !isPinned(dependency, String(version)))).toEqual([]);
  });

  test('runs nothing when it is installed', () => {
    expect(installScripts(Object.keys(objectMember(manifest, 'scripts')))).toEqual([]);
  });

  test('can be type-checked and tested', () => {
    expect(objectMember(manifest, 'scripts')).toMatchObject({ typecheck: 'tsc -p .', test: 'vitest run' });
  });
});

const exact = /^\d+\.\d+\.\d+$/;

function isPinned(dependency: string, version: string): boolean {
  if (version === 'workspace:*') return dependency.startsWith('@installatron-openapi/');
  const alias = /^npm:(?:@[^@]+|[^@]+)@(.+)$/.exec(version);
  if (alias !== null) return exact.test(alias[1] ?? '');
  const catalog = /^catalog:(.*)$/.exec(version)?.[1];
  return catalog !== undefined && stringMember(catalogNamed(catalog), dependency) !== undefined;
}

function catalogNamed(name: string) {
  return name === ''
    ? objectMember(workspace, 'catalog')
    : objectMember(objectMember(workspace, 'catalogs'), name);
}

function installScripts(scripts: readonly string[]): readonly string[] {
  return scripts.filter((script) => /^(pre|post)?(install|prepare|uninstall|publish)$/.test(script));
}

describe('the workspace', () => {
  test('pins every tool exactly', () => {
    const catalogs = Object.keys(objectMember(workspace, 'catalogs')).map(catalogNamed);
    const pins = [catalogNamed(''), ...catalogs].flatMap((catalog) => Object.entries(catalog));
    expect(pins.filter(([, version]) => !exact.test(String(version)))).toEqual([]);
  });

  test('names no tool twice with different versions', () => {
    expect(stringMember(rootManifest, 'packageManager')).toBe(
      `pnpm@${stringMember(catalogNamed(''), 'pnpm')}`,
    );
    expect(stringMember(workspace, 'nodeVersion')).toBe(stringMember(catalogNamed(''), 'node'));
    expect(aliases().toSorted()).toEqual([
      // Earlier versions of what others publish, to compare with the later ones.
      '@figma/rest-api-spec@0.40.0',
      '@octokit/openapi@22.0.0',
      `typescript@${stringMember(catalogNamed('compiler-api'), 'typescript')}`,
    ]);
  });

  test('has no tool in its catalog that no package uses', () => {
    const used = new Set(
      [rootManifest, ...manifests.values()].flatMap((manifest) =>
        ['dependencies', 'devDependencies'].flatMap((kind) => Object.keys(objectMember(manifest, kind))),
      ),
    );
    expect(Object.keys(catalogNamed('')).filter((tool) => !used.has(tool))).toEqual([]);
  });

  test('lets nothing but Node run a script when it is installed', () => {
    const allowed = Object.entries(objectMember(workspace, 'allowBuilds'));
    expect(allowed.filter(([, may]) => may !== false)).toEqual([['node', true]]);
    expect(installScripts(Object.keys(objectMember(rootManifest, 'scripts')))).toEqual([]);
  });

  test('calls pnpm in scripts by its pinned version', () => {
    const called = Object.values(objectMember(rootManifest, 'scripts')).flatMap((script) => [
      ...String(script).matchAll(/\bpnpm(@\S+)?/g),
    ]);
    expect(new Set(called.map(([pnpm]) => pnpm))).toEqual(
      new Set([stringMember(rootManifest, 'packageManager')]),
    );
  });
});

/** What is installed under another name than its own, each once. */
function aliases(): readonly string[] {
  const aliased = [...manifests.values()]
    .flatMap((manifest) => Object.values(objectMember(manifest, 'devDependencies')))
    .flatMap((version) => /^npm:(.+)$/.exec(String(version))?.[1] ?? []);
  return [...new Set(aliased)];
}

describe('telemetry is switched off', () => {
  // A tool, how our sources can be seen to start it, and what must stand beside that.
  const switches: readonly {
    readonly tool: string;
    readonly started: RegExp;
    readonly off: readonly RegExp[];
  }[] = [
    { tool: 'Redocly', started: /@redocly\/cli\/bin/, off: [/REDOCLY_TELEMETRY:\s*'off'/] },
    {
      tool: 'turbo',
      started: /turbo\/bin\/turbo/,
      off: [/TURBO_TELEMETRY_DISABLED:\s*'1'/, /DO_NOT_TRACK:\s*'1'/],
    },
  ];

  test.each(switches)('wherever $tool is started', ({ started, off }) => {
    const sources = files
      .filter((file) => /^(generators|packages)\/[^/]+\/src\/.*\.ts$/.test(file))
      .map(read);
    const starting = sources.filter((text) => started.test(text));
    expect(starting).not.toEqual([]);
    expect(starting.filter((text) => !off.every((pattern) => pattern.test(text)))).toEqual([]);
  });

  test('in the configuration of Redocly, and for what turbo starts', () => {
    expect(readYaml('spec/redocly.yaml')).toMatchObject({ telemetry: 'off' });
    expect(stringsMember(turbo, 'globalPassThroughEnv')).toEqual(
      expect.arrayContaining(['TURBO_TELEMETRY_DISABLED', 'DO_NOT_TRACK', 'REDOCLY_TELEMETRY']),
    );
    expect(turbo).toMatchObject({ noUpdateNotifier: true });
  });

  test('in what npm and pnpm look up', () => {
    expect(read('.npmrc').trim().split('\n').sort()).toEqual([
      'audit=false',
      'fund=false',
      'update-notifier=false',
    ]);
    expect(objectMember(workspace, 'allowBuilds')).toMatchObject({ '@scarf/scarf': false });
  });
});
