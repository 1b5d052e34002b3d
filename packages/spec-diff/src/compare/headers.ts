import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { member } from '../document/json.ts';
import { resolve } from '../document/reference.ts';
import { notesOf } from '../normal/notes.ts';
import { schemaOf, serialisationOf } from '../normal/parameters.ts';
import type { Comparing } from './comparing.ts';
import { type Direction, type Finding, quote, type Steps } from './finding.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, type Outcome, placed } from './outcome.ts';

/** What differs in the headers of two responses. Their names mean the same in any case. */
export function compareHeaders(
  steps: Steps,
  base: Cursor,
  head: Cursor,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const before = headersOf(base);
  const after = headersOf(head);
  const kept = [...before].map(([name, header]) => {
    const other = after.get(name);
    const inner = [...steps, `header ${name}`];
    if (other === undefined) return placed(inner, direction, [goneFinding(header)]);
    return keptHeader(inner, header, other, direction, comparing);
  });
  const come = [...after].filter(([name]) => !before.has(name));
  const added = come.map(([name, header]) =>
    placed([...steps, `header ${name}`], direction, [newFinding(header)]),
  );
  return joinOutcomes([...kept, ...added]);
}

/** `Content-Type` is described by the media types. */
function headersOf(response: Cursor): ReadonlyMap<string, Cursor> {
  const headers = childrenOf(child(response, 'headers')).map(
    (at) => [at.token.toLowerCase(), resolve(at)] as const,
  );
  return new Map(headers.filter(([name]) => name !== 'content-type'));
}

function isRequired({ value }: Cursor): boolean {
  return member(value, 'required') === true;
}

function goneFinding(cursor: Cursor): Finding {
  return { rule: 'header-removed', base: { cursor }, values: [], message: 'is gone.' };
}

function newFinding(cursor: Cursor): Finding {
  return isRequired(cursor)
    ? { rule: 'required-header-added', head: { cursor }, values: [], message: 'is new, and always there.' }
    : { rule: 'header-added', head: { cursor }, values: [], message: 'is new.' };
}

function keptHeader(
  steps: Steps,
  base: Cursor,
  head: Cursor,
  direction: Direction,
  { refs }: Comparing,
): Outcome {
  const findings = [
    ...requiredFindings(base, head),
    ...styleFindings(base, head),
    ...compareNotes(notesOf(base), notesOf(head)),
  ];
  const root = { steps, direction, base: schemaOf(base, refs), head: schemaOf(head, refs) };
  return { ...placed(steps, direction, findings), roots: [root] };
}

function requiredFindings(base: Cursor, head: Cursor): readonly Finding[] {
  if (isRequired(base) === isRequired(head)) return [];
  const keyword = 'required';
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword }, values: [] };
  return isRequired(head)
    ? [{ rule: 'header-became-required', ...where, message: 'is always there.' }]
    : [{ rule: 'header-became-optional', ...where, message: 'may be missing.' }];
}

function styleFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const values = [base, head].map((cursor) => serialisationOf(cursor, 'simple'));
  const [before = '', after = ''] = values;
  if (before === after) return [];
  const message = `is written as ${quote(after)} instead of ${quote(before)}.`;
  return [{ rule: 'header-style-changed', base: { cursor: base }, head: { cursor: head }, values, message }];
}
