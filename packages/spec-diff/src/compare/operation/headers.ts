import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { member } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';
import { schemaOf } from '../../normal/operation/parameters.ts';
import { saidAt } from '../../normal/operation/said.ts';
import { serialisationOf, serialisationText } from '../../normal/operation/serialisation.ts';
import type { Comparing } from '../comparing.ts';
import { type Direction, type Finding, quote, type Steps } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { joinOutcomes, type Outcome, placed } from '../outcome.ts';
import { mayBeGone } from '../sunset.ts';

/** A header, and the place that perhaps only refers to it. */
type Header = { readonly place: Cursor; readonly cursor: Cursor };

/** What differs in the headers of two responses, or of two parts of a body. Their names mean the same in any case. */
export function compareHeaders(
  steps: Steps,
  base: Cursor | undefined,
  head: Cursor | undefined,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const before = headersOf(base);
  const after = headersOf(head);
  const kept = [...before].map(([name, header]) => {
    const other = after.get(name);
    const inner = [...steps, `header ${name}`];
    if (other === undefined) return placed(inner, direction, [goneFinding(header, comparing)]);
    return keptHeader(inner, header, other, direction, comparing);
  });
  const come = [...after].filter(([name]) => !before.has(name));
  const added = come.map(([name, header]) =>
    placed([...steps, `header ${name}`], direction, [newFinding(header, direction)]),
  );
  return joinOutcomes([...kept, ...added]);
}

/** `Content-Type` is described by the media types. */
function headersOf(holder: Cursor | undefined): ReadonlyMap<string, Header> {
  const headers = childrenOf(holder && child(holder, 'headers')).map(
    (place) => [place.token.toLowerCase(), { place, cursor: resolve(place) }] as const,
  );
  return new Map(headers.filter(([name]) => name !== 'content-type'));
}

function isRequired({ cursor }: Header): boolean {
  return member(cursor.value, 'required') === true;
}

function goneFinding({ cursor }: Header, { policy }: Comparing): Finding {
  const bare = { base: { cursor }, values: [] };
  return mayBeGone([cursor.value], policy)
    ? { rule: 'removed-after-sunset', ...bare, message: 'is gone, as announced.' }
    : { rule: 'header-removed', ...bare, message: 'is gone.' };
}

function newFinding(header: Header, direction: Direction): Finding {
  const bare = { head: { cursor: header.cursor }, values: [] };
  const message = direction === 'request' ? 'is new, and has to be sent.' : 'is new, and always there.';
  return isRequired(header)
    ? { rule: 'required-header-added', ...bare, message }
    : { rule: 'header-added', ...bare, message: 'is new.' };
}

function keptHeader(
  steps: Steps,
  base: Header,
  head: Header,
  direction: Direction,
  { refs, formOf }: Comparing,
): Outcome {
  const root = { steps, direction, base: schemaOf(base.cursor, refs), head: schemaOf(head.cursor, refs) };
  const forms = [root.base, root.head].map(({ ref }) => formOf(ref));
  const texts = [base, head].map(({ cursor }) => serialisationText(serialisationOf(cursor, 'header'), forms));
  const findings = [
    ...requiredFindings(base, head),
    ...styleFindings(base, head, texts),
    ...compareNotes(saidAt(base.place), saidAt(head.place)),
  ];
  return { ...placed(steps, direction, findings), roots: [root] };
}

function requiredFindings(base: Header, head: Header): readonly Finding[] {
  if (isRequired(base) === isRequired(head)) return [];
  const keyword = 'required';
  const where = {
    base: { cursor: base.cursor, keyword },
    head: { cursor: head.cursor, keyword },
    values: [],
  };
  return isRequired(head)
    ? [{ rule: 'header-became-required', ...where, message: 'is always there.' }]
    : [{ rule: 'header-became-optional', ...where, message: 'may be missing.' }];
}

function styleFindings(base: Header, head: Header, values: readonly string[]): readonly Finding[] {
  const [before = '', after = ''] = values;
  if (before === after) return [];
  const message = `is written as ${quote(after)} instead of ${quote(before)}.`;
  const where = { base: { cursor: base.cursor }, head: { cursor: head.cursor } };
  return [{ rule: 'header-style-changed', ...where, values, message }];
}
