import type { Cursor } from '../document/cursor.ts';
import { canonical } from '../document/json.ts';
import { covering, type MediaType, mediaTypesOf } from '../normal/media-types.ts';
import { notesOf } from '../normal/notes.ts';
import type { Comparing } from './comparing.ts';
import { type Direction, type Finding, quote, type Steps } from './finding.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, type Outcome, placed } from './outcome.ts';

/** Media types whose parts can be encoded in different ways. */
const hasParts = /^(multipart\/|application\/x-www-form-urlencoded$)/;

/** What differs in the media types of a body and in their schemas. */
export function compareContent(
  steps: Steps,
  base: Cursor,
  head: Cursor,
  direction: Direction,
  { refs }: Comparing,
): Outcome {
  const before = mediaTypesOf(base, refs);
  const after = mediaTypesOf(head, refs);
  const isKnown = ({ name }: MediaType): boolean => covering(before, name) !== undefined;
  const kept = [...before.values()].map((type) => {
    const other = covering(after, type.name);
    return other === undefined
      ? placed(steps, direction, [goneType(type)])
      : keptType(steps, type, other, direction);
  });
  const come = [...after.values()].filter((type) => !isKnown(type));
  return joinOutcomes([...kept, placed(steps, direction, come.map(newType))]);
}

function goneType({ name, cursor }: MediaType): Finding {
  return {
    rule: 'media-type-removed',
    base: { cursor },
    values: [name],
    message: `no longer has the media type ${quote(name)}.`,
  };
}

function newType({ name, cursor }: MediaType): Finding {
  return {
    rule: 'media-type-added',
    head: { cursor },
    values: [name],
    message: `has the media type ${quote(name)}.`,
  };
}

function keptType(steps: Steps, base: MediaType, head: MediaType, direction: Direction): Outcome {
  const inner = [...steps, `(${base.name})`];
  const findings = [
    ...encodingFindings(base, head),
    ...compareNotes(notesOf(base.cursor), notesOf(head.cursor)),
  ];
  return {
    ...placed(inner, direction, findings),
    roots: [{ steps: inner, direction, base: base.schema, head: head.schema }],
  };
}

function encodingFindings(base: MediaType, head: MediaType): readonly Finding[] {
  const [before, after] = [canonical(base.encoding?.value ?? {}), canonical(head.encoding?.value ?? {})];
  if (before === after || !hasParts.test(base.name)) return [];
  const keyword = 'encoding';
  const where = { base: { cursor: base.cursor, keyword }, head: { cursor: head.cursor, keyword } };
  return [
    {
      rule: 'encoding-changed',
      ...where,
      values: [before, after],
      message: 'has parts that are encoded in another way.',
    },
  ];
}
