import { describe, expect, test } from 'vitest';
import { comparePackages } from '../../src/consumers/packages.ts';
import { readSurface } from '../../src/consumers/surface.ts';
import { NotComparable } from '../../src/source/not-comparable.ts';
import type { Tree } from '../../src/source/tree.ts';
import type { Files } from '../support/folder.ts';

/** A tree that is only in memory. */
function tree(files: Files): Tree {
  return {
    has: (path) => files[path] !== undefined,
    readAll: (paths) =>
      new Map(paths.flatMap((path) => (files[path] === undefined ? [] : [[path, files[path]]]))),
    list: (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .toSorted(),
    nameOf: (path) => path,
  };
}

const surface = `// @generated from spec/ by \`pnpm generate\`. Do not edit: change the spec or the generator.
// content: sha256-0
// What "owls" exports.

import type { Client } from 'client';

export type Owl = {
  name: string;
  wing: Wing;
};

export declare const listOwls: Operation<
  ListOwlsParameters
>;

export declare const useListOwls: QueryHook<typeof listOwls>;

export declare function fly(
  owl: Owl,
): void;

export declare class OwlError extends Error {
  readonly owl: Owl;
}

export { flyHome } from 'owls/home';

export type { Home } from 'owls/home';

export declare const maps: {
  readonly commands: readonly [
    {
      readonly cmd: 'fly';
    },
  ];
  readonly resources: {
    readonly owl: {
      readonly members: readonly ['a'];
    };
    readonly 'log-entry': {
      readonly members: readonly ['b'];
    };
  };
};

// Not exported, but leant on:

type Wing = {
  side: Side;
};

type Side = 'left' | 'right';
`;

test('the report of a surface is read by names', () => {
  const kinds = [...readSurface(surface)].map(([name, { kind }]) => [name, kind]);
  expect(Object.fromEntries(kinds)).toEqual({
    Owl: 'type',
    listOwls: 'function',
    useListOwls: 'hook',
    fly: 'function',
    OwlError: 'type',
    flyHome: 'function',
    Home: 'type',
    'maps.commands': 'map entry',
    'maps.resources.owl': 'map entry',
    'maps.resources.log-entry': 'map entry',
  });
});

function repository(version: string, text: string | undefined, changesets: Files = {}): Tree {
  return tree({
    'packages/owls/package.json': JSON.stringify({ name: 'owls', version }),
    ...(text === undefined ? {} : { 'packages/owls/surface/index.gen.ts': text }),
    ...changesets,
  });
}

describe('what changed is named:', () => {
  const base = repository('1.2.3', surface);

  test.each<readonly [what: string, from: string | RegExp, to: string, want: readonly string[]]>([
    ['nothing', 'Not exported, but', 'Others that are', []],
    ['a member of a type', '  name: string;', '  name: number;', ['changed type Owl']],
    ['what a type leans on, at any distance', "'left' | 'right'", "'left'", ['changed type Owl']],
    ['a removed function', /export declare function fly[^;]*;\n/, '', ['removed function fly']],
    [
      'a new hook',
      'export type Owl',
      'export declare const useOwl: Hook;\n\nexport type Owl',
      ['added hook useOwl'],
    ],
    ['an operation', 'ListOwlsParameters', 'Nothing', ['changed function listOwls']],
    ['an entry of a map', "['a']", "['a', 'c']", ['changed map entry maps.resources.owl']],
    ['a list in a map', "'fly'", "'walk'", ['changed map entry maps.commands']],
    ['another name', 'class OwlError', 'class BirdError', ['added type BirdError', 'removed type OwlError']],
  ])('%s', (_, from, to, want) => {
    const [found] = comparePackages(base, repository('1.2.3', surface.replace(from, to))) ?? [];
    expect((found?.changes ?? []).map(({ change, kind, name }) => `${change} ${kind} ${name}`)).toEqual(want);
  });
});

describe('a package needs', () => {
  const smaller = surface.replace('  name: string;\n', '');
  const larger = `${surface}\nexport type More = string;\n`;

  test.each([
    ['1.2.3', smaller, 'major'],
    ['1.2.3', larger, 'minor'],
    ['0.2.3', smaller, 'minor'],
    ['0.2.3', larger, 'patch'],
  ] as const)('at %s, with a surface that is another: %#', (version, text, needs) => {
    expect(comparePackages(repository(version, surface), repository(version, text))).toMatchObject([
      { name: 'owls', version, needs, declared: 'none' },
    ]);
  });

  const gone = [{ change: 'removed', kind: 'entry point', name: 'owls', from: 'owls' }];

  test('major where an entry point is gone', () => {
    const others = { 'packages/owls/surface/home.gen.ts': surface };
    expect(
      comparePackages(repository('1.0.0', surface, others), repository('1.0.0', undefined, others)),
    ).toEqual([{ name: 'owls', version: '1.0.0', needs: 'major', declared: 'none', changes: gone }]);
  });

  test('nothing when it is gone, for no changeset may name it', () => {
    expect(comparePackages(repository('1.0.0', surface), repository('1.0.0', undefined))).toEqual([
      { name: 'owls', version: '1.0.0', needs: 'none', declared: 'none', changes: gone },
    ]);
  });

  test('major under another name, and it is that name that a changeset says', () => {
    const head = tree({
      'packages/owls/package.json': '{ "name": "birds", "version": "1.0.0" }',
      'packages/owls/surface/index.gen.ts': surface,
      '.changeset/a.md': "---\n'birds': minor\n---\n",
    });
    expect(comparePackages(repository('1.0.0', surface), head)).toEqual([
      {
        name: 'birds',
        version: '1.0.0',
        needs: 'major',
        declared: 'minor',
        changes: [{ change: 'added', kind: 'entry point', name: 'birds', from: 'birds' }, ...gone],
      },
    ]);
  });

  test('nothing when it is new', () => {
    const head = repository('1.0.0', surface, {
      'packages/bats/package.json': '{ "name": "bats", "version": "0.0.0" }',
      'packages/bats/surface/index.gen.ts': surface,
    });
    expect(comparePackages(repository('1.0.0', surface), head)).toEqual([]);
  });
});

describe('the changesets of a branch', () => {
  const old = {
    '.changeset/old.md': "---\n'owls': major\n---\n\nOld.\n",
    '.changeset/README.md': '# Changesets\n',
  };
  const base = repository('1.0.0', surface, old);
  const head = (more: Files) =>
    repository('1.0.0', `${surface}\nexport type More = string;\n`, { ...old, ...more });

  test.each<readonly [what: string, more: Files, declared: string]>([
    ['that BASE has are of others', {}, 'none'],
    ['count', { '.changeset/a.md': "---\n'owls': patch\n---\n\nA.\n" }, 'patch'],
    [
      'count by the largest',
      { '.changeset/a.md': '---\nowls: patch\n---\n', '.changeset/b.md': '---\n"owls": minor\n---\n' },
      'minor',
    ],
    ['count when they were changed', { '.changeset/old.md': "---\n'owls': minor\n---\n\nNew.\n" }, 'minor'],
    ['may be about others', { '.changeset/a.md': "---\n'bats': major\n---\n" }, 'none'],
    ['may be empty', { '.changeset/a.md': '---\n---\n' }, 'none'],
  ])('%s', (_, more, declared) => {
    expect(comparePackages(base, head(more))).toMatchObject([{ name: 'owls', needs: 'minor', declared }]);
  });

  test.each(['no header', '---\nowls: huge\n---\n', '---\n- a\n---\n', '---\na: [\n---\n'])(
    '%j is none',
    (text) => {
      expect(() => comparePackages(base, head({ '.changeset/a.md': text }))).toThrow(NotComparable);
    },
  );
});

test('without reports of surfaces there is nothing to say', () => {
  expect(comparePackages(tree({ 'packages/a/package.json': '{}' }), tree({}))).toBeUndefined();
});

test('a name that JavaScript has for itself is a name', () => {
  const text = 'export type constructor = string;\n\nexport type __proto__ = string;\n';
  expect([...readSurface(text).keys()]).toEqual(['constructor', '__proto__']);
});
