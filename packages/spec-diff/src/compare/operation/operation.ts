import { type Cursor, child } from '../../document/cursor.ts';
import { namesOf } from '../../document/json.ts';
import type { Settled } from '../../document/settled.ts';
import type { Operation } from '../../normal/operation/operations.ts';
import type { Notes } from '../../normal/schema/form.ts';
import { notesOf } from '../../normal/schema/notes.ts';
import type { Comparing } from '../comparing.ts';
import { compareExtensions } from '../extensions.ts';
import type { Finding } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { type Flow, joinOutcomes, type Outcome, placed } from '../outcome.ts';
import { compareCallbacks } from './callbacks.ts';
import { compareParameters } from './parameters.ts';
import { compareRequestBodies } from './request-body.ts';
import { compareResponses } from './responses.ts';

/** What comparing operations needs: which parts are plainly the same, too. */
export type ComparingOperations = Comparing & { readonly settled: Settled };

/** What differs between two operations that are the same one, besides how they are authenticated and where. */
export function compareOperations(
  base: Operation,
  head: Operation,
  flow: Flow,
  comparing: ComparingOperations,
): Outcome {
  return joinOutcomes([
    placed([], flow.request, [...idFindings(base, head), ...compareExtensions(base, head)]),
    compareRequestBodies(base.cursor, head.cursor, flow.request, comparing),
    compareParameters(base, head, flow.request, comparing),
    compareResponses(base.cursor, head.cursor, flow.response, comparing),
    compareItemTexts(base.pathItem, head.pathItem),
    compareCallbacks(base.cursor, head.cursor, flow, comparing),
  ]);
}

/** Whether two operations are plainly the same, so that nothing has to be compared. */
export function isSameOperation(base: Operation, head: Operation, { settled }: ComparingOperations): boolean {
  const parts = ({ cursor, pathItem }: Operation): readonly unknown[] => [
    cursor.value,
    ...itemMembersOf(pathItem).map((name) => [name, child(pathItem, name)?.value]),
  ];
  const isThere = base.path === head.path && base.method === head.method;
  return isThere && settled.isSameText(parts(base), parts(head));
}

/** What a path says for all of its operations. */
function itemMembersOf({ value }: Cursor): readonly string[] {
  return namesOf(value).filter(
    (name) => /^(parameters|servers|summary|description)$/.test(name) || name.startsWith('x-'),
  );
}

function compareItemTexts(base: Cursor, head: Cursor): Outcome {
  const notes = (at: Cursor): Notes =>
    new Map([...notesOf(at)].filter(([keyword]) => itemMembersOf(at).includes(keyword)));
  return placed(['path'], 'both', compareNotes(notes(base), notes(head)));
}

function idFindings(
  { operationId: old, cursor: base }: Operation,
  { operationId, cursor: head }: Operation,
): readonly Finding[] {
  if (old === operationId) return [];
  const keyword = 'operationId';
  const where = {
    base: { cursor: base, keyword },
    head: { cursor: head, keyword },
    values: [old ?? '', operationId ?? ''],
  };
  if (old === undefined)
    return [{ rule: 'operation-id-added', ...where, message: `has the operationId \`${operationId}\`.` }];
  const now = operationId === undefined ? 'no operationId' : `the operationId \`${operationId}\``;
  return [{ rule: 'operation-id-changed', ...where, message: `has ${now} instead of \`${old}\`.` }];
}
