import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figmaDocument, octokitDocument, ourDocument } from './support/documents.ts';
import { type Compiler, generateAll, Scratch, withoutNullChecks } from './support/scratch.ts';
import { unlikelyDocument } from './support/unlikely-document.ts';

// Ours, two of other people, and one that uses our extensions where they make no sense: what compiles only for the spec it was
// written for is no generator.
const documents = {
  ours: ourDocument,
  figma: figmaDocument,
  octokit: octokitDocument,
  unlikely: () => unlikelyDocument,
} as const;

// The older compiler takes ten times as long: `npm run proof` has the time for what other people wrote.
const complete = process.env['PROOF'] !== undefined;
const sevenOnly = complete ? [] : ['figma', 'octokit'];

const scratch = new Scratch();

beforeAll(async () => {
  for (const [name, read] of Object.entries(documents)) await scratch.add(name, await generateAll(read()));
});

afterAll(() => scratch.remove());

describe.each(Object.keys(documents))('what is generated from the spec "%s"', (name) => {
  const compilers: readonly Compiler[] = sevenOnly.includes(name) ? ['7'] : ['7', '5.9'];

  test.each(compilers)('type-checks under TypeScript %s, strict', (compiler) => {
    expect(scratch.compile(name, compiler)).toBe('');
  });

  test.each(compilers)('type-checks under TypeScript %s without strict null checks', (compiler) => {
    expect(scratch.compile(name, compiler, withoutNullChecks)).toBe('');
  });
});
