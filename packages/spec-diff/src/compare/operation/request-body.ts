import { type Cursor, child } from '../../document/cursor.ts';
import { member } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';
import { saidAt } from '../../normal/operation/said.ts';
import type { Comparing } from '../comparing.ts';
import type { Direction, Finding } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { joinOutcomes, nothing, type Outcome, placed } from '../outcome.ts';
import { compareContent } from './content.ts';

const steps = ['request body'];

/** What differs in the bodies that two operations take. */
export function compareRequestBodies(
  base: Cursor,
  head: Cursor,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const before = child(base, 'requestBody');
  const after = child(head, 'requestBody');
  if (before && after) return compareBodies(before, after, direction, comparing);
  if (before) return placed(steps, direction, [goneBody(resolve(before))]);
  return after ? placed(steps, direction, [newBody(resolve(after), direction)]) : nothing;
}

function goneBody(cursor: Cursor): Finding {
  return { rule: 'request-body-removed', base: { cursor }, values: [], message: 'is gone.' };
}

function isRequired({ value }: Cursor): boolean {
  return member(value, 'required') === true;
}

function newBody(cursor: Cursor, direction: Direction): Finding {
  const bare = { head: { cursor }, values: [] };
  const message = direction === 'request' ? 'is new, and has to be sent.' : 'is new, and always sent.';
  return isRequired(cursor)
    ? { rule: 'required-request-body-added', ...bare, message }
    : { rule: 'request-body-added', ...bare, message: 'is new.' };
}

function compareBodies(base: Cursor, head: Cursor, direction: Direction, comparing: Comparing): Outcome {
  const [before, after] = [resolve(base), resolve(head)];
  const findings = [...requiredFindings(before, after), ...compareNotes(saidAt(base), saidAt(head))];
  return joinOutcomes([
    placed(steps, direction, findings),
    compareContent({ steps, direction, added: addedRules[direction] }, before, after, comparing),
  ]);
}

/** Consumers choose a media type for what they send. For what they are sent by a webhook, nobody asks them. */
const addedRules = { request: 'media-type-added', response: 'sent-media-type-added' } as const;

function requiredFindings(base: Cursor, head: Cursor): readonly Finding[] {
  if (isRequired(base) === isRequired(head)) return [];
  const keyword = 'required';
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword }, values: [] };
  return isRequired(head)
    ? [{ rule: 'request-body-became-required', ...where, message: 'can no longer be left out.' }]
    : [{ rule: 'request-body-became-optional', ...where, message: 'can be left out.' }];
}
