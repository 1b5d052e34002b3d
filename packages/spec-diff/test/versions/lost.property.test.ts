import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatPointer, type PointerPath, valueAt } from '../../src/json/pointer.ts';
import { isArray, isObject, type JsonObject, type JsonValue, member } from '../../src/json/value.ts';
import { NotComparable } from '../../src/source/not-comparable.ts';
import type { Spec } from '../../src/source/read.ts';
import { compareVersions } from '../../src/versions/compare.ts';

const document: JsonObject = JSON.parse(
  readFileSync(new URL('../../../../spec/dist/openapi.json', import.meta.url), 'utf8'),
);
const runs = process.env['PROOF'] ? 150 : 8;

/** The places of all `x-v1` but that of the root. */
function placesOf(value: JsonValue, path: PointerPath = []): readonly PointerPath[] {
  if (isArray(value)) return value.flatMap((item, index) => placesOf(item, [...path, String(index)]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== 'x-v1') return placesOf(inner, [...path, key]);
    return path.length === 0 ? [] : [[...path, key]];
  });
}

const places = placesOf(document);

/** A document with something else, or nothing, at a place. */
function replaceAt(
  value: JsonValue,
  [key = '', ...rest]: PointerPath,
  replacement: JsonValue | undefined,
): JsonValue {
  if (isArray(value))
    return value.map((item, index) => (String(index) === key ? replaceAt(item, rest, replacement) : item));
  if (!isObject(value)) return value;
  const inner = rest.length === 0 ? replacement : replaceAt(member(value, key) ?? null, rest, replacement);
  const others = Object.entries(value).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? others : [...others, [key, inner]]);
}

function specOf(changed: JsonValue): Spec {
  return {
    document: isObject(changed) ? changed : {},
    locate: () => ({ file: 'openapi.yaml', line: 1 }),
    beside: () => ({ file: 'approved-changes.yaml', text: undefined }),
    repository: undefined,
  };
}

async function audiencesOfBreaks(changed: JsonValue): Promise<ReadonlySet<string>> {
  const { changes } = await compareVersions(specOf(document), specOf(changed), '2026-11-27');
  return new Set(
    changes.filter(({ severity }) => severity === 'breaking').flatMap(({ audience }) => audience),
  );
}

/** A command may ask for a member by the name that it had. */
function audienceOfNonsense(error: unknown): ReadonlySet<string> {
  if (!(error instanceof NotComparable)) throw error;
  return new Set(['v1']);
}

test('our spec says hundreds of things about version 1', () => {
  expect(places.length).toBeGreaterThan(300);
});

test('each x-v1 that is lost breaks users of version 1, and nobody else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), async (place) => {
      const broken = await audiencesOfBreaks(replaceAt(document, place, undefined));
      expect([...broken], formatPointer(place)).toEqual(['v1']);
    }),
    { numRuns: runs },
  );
}, 900_000);

const named = places.filter((place) => {
  const isMember = ['properties', 'parameters'].includes(place.at(-3) ?? '');
  return isMember && member(valueAt(document, place), 'absent') === undefined;
});

test('each member that gets another name in version 1 breaks users of version 1 and nobody else, or makes no sense', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...named), async (place) => {
      const renamed = replaceAt(document, place, { name: 'another-name' });
      const broken = await audiencesOfBreaks(renamed).catch(audienceOfNonsense);
      expect([...broken], formatPointer(place)).toEqual(['v1']);
    }),
    { numRuns: runs },
  );
}, 900_000);
