import type { Cursor } from '../document/cursor.ts';
import { canonical, member } from '../document/json.ts';
import { contractOf, invalidatedBy, isRepeatable, reasonAt } from '../normal/operation/extensions.ts';
import type { Operation } from '../normal/operation/operations.ts';
import type { Labels, Notes } from '../normal/schema/form.ts';
import { notesOf } from '../normal/schema/notes.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { type Finding, quote, replacement } from './finding.ts';
import { compareNotes } from './notes.ts';

type ContractRules = { readonly added: RuleId; readonly removed: RuleId; readonly changed: RuleId };

/** The vendor extensions of operations that generated clients rely on as a whole. */
const contracts: Readonly<Record<string, ContractRules>> = {
  'x-pagination': {
    added: 'pagination-added',
    removed: 'pagination-removed',
    changed: 'pagination-changed',
  },
  'x-background': {
    added: 'background-added',
    removed: 'background-removed',
    changed: 'background-changed',
  },
  'x-task': { added: 'task-added', removed: 'task-removed', changed: 'task-changed' },
};

const ruled = new Set([...Object.keys(contracts), 'x-repeatable', 'x-invalidates']);

/** What differs in the vendor extensions, tags and texts of two operations. */
export function compareExtensions(base: Operation, head: Operation): readonly Finding[] {
  const [before, after] = [base.cursor, head.cursor];
  return [
    ...Object.entries(contracts).flatMap(([keyword, rules]) => [
      ...contractFindings(before, after, keyword, rules),
      ...reasonFindings(before, after, keyword),
    ]),
    ...repeatableFindings(base, head),
    ...invalidatesFindings(invalidatedBy(base), invalidatedBy(head)),
    ...tagFindings(before, after),
    ...compareNotes(notesWithoutRules(before), notesWithoutRules(after)),
  ];
}

function contractFindings(
  base: Cursor,
  head: Cursor,
  keyword: string,
  { added, removed, changed }: ContractRules,
): readonly Finding[] {
  const [before, after] = [contractOf(base, keyword), contractOf(head, keyword)];
  if (before === after) return [];
  const left = after === undefined ? removed : changed;
  const rule = before === undefined ? added : left;
  return [{ rule, ...places(base, head, keyword), ...saying(keyword, before, after) }];
}

function places(base: Cursor, head: Cursor, keyword: string): Pick<Finding, 'base' | 'head'> {
  return { base: { cursor: base, keyword }, head: { cursor: head, keyword } };
}

function saying(
  keyword: string,
  before: string | undefined,
  after: string | undefined,
): Pick<Finding, 'values' | 'message'> {
  const shown = (text: string | undefined) => (text === undefined ? undefined : quote(text));
  return {
    values: [before ?? '', after ?? ''],
    message: replacement(quote(keyword), shown(before), shown(after)),
  };
}

function reasonFindings(base: Cursor, head: Cursor, keyword: string): readonly Finding[] {
  const values = [base, head].map((at) => reasonAt(at, keyword));
  if (values[0] === values[1]) return [];
  const message = `has another reason for having no ${quote(keyword)}.`;
  return [{ rule: 'description-changed', ...places(base, head, keyword), values, message }];
}

function repeatableFindings(base: Operation, head: Operation): readonly Finding[] {
  // Another method has other promises, and is breaking anyway.
  if (base.method !== head.method || isRepeatable(base) === isRepeatable(head)) return [];
  const bare = { ...places(base.cursor, head.cursor, 'x-repeatable'), values: [] };
  return isRepeatable(head)
    ? [{ rule: 'became-repeatable', ...bare, message: 'is safe to send twice.' }]
    : [{ rule: 'no-longer-repeatable', ...bare, message: 'is no longer safe to send twice.' }];
}

function invalidatesFindings(base: Labels, head: Labels): readonly Finding[] {
  const gone = [...base].filter(([name]) => !head.has(name));
  const come = [...head].filter(([name]) => !base.has(name));
  return [
    ...gone.map(([name, where]): Finding => {
      const message = `no longer changes what ${quote(name)} answers.`;
      return { rule: 'invalidates-removed', base: where, values: [name], message };
    }),
    ...come.map(([name, where]): Finding => {
      const message = `changes what ${quote(name)} answers.`;
      return { rule: 'invalidates-added', head: where, values: [name], message };
    }),
  ];
}

function tagFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const values = [base, head].map((cursor) => textOf(member(cursor.value, 'tags') ?? []));
  if (values[0] === values[1]) return [];
  return [{ rule: 'tags-changed', ...places(base, head, 'tags'), values, message: 'has other tags.' }];
}

/** The order of tags does not matter. */
function textOf(value: unknown): string {
  return canonical(Array.isArray(value) ? value.map(canonical).sort() : value);
}

function notesWithoutRules(cursor: Cursor): Notes {
  return new Map([...notesOf(cursor)].filter(([keyword]) => !ruled.has(keyword)));
}
