import type { Cursor } from '../../document/cursor.ts';
import { canonical, stringMember } from '../../document/json.ts';
import { neededSchemes } from '../../normal/document/security.ts';
import { meaningOf, schemeNames, securitySchemesOf } from '../../normal/document/security-schemes.ts';
import { notesOf } from '../../normal/schema/notes.ts';
import { type Finding, quote } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { joinOutcomes, nothing, type Outcome, placed } from '../outcome.ts';
import { compareFlows } from './flows.ts';

/** What differs in the security schemes themselves. One that nothing needs does not matter. */
export function compareSecuritySchemes(base: Cursor, head: Cursor): Outcome {
  const needed = neededSchemes(base);
  const names = schemeNames(base, head);
  const after = new Map([...securitySchemesOf(head)].map(([name, at]) => [names.get(name) ?? name, at]));
  return joinOutcomes(
    [...securitySchemesOf(base)].map(([name, scheme]) => {
      const other = after.get(name);
      return other === undefined || !needed.has(name)
        ? nothing
        : placed([`security scheme ${name}`], 'request', schemeFindings(scheme, other));
    }),
  );
}

function schemeFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const texts = [...formatFindings(base, head), ...compareNotes(notesOf(base), notesOf(head))];
  const values = [meaningOf(base), meaningOf(head)];
  if (values[0] === values[1]) return [...compareFlows(base, head), ...texts];
  const message = `is ${quote(shown(head))} instead of ${quote(shown(base))}.`;
  const where = { base: { cursor: base }, head: { cursor: head } };
  return [{ rule: 'security-scheme-changed', ...where, values, message }, ...texts];
}

/** A scheme in a few words: `apiKey, header, X-Key`. */
function shown({ value }: Cursor): string {
  const names = ['type', 'scheme', 'in', 'name', 'openIdConnectUrl'];
  return names.flatMap((name) => stringMember(value, name) ?? []).join(', ');
}

/** What a token looks like inside is only a hint. */
function formatFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const keyword = 'bearerFormat';
  const [before, after] = [base, head].map(({ value }) => canonical(stringMember(value, keyword)));
  if (before === after) return [];
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword } };
  return [
    {
      rule: 'description-changed',
      ...where,
      values: [keyword],
      message: `has another ${quote(keyword)}.`,
    },
  ];
}
