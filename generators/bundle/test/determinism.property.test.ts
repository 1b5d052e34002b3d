import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMap, parseDocument, visit } from 'yaml';
import { run } from './support/run.ts';
import { realSpec, specFolder, temporaryFolder, useRules, yamlFiles } from './support/spec-folder.ts';

// Each run starts Redocly twice, which takes seconds.
const numRuns = process.env['PROOF'] ? 15 : 3;
const limit = 600_000;

type Shuffle = <Item>(items: readonly Item[]) => Item[];

const shuffles = fc.gen().map(
  (draw): Shuffle =>
    (items) =>
      draw(fc.shuffledSubarray<(typeof items)[number]>, [...items], {
        minLength: items.length,
        maxLength: items.length,
      }),
);

/** The same spec with its files made in another order and the keys of every object, payloads too, in another order. */
function shuffledCopy(folder: string, shuffle: Shuffle): string {
  const copy = temporaryFolder();
  for (const file of shuffle(yamlFiles(folder))) {
    const path = join(copy, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, shuffleKeys(readFileSync(join(folder, file), 'utf8'), shuffle));
  }
  useRules(copy);
  return copy;
}

function shuffleKeys(text: string, shuffle: Shuffle): string {
  const document = parseDocument(text);
  visit(document, {
    Collection: (_, node) => {
      if (isMap(node)) node.items = shuffle(node.items);
    },
  });
  return document.toString();
}

async function bundleOf(folder: string): Promise<string> {
  const out = join(temporaryFolder(), 'openapi.json');
  const outcome = await run('main', folder, '--out', out);
  expect(outcome).toMatchObject({ code: 0 });
  return readFileSync(out, 'utf8');
}

test('the order of keys and of files changes no byte of a small bundle', { timeout: limit }, async () => {
  const folder = specFolder();
  const want = await bundleOf(folder);
  await fc.assert(
    fc.asyncProperty(shuffles, async (shuffle) => {
      expect(await bundleOf(shuffledCopy(folder, shuffle))).toBe(want);
    }),
    { numRuns, endOnFailure: true },
  );
});

test('nor of the bundle of the real spec', { timeout: limit }, async () => {
  const want = await bundleOf(realSpec);
  await fc.assert(
    fc.asyncProperty(shuffles, async (shuffle) => {
      expect(await bundleOf(shuffledCopy(realSpec, shuffle))).toBe(want);
    }),
    { numRuns: 1, endOnFailure: true },
  );
});

test('a shuffled copy is another text', () => {
  const text = 'b: 1\na: { d: 2, c: [{ f: 3, e: 4 }] }\n';
  expect(shuffleKeys(text, (items) => items.toReversed())).toBe('a: { c: [ { e: 4, f: 3 } ], d: 2 }\nb: 1\n');
});
