import { type Direction, documentSending } from '../test/support/documents.ts';
import type { DocumentRow, SchemaRow, Wanted } from '../test/support/rows.ts';
import { documentTables, schemaTables } from '../test/table/index.ts';

/** One comparison of the tables in `test/table`, and whether it is breaking. */
export type Case = {
  readonly subject: string;
  readonly name: string;
  readonly base: object;
  readonly head: object;
  readonly breaking: boolean;
};

/** Each row of a schema is a case in a request and another one in an answer, and each way round. */
export const cases: readonly Case[] = [
  ...schemaTables.flatMap(([subject, rows]) =>
    rows.flatMap((row) => [...sending(row, 'request', subject), ...sending(row, 'response', subject)]),
  ),
  ...documentTables.flatMap(([subject, rows]) => rows.flatMap((row) => bothWays(row, subject))),
];

type Kind = { readonly title: string; readonly includes: (each: Case) => boolean };

/** Apart from each other, as the tools differ most in the second, and the third is a promise that only we make. */
export const kinds: readonly Kind[] = [
  { title: 'Changes', includes: (each) => !isEquivalence(each) && !isAnnounced(each) },
  { title: 'Other ways to write the same', includes: isEquivalence },
  { title: 'Changes of what has a date in x-sunset', includes: isAnnounced },
  { title: 'All', includes: () => true },
];

function isEquivalence({ subject }: Case): boolean {
  return subject.startsWith('equivalent ');
}

function isAnnounced({ base, head }: Case): boolean {
  return JSON.stringify([base, head]).includes('x-sunset');
}

function sending(row: SchemaRow, direction: Direction, subject: string): readonly Case[] {
  const { name, base, head, want, back, parts } = row;
  const documents = {
    name: `${name}, in a ${direction}`,
    base: documentSending(direction, base, parts),
    head: documentSending(direction, head, parts),
    want: want[direction],
  };
  return bothWays(back === undefined ? documents : { ...documents, back: back[direction] }, subject);
}

function bothWays({ name, base, head, want, back }: DocumentRow, subject: string): readonly Case[] {
  const there = { subject, name, base, head, breaking: isBreaking(want) };
  if (back === undefined) return [there];
  const reversed = `the other way round: ${name}`;
  return [there, { subject, name: reversed, base: head, head: base, breaking: isBreaking(back) }];
}

function isBreaking(wanted: readonly Wanted[]): boolean {
  return wanted.some((each) => each.startsWith('breaking '));
}
