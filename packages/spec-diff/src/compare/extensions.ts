import type { Cursor } from '../document/cursor.ts';
import { canonical, member } from '../document/json.ts';
import { notesOf } from '../normal/notes.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { type Finding, quote } from './finding.ts';
import { compareNotes } from './notes.ts';

/** The vendor extensions of operations that generated clients rely on. */
const contracts: Readonly<Record<string, (base: unknown, head: unknown) => RuleId>> = {
  'x-pagination': (base, head) =>
    oneOf(base, head, 'pagination-added', 'pagination-removed', 'pagination-changed'),
  'x-background': (base, head) =>
    oneOf(base, head, 'background-added', 'background-removed', 'background-changed'),
  'x-task': (base, head) => oneOf(base, head, 'task-added', 'task-removed', 'task-changed'),
  'x-repeatable': () => 'repeatable-changed',
  'x-invalidates': () => 'invalidates-changed',
};

function oneOf(base: unknown, head: unknown, added: RuleId, removed: RuleId, changed: RuleId): RuleId {
  if (base === undefined) return added;
  return head === undefined ? removed : changed;
}

/** What differs in the vendor extensions, tags and texts of two operations. */
export function compareExtensions(base: Cursor, head: Cursor): readonly Finding[] {
  return [
    ...Object.entries(contracts).flatMap(([keyword, rule]) => contractFindings(base, head, keyword, rule)),
    ...tagFindings(base, head),
    ...compareNotes(operationNotes(base), operationNotes(head)),
  ];
}

function contractFindings(
  base: Cursor,
  head: Cursor,
  keyword: string,
  rule: (base: unknown, head: unknown) => RuleId,
): readonly Finding[] {
  const [before, after] = [member(base.value, keyword), member(head.value, keyword)];
  if (textOf(before) === textOf(after)) return [];
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword } };
  const message = `has another ${quote(keyword)}.`;
  return [{ rule: rule(before, after), ...where, values: [textOf(before), textOf(after)], message }];
}

/** The order of a list of names does not matter. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  return canonical(Array.isArray(value) ? value.map(canonical).sort() : value);
}

function tagFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const keyword = 'tags';
  const values = [base, head].map((cursor) => textOf(member(cursor.value, keyword) ?? []));
  if (values[0] === values[1]) return [];
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword } };
  return [{ rule: 'tags-changed', ...where, values, message: 'has other tags.' }];
}

function operationNotes(cursor: Cursor): ReturnType<typeof notesOf> {
  return new Map([...notesOf(cursor)].filter(([keyword]) => !Object.hasOwn(contracts, keyword)));
}
