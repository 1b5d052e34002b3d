import type { Cursor } from '../../document/cursor.ts';
import { canonical, member } from '../../document/json.ts';
import type { Labels, Notes } from '../../normal/schema/form.ts';
import { notesOf } from '../../normal/schema/notes.ts';
import { type Finding, quote } from '../finding.ts';
import { labelFindings } from '../labels.ts';
import { compareNotes } from '../notes.ts';

/** What differs in a variable of a server. */
export function compareVariable(base: Cursor, head: Cursor): readonly Finding[] {
  const [before, after] = [base, head].map(({ value }) => canonical(member(value, 'default')));
  const values = [before ?? '', after ?? ''];
  const where = { base: { cursor: base }, head: { cursor: head } };
  const message = `is ${quote(after ?? '')} by default instead of ${quote(before ?? '')}.`;
  const changed: readonly Finding[] =
    before === after ? [] : [{ rule: 'server-variable-changed', ...where, values, message }];
  return [
    ...changed,
    ...valueFindings(valuesOf(base), valuesOf(head)),
    ...compareNotes(textsOf(base), textsOf(head)),
  ];
}

/** What is said of a variable besides its default. */
function textsOf(variable: Cursor): Notes {
  return new Map([...notesOf(variable)].filter(([keyword]) => keyword !== 'default'));
}

/** Without a list, any value can be set. */
function valueFindings(base: Labels | undefined, head: Labels | undefined): readonly Finding[] {
  const rules = {
    word: 'value',
    added: 'server-variable-value-added',
    removed: 'server-variable-value-removed',
  } as const;
  if (base && head) return labelFindings(rules, base, head);
  const [where] = [...(base ?? head ?? new Map()).values()];
  if (base) return [{ rule: rules.added, base: where, values: [], message: 'can have any value.' }];
  return head
    ? [{ rule: rules.removed, head: where, values: [], message: 'can only have listed values.' }]
    : [];
}

function valuesOf(cursor: Cursor): Labels | undefined {
  const values = member(cursor.value, 'enum');
  return Array.isArray(values)
    ? new Map(values.map((value) => [String(value), { cursor, keyword: 'enum' }]))
    : undefined;
}
