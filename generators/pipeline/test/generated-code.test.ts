import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figmaDocument, octokitDocument, ourDocument } from './support/documents.ts';
import { generateAll, type Kind, Scratch, withoutNullChecks } from './support/scratch.ts';

// Ours, and two of other people: what compiles only for the spec it was written for is no generator.
const documents = {
  ours: ourDocument,
  figma: figmaDocument,
  octokit: octokitDocument,
} as const;

// Hooks of a thousand operations take a compiler half a minute; `npm run proof` has the time, with every compiler.
const complete = process.env['PROOF'] !== undefined;
const strictOnly = complete ? [] : ['figma', 'octokit'];

const scratch = new Scratch();

beforeAll(async () => {
  for (const [name, read] of Object.entries(documents)) {
    const kinds: readonly Kind[] =
      name === 'octokit' && !complete ? ['types', 'client'] : ['types', 'client', 'hooks'];
    await scratch.add(name, await generateAll(read(), kinds));
  }
});

afterAll(() => scratch.remove());

test.each(Object.keys(documents))(
  'what is generated from the spec "%s" type-checks under TypeScript 7, strict',
  (name) => {
    expect(scratch.compile(name, '7')).toBe('');
  },
);

const others = Object.keys(documents).filter((name) => !strictOnly.includes(name));

describe.each(others)('what is generated from the spec "%s"', (name) => {
  test('type-checks under TypeScript 5.9, strict', () => {
    expect(scratch.compile(name, '5.9')).toBe('');
  });

  test.each(['7', '5.9'] as const)(
    'type-checks under TypeScript %s without strict null checks',
    (compiler) => {
      expect(scratch.compile(name, compiler, withoutNullChecks)).toBe('');
    },
  );
});
