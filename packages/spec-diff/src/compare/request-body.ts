import { type Cursor, child } from '../document/cursor.ts';
import { member } from '../document/json.ts';
import { resolve } from '../document/reference.ts';
import { notesOf } from '../normal/notes.ts';
import type { Comparing } from './comparing.ts';
import { compareContent } from './content.ts';
import type { Direction, Finding } from './finding.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, nothing, type Outcome, placed } from './outcome.ts';

const steps = ['request body'];

/** What differs in the bodies that two operations take. */
export function compareRequestBodies(
  base: Cursor,
  head: Cursor,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const before = bodyOf(base);
  const after = bodyOf(head);
  if (before && after) return compareBodies(before, after, direction, comparing);
  if (before) {
    const finding: Finding = {
      rule: 'request-body-removed',
      base: { cursor: before },
      values: [],
      message: 'is gone.',
    };
    return placed(steps, direction, [finding]);
  }
  return after ? placed(steps, direction, [newBody(after)]) : nothing;
}

function bodyOf(operation: Cursor): Cursor | undefined {
  const at = child(operation, 'requestBody');
  return at && resolve(at);
}

function isRequired({ value }: Cursor): boolean {
  return member(value, 'required') === true;
}

function newBody(cursor: Cursor): Finding {
  return isRequired(cursor)
    ? {
        rule: 'required-request-body-added',
        head: { cursor },
        values: [],
        message: 'is new, and has to be sent.',
      }
    : { rule: 'request-body-added', head: { cursor }, values: [], message: 'is new.' };
}

function compareBodies(base: Cursor, head: Cursor, direction: Direction, comparing: Comparing): Outcome {
  const findings = [...requiredFindings(base, head), ...compareNotes(notesOf(base), notesOf(head))];
  return joinOutcomes([
    placed(steps, direction, findings),
    compareContent(steps, base, head, direction, comparing),
  ]);
}

function requiredFindings(base: Cursor, head: Cursor): readonly Finding[] {
  if (isRequired(base) === isRequired(head)) return [];
  const keyword = 'required';
  const where = { base: { cursor: base, keyword }, head: { cursor: head, keyword }, values: [] };
  return isRequired(head)
    ? [{ rule: 'request-body-became-required', ...where, message: 'can no longer be left out.' }]
    : [{ rule: 'request-body-became-optional', ...where, message: 'can be left out.' }];
}
