import { describe, expect, test } from 'vitest';
import { type Change, catalogue, compareDocuments } from '../../src/index.ts';
import { type Direction, documentSending } from '../support/documents.ts';
import type { SchemaRow, Wanted, WantedOfSchema } from '../support/rows.ts';
import { documentTables, schemaTables, today } from '../table/index.ts';

function found(changes: readonly Change[]): readonly string[] {
  return changes.map(({ severity, rule }) => `${severity} ${rule}`).sort();
}

function foundIn(
  direction: Direction,
  base: unknown,
  head: unknown,
  { parts = {} }: SchemaRow,
): readonly string[] {
  const [before, after] = [base, head].map((schema) => documentSending(direction, schema, parts));
  return found(compareDocuments(before, after, { today }).changes);
}

function sorted(wanted: readonly Wanted[]): readonly string[] {
  return [...wanted].sort();
}

function check(base: unknown, head: unknown, want: WantedOfSchema, row: SchemaRow): void {
  expect({
    request: foundIn('request', base, head, row),
    response: foundIn('response', base, head, row),
  }).toStrictEqual({ request: sorted(want.request), response: sorted(want.response) });
}

describe.each(schemaTables)('%s', (_, rows) => {
  test.each(rows)('$name', (row) => check(row.base, row.head, row.want, row));

  const reversible = rows.flatMap(({ back, ...row }) => (back === undefined ? [] : [{ ...row, back }]));
  test.each(reversible)('the other way round: $name', ({ back, ...row }) => {
    check(row.head, row.base, back, { ...row, want: back });
  });
});

describe.each(documentTables)('%s', (_, rows) => {
  test.each(rows)('$name', ({ base, head, want }) => {
    expect(found(compareDocuments(base, head, { today }).changes)).toStrictEqual(sorted(want));
  });

  const reversible = rows.flatMap(({ back, ...row }) => (back === undefined ? [] : [{ ...row, back }]));
  test.each(reversible)('the other way round: $name', ({ base, head, back }) => {
    expect(found(compareDocuments(head, base, { today }).changes)).toStrictEqual(sorted(back));
  });
});

test('the tables reach every rule', () => {
  const wanted = [
    ...schemaTables.flatMap(([, rows]) => rows.flatMap(({ want, back }) => [want, back].flatMap(allOf))),
    ...documentTables.flatMap(([, rows]) => rows.flatMap(({ want, back = [] }) => [...want, ...back])),
  ];
  const reached = new Set(wanted.map((each) => each.split(' ')[1]));
  const elsewhere = ['too-complex-to-compare'];
  expect(
    Object.keys(catalogue).filter((rule) => !reached.has(rule) && !elsewhere.includes(rule)),
  ).toStrictEqual([]);
});

function allOf(want: WantedOfSchema | undefined): readonly Wanted[] {
  return want === undefined ? [] : [...want.request, ...want.response];
}

test('the tables hold at least 120 kinds of change', () => {
  const rows = [...schemaTables, ...documentTables].flatMap(([, all]): readonly unknown[] => all);
  expect(rows.length).toBeGreaterThanOrEqual(120);
});
