import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSpecs } from '../../src/compare-specs.ts';
import { isArray, isObject, type JsonValue } from '../../src/json/value.ts';
import { formatReport, reportFormats } from '../../src/report/format.ts';
import { NotComparable } from '../../src/source/not-comparable.ts';
import { readSpec } from '../../src/source/read.ts';
import { makeFolder, writeFiles } from '../support/folder.ts';
import { hosting } from '../support/hosting-spec.ts';

const runs = process.env['PROOF'] ? 10_000 : 200;

/** How many values a value holds, itself among them. */
function sizeOf(value: JsonValue): number {
  const inner = isArray(value) || isObject(value) ? Object.values(value) : [];
  return inner.reduce<number>((sum, each) => sum + sizeOf(each), 1);
}

/** A value with the one of this number replaced, counted from outside in. */
function replaceNth(value: JsonValue, nth: number, replacement: JsonValue): JsonValue {
  if (nth === 0) return replacement;
  let left = nth - 1;
  const change = (inner: JsonValue) => {
    const size = sizeOf(inner);
    const changed = left >= 0 && left < size ? replaceNth(inner, left, replacement) : inner;
    left -= size;
    return changed;
  };
  if (isArray(value)) return value.map(change);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

const odd = fc.oneof(
  fc.constantFrom<JsonValue>(
    null,
    true,
    0,
    -1,
    '',
    'same',
    [],
    {},
    [{}],
    '__proto__',
    { $ref: '#/x-v1' },
    { $ref: '#' },
    { $ref: 'a' },
  ),
  fc.constantFrom<JsonValue>(
    { 'x-v1': 'same' },
    { name: 'constructor' },
    { absent: true },
    { flatten: true },
    { codec: 'flag' },
    { values: {} },
    { cmd: 'a' },
  ),
  fc.jsonValue({ depthSize: 'small' }).map((value): JsonValue => JSON.parse(JSON.stringify(value))),
);

test('whatever stands anywhere in a spec, there is a report or a reason why there is none', async () => {
  const folder = makeFolder(hosting);
  const document = readSpec('spec', folder).document;
  writeFiles(folder, { 'base.json': JSON.stringify(document) });
  const size = sizeOf(document);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(size - 1), odd), { minLength: 1, maxLength: 3 }),
      async (places) => {
        const changed = places.reduce<JsonValue>(
          (value, [nth, replacement]) => replaceNth(value, nth, replacement),
          document,
        );
        writeFiles(folder, { 'head.json': JSON.stringify(changed) });
        const outcome = await compareSpecs('base.json', 'head.json', { folder, today: '2026-11-27' }).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(NotComparable);
        else if (isReport(outcome))
          for (const format of reportFormats)
            expect(formatReport(outcome, format)).toEqual(expect.any(String));
      },
    ),
    { numRuns: runs },
  );
}, 900_000);

type Outcome = Awaited<ReturnType<typeof compareSpecs>>;

function isReport(value: unknown): value is Outcome {
  return typeof value === 'object' && value !== null && 'verdict' in value;
}
