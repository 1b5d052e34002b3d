import { type Cursor, child } from '../document/cursor.ts';
import { canonical, member } from '../document/json.ts';
import { notesOf } from '../normal/notes.ts';
import type { Finding } from './finding.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, placed } from './outcome.ts';
import type { Scope } from './paths.ts';
import { compareSecuritySchemes } from './security.ts';
import { compareServers } from './servers.ts';

const said = ['info', 'tags', 'externalDocs'];

/** What differs in the document besides its operations. Components that nothing uses do not matter. */
export function compareRoots(base: Cursor, head: Cursor): Scope {
  const findings = [
    ...said.flatMap((keyword) => saidFindings(base, head, keyword)),
    ...compareNotes(notesOf(base), notesOf(head)),
  ];
  const outcome = joinOutcomes([
    placed([], 'both', findings),
    compareServers(base, head),
    compareSecuritySchemes(base, head),
  ]);
  return { key: 'document', name: 'The document', operation: undefined, outcome };
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
      message: `has another \`${keyword}\`.`,
    },
  ];
}

/** The order of tags does not matter. */
function textOf(value: unknown): string {
  if (value === undefined) return '';
  return canonical(Array.isArray(value) ? value.map(canonical).sort() : value);
}
