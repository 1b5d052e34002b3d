import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { canonical, member } from '../document/json.ts';
import type { Labels } from '../normal/form.ts';
import { notesOf } from '../normal/notes.ts';
import {
  isSuccess,
  matchStatuses,
  type Response,
  responsesOf,
  type StatusPair,
} from '../normal/responses.ts';
import type { Comparing } from './comparing.ts';
import { compareContent } from './content.ts';
import { type Direction, type Finding, quote, type Steps } from './finding.ts';
import { compareHeaders } from './headers.ts';
import { labelFindings } from './labels.ts';
import { compareNotes } from './notes.ts';
import { joinOutcomes, type Outcome, placed } from './outcome.ts';

/** What differs in the responses of two operations. */
export function compareResponses(
  base: Cursor,
  head: Cursor,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const { pairs, gone, come } = matchStatuses(responsesOf(base), responsesOf(head));
  // Successes first: where the same schema stands in several responses, its changes are reported for the first one.
  const inOrder = [...pairs].sort((a, b) => Number(isSuccess(b.base)) - Number(isSuccess(a.base)));
  return joinOutcomes([
    ...inOrder.map((pair) => compareResponse(pair, direction, comparing)),
    ...gone.map((response) => placed(stepsOf(response), direction, [goneFinding(response)])),
    ...come.map((response) => placed(stepsOf(response), direction, [newFinding(response)])),
  ]);
}

function stepsOf({ status }: Response): Steps {
  return [`response ${status}`];
}

function goneFinding(response: Response): Finding {
  const rule = isSuccess(response) ? 'success-status-removed' : 'error-status-removed';
  return { rule, base: { cursor: response.cursor }, values: [response.status], message: 'is gone.' };
}

function newFinding(response: Response): Finding {
  const rule = isSuccess(response) ? 'success-status-added' : 'error-status-added';
  return { rule, head: { cursor: response.cursor }, values: [response.status], message: 'is new.' };
}

function compareResponse({ base, head }: StatusPair, direction: Direction, comparing: Comparing): Outcome {
  const steps = stepsOf(base);
  const [before, after] = [base.cursor, head.cursor];
  const findings = [
    ...labelFindings(errcodeRules, errcodesOf(before), errcodesOf(after)),
    ...linkFindings(before, after),
    ...compareNotes(responseNotes(before), responseNotes(after)),
  ];
  return joinOutcomes([
    placed(steps, direction, findings),
    compareContent(steps, before, after, direction, comparing),
    compareHeaders(steps, before, after, direction, comparing),
  ]);
}

const errcodeRules = { word: 'error code', added: 'errcode-added', removed: 'errcode-removed' } as const;

function errcodesOf(cursor: Cursor): Labels {
  const keyword = 'x-errcodes';
  const codes = member(cursor.value, keyword);
  return new Map(Array.isArray(codes) ? codes.map((code) => [String(code), { cursor, keyword }]) : []);
}

function responseNotes(cursor: Cursor): ReturnType<typeof notesOf> {
  return new Map([...notesOf(cursor)].filter(([keyword]) => keyword !== 'x-errcodes'));
}

function linkFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const [before, after] = [linksOf(base), linksOf(head)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => canonical(before.get(name)?.value) !== canonical(after.get(name)?.value))
    .map((name) => {
      const [old, young] = [before.get(name), after.get(name)];
      const where = { base: old && { cursor: old }, head: young && { cursor: young } };
      return { rule: 'link-changed', ...where, values: [name], message: `has another link ${quote(name)}.` };
    });
}

function linksOf(response: Cursor): ReadonlyMap<string, Cursor> {
  return new Map(childrenOf(child(response, 'links')).map((link) => [link.token, link]));
}
