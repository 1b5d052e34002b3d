import { type Cursor, child } from '../../document/cursor.ts';
import { canonical, isObject, member, namesOf } from '../../document/json.ts';
import type { Notes } from '../../normal/schema/form.ts';
import { notesOf } from '../../normal/schema/notes.ts';
import { type Finding, quote } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import type { Scope } from '../operation/paths.ts';
import { joinOutcomes, placed } from '../outcome.ts';
import { compareSecuritySchemes } from './security-schemes.ts';
import { compareServers } from './servers.ts';

const said = ['info', 'tags', 'externalDocs'];

/** What differs in the document besides its operations. Components that nothing uses do not matter. */
export function compareRoots(base: Cursor, head: Cursor): Scope {
  const findings = [
    ...said.flatMap((keyword) => saidFindings(base, head, keyword)),
    ...compareNotes(notesOf(base), notesOf(head)),
    ...compareNotes(extensionsAt(base, 'paths'), extensionsAt(head, 'paths')),
  ];
  const outcome = joinOutcomes([
    placed([], 'both', findings),
    compareServers(base, head),
    compareSecuritySchemes(base, head),
  ]);
  return { key: 'document', name: 'The document', operation: undefined, outcome };
}

function extensionsAt(root: Cursor, name: string): Notes {
  const at = child(root, name);
  const notes: Notes = at ? notesOf(at) : new Map();
  return new Map([...notes].filter(([keyword]) => keyword.startsWith('x-')));
}

function saidFindings(base: Cursor, head: Cursor, keyword: string): readonly Finding[] {
  const values = [base, head].map(({ value }) => textOf(member(value, keyword)));
  if (values[0] === values[1]) return [];
  const where = (at: Cursor) => (child(at, keyword) ? { cursor: at, keyword } : undefined);
  return [
    {
      rule: 'document-changed',
      base: where(base),
      head: where(head),
      values: [keyword, ...values],
      message: `has another ${namesIn(base, head, keyword).map(quote).join(', ')}.`,
    },
  ];
}

/** The members that differ, where the other side has such an object, too. */
function namesIn({ value: base }: Cursor, { value: head }: Cursor, keyword: string): readonly string[] {
  const [before, after] = [member(base, keyword), member(head, keyword)];
  if (!isObject(before) || !isObject(after)) return [keyword];
  const names = [...new Set([before, after].flatMap(namesOf))];
  const isOther = (name: string): boolean => textOf(member(before, name)) !== textOf(member(after, name));
  return names.filter(isOther).map((name) => `${keyword}.${name}`);
}

/** The order of tags does not matter. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  return canonical(Array.isArray(value) ? value.map(canonical).sort() : value);
}
