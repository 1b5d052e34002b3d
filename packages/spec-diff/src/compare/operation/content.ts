import type { Cursor } from '../../document/cursor.ts';
import { covering, type MediaType, mediaTypesOf } from '../../normal/operation/media-types.ts';
import { saidAt } from '../../normal/operation/said.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Comparing } from '../comparing.ts';
import { type Direction, type Finding, quote, type Steps } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { joinOutcomes, type Outcome, placed } from '../outcome.ts';
import { compareEncodings } from './encodings.ts';

/** A body at its place. */
export type Body = {
  readonly steps: Steps;
  readonly direction: Direction;
  /** The rule for one more media type. */
  readonly added: RuleId;
};

/** What differs in the media types of a body and in their schemas. */
export function compareContent(body: Body, base: Cursor, head: Cursor, comparing: Comparing): Outcome {
  const { steps, direction } = body;
  const before = mediaTypesOf(base, comparing);
  const after = mediaTypesOf(head, comparing);
  const kept = [...before.values()].map((type) => {
    const other = covering(after, type.name);
    return other === undefined
      ? placed(steps, direction, [goneType(type)])
      : keptType(type.name, body, type, other, comparing);
  });
  const come = [...after.values()].filter(({ name }) => !before.has(name));
  const added = come.map((type) => {
    const range = covering(before, type.name);
    return range === undefined
      ? placed(steps, direction, [newType(body, type)])
      : keptType(type.name, body, range, type, comparing);
  });
  return joinOutcomes([...kept, ...added]);
}

function goneType({ name, cursor }: MediaType): Finding {
  return {
    rule: 'media-type-removed',
    base: { cursor },
    values: [name],
    message: `no longer has the media type ${quote(name)}.`,
  };
}

function newType({ added }: Body, { name, cursor }: MediaType): Finding {
  return {
    rule: added,
    head: { cursor },
    values: [name],
    message: `${wordings[added] ?? 'has the media type'} ${quote(name)}.`,
  };
}

const wordings: Readonly<Partial<Record<RuleId, string>>> = {
  'sent-media-type-added': 'may come as',
  'answer-body-added': 'has to have a body, of the media type',
};

function keptType(
  name: string,
  { steps: outer, direction }: Body,
  base: MediaType,
  head: MediaType,
  comparing: Comparing,
): Outcome {
  const steps = [...outer, `(${name})`];
  return joinOutcomes([
    placed(steps, direction, compareNotes(saidAt(base.cursor), saidAt(head.cursor))),
    compareEncodings(steps, base, head, direction, comparing),
    { found: [], roots: [{ steps, direction, base: base.schema, head: head.schema }] },
  ]);
}
