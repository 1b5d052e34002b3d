import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { canonical, member } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';
import {
  isSuccess,
  isWider,
  matchStatuses,
  type Response,
  type Responses,
  responsesOf,
  type StatusPair,
} from '../../normal/operation/responses.ts';
import { saidAt } from '../../normal/operation/said.ts';
import type { Labels, Notes } from '../../normal/schema/form.ts';
import { notesOf } from '../../normal/schema/notes.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Comparing } from '../comparing.ts';
import { type Direction, type Finding, quote, type Steps } from '../finding.ts';
import { labelFindings } from '../labels.ts';
import { compareNotes } from '../notes.ts';
import { joinOutcomes, type Outcome, placed } from '../outcome.ts';
import { compareContent } from './content.ts';
import { compareHeaders } from './headers.ts';

/** What differs in the responses of two operations. */
export function compareResponses(
  base: Cursor,
  head: Cursor,
  direction: Direction,
  comparing: Comparing,
): Outcome {
  const [before, after] = [responsesOf(base), responsesOf(head)];
  const { pairs, gone, come } = matchStatuses(before, after);
  // Successes first: where the same schema stands in several responses, its changes are reported for the first one.
  const inOrder = [...pairs].sort((a, b) => Number(isSuccess(b.base)) - Number(isSuccess(a.base)));
  return joinOutcomes([
    placed([], 'both', compareNotes(extensionsAt(base), extensionsAt(head))),
    ...inOrder.map((pair) => compareResponse(pair, direction, comparing)),
    ...gone.map((each) => placed(stepsOf(each), direction, [goneFinding(each, before, after)])),
    ...come.map((each) => placed(stepsOf(each), direction, [newFinding(each, before, after)])),
  ]);
}

function extensionsAt(operation: Cursor): Notes {
  const responses = child(operation, 'responses');
  const notes: Notes = responses ? notesOf(responses) : new Map();
  return new Map([...notes].filter(([keyword]) => keyword.startsWith('x-')));
}

function stepsOf({ status }: Response): Steps {
  return [`response ${status}`];
}

function goneFinding(response: Response, base: Responses, head: Responses): Finding {
  const bare = { base: { cursor: response.cursor }, values: [response.status] };
  if (isWider(response, base, head)) {
    const message = 'is gone, and only the statuses that are named are left.';
    return { rule: 'success-range-closed', ...bare, message };
  }
  const rule = isSuccess(response) ? 'success-status-removed' : 'error-status-removed';
  return { rule, ...bare, message: 'is gone.' };
}

function newFinding(response: Response, base: Responses, head: Responses): Finding {
  const bare = { head: { cursor: response.cursor }, values: [response.status] };
  if (isWider(response, head, base)) {
    const message = 'is new, and stands for more statuses than were named.';
    return { rule: 'success-range-opened', ...bare, message };
  }
  const rule = isSuccess(response) ? 'success-status-added' : 'error-status-added';
  return { rule, ...bare, message: 'is new.' };
}

function compareResponse({ base, head }: StatusPair, direction: Direction, comparing: Comparing): Outcome {
  const steps = stepsOf(base);
  const [before, after] = [base.cursor, head.cursor];
  const findings = [
    ...labelFindings(errcodeRules, errcodesOf(before), errcodesOf(after)),
    ...linkFindings(before, after),
    ...compareNotes(responseNotes(base), responseNotes(head)),
  ];
  return joinOutcomes([
    placed(steps, direction, findings),
    compareContent({ steps, direction, added: addedRule(before, direction) }, before, after, comparing),
    compareHeaders(steps, before, after, direction, comparing),
  ]);
}

/** Whoever answered a webhook with nothing has to answer with something. */
function addedRule(base: Cursor, direction: Direction): RuleId {
  const isEmpty = childrenOf(child(base, 'content')).length === 0;
  return direction === 'request' && isEmpty ? 'answer-body-added' : 'media-type-added';
}

const errcodeRules = { word: 'error code', added: 'errcode-added', removed: 'errcode-removed' } as const;

function errcodesOf(cursor: Cursor): Labels {
  const keyword = 'x-errcodes';
  const codes = member(cursor.value, keyword);
  return new Map(Array.isArray(codes) ? codes.map((code) => [String(code), { cursor, keyword }]) : []);
}

function responseNotes({ place }: Response): Notes {
  return new Map([...saidAt(place)].filter(([keyword]) => keyword !== 'x-errcodes'));
}

function linkFindings(base: Cursor, head: Cursor): readonly Finding[] {
  const [before, after] = [linksOf(base), linksOf(head)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names
    .filter((name) => textOf(before.get(name)) !== textOf(after.get(name)))
    .map((name) => {
      const [old, young] = [before.get(name), after.get(name)];
      const where = { base: old && { cursor: old }, head: young && { cursor: young } };
      return { rule: 'link-changed', ...where, values: [name], message: linkMessage(name, old, young) };
    });
}

function linkMessage(name: string, base: Cursor | undefined, head: Cursor | undefined): string {
  if (head === undefined) return `no longer has the link ${quote(name)}.`;
  return base === undefined ? `has the link ${quote(name)}.` : `has another link ${quote(name)}.`;
}

function textOf(link: Cursor | undefined): string {
  return link === undefined ? '' : canonical(resolve(link).value);
}

function linksOf(response: Cursor): ReadonlyMap<string, Cursor> {
  return new Map(childrenOf(child(response, 'links')).map((link) => [link.token, link]));
}
