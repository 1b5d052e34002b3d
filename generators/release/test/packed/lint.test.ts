import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData, type Problem } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { describe, expect, test } from 'vitest';
import { entries, isCommand } from './exports.ts';
import { packed } from './project.ts';

/** What "are the types wrong" finds, is meant so, and why. Anything else fails. */
const meant: readonly { readonly why: string; readonly is: (problem: Problem) => boolean }[] = [
  {
    why: 'ESM only: Node 22, the oldest in `engines`, can require() it, and so can TypeScript 5.8. use.test.ts and types.test.ts do.',
    is: ({ kind }) => kind === 'CJSResolvesToESM',
  },
  {
    why: 'The resolution of TypeScript 4 for Node 10 does not read `exports`, and TypeScript 6 has given it up.',
    is: (problem) => problem.kind === 'NoResolution' && problem.resolutionKind === 'node10',
  },
];

describe.each(packed)('$name', ({ tarball }) => {
  test('has nothing that publint would say', async () => {
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      level: 'suggestion',
      strict: true,
    });
    expect(messages).toEqual([]);
  });
});

const importable = packed.filter(({ name }) => !isCommand(name));

describe.each(importable)('$name', ({ name, tarball }) => {
  test('has types that are found and right, at every entry', async () => {
    // TypeScript has no part in what PHP reads; manifest.test.ts sees that it is there.
    const wanted = entries.filter((entry) => entry.name === name && !entry.file.endsWith('.php'));
    const entrypoints = wanted.map(({ subpath }) => subpath);
    const result = await checkPackage(createPackageFromTarballData(readFileSync(tarball)), { entrypoints });
    if (!result.types) throw new Error(`${name} has no types`);
    expect(Object.keys(result.entrypoints)).toEqual(entrypoints);
    expect(result.problems.filter((problem) => !meant.some(({ is }) => is(problem)))).toEqual([]);
  });
});
