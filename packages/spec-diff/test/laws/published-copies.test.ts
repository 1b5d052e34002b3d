import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../src/index.ts';
import { figma, github, readPublished } from '../support/published.ts';
import { createChance } from '../support/rewrites/chance.ts';
import { rewrites } from '../support/rewrites/index.ts';
import { isRecord, type Json, mapPaths } from '../support/rewrites/walk.ts';

describe.each([figma, github('api.github.com')])('%s', (file) => {
  const document = readPublished(file);

  test('is identical to a copy', () => {
    expect(compareDocuments(document, structuredClone(document)).changes).toStrictEqual([]);
  });

  test.each(['shuffle', 'wrapInAllOf', 'renameComponents', 'moveParameters'])(
    'is the same after %s',
    (name) => {
      const other = rewrites[name]?.(document, createChance(1)) ?? {};
      expect(compareDocuments(document, other).changes).toStrictEqual([]);
    },
  );

  test('without some of its operations, lacks just these', () => {
    const { head, gone } = withoutSome(document);
    const { changes } = compareDocuments(document, head);
    expect(changes.map(({ rule, method, path }) => `${rule} ${method} ${path}`).sort()).toStrictEqual(
      gone.map((operation) => `operation-removed ${operation}`).sort(),
    );
  });
});

/** Leaves out each seventh operation, and says which these were. */
function withoutSome(document: Json): { readonly head: Json; readonly gone: readonly string[] } {
  const gone: string[] = [];
  let count = 0;
  const head = mapPaths(document, (item, path) => [path, withoutSeventh(item, path)]);
  function withoutSeventh(item: Json, path: string): Json {
    const kept = Object.entries(item).filter(([method, value]) => {
      if (!isRecord(value) || !('responses' in value)) return true;
      count += 1;
      if (count % 7 > 0) return true;
      gone.push(`${method.toUpperCase()} ${path}`);
      return false;
    });
    return Object.fromEntries(kept);
  }
  return { head, gone };
}
