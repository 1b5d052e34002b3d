import { isDeepStrictEqual } from 'node:util';
import type { IdentifiedChange } from '../changes/change.ts';
import { fingerprintOf } from '../changes/fingerprint.ts';
import { quote } from '../compare/finding.ts';
import { identifyChanges } from '../compare-documents.ts';
import { formatPointer, parsePointer, valueAt } from '../json/pointer.ts';
import { someOf } from '../report/group.ts';
import { toVersionChange } from './change.ts';
import { decisionOn } from './decision.ts';
import { hasMoved } from './meanings.ts';
import type { Version1Change } from './merge.ts';
import { type Cause, causeOf, commandAt, type Sides } from './places.ts';
import { type Found, joinRenames } from './renames-in-1.ts';

/** What the document of version 1 shows: what differs in it, at the place of version 2 that causes it. */
export function findShownChanges(sides: Sides): readonly Version1Change[] {
  const { base, head } = sides;
  const found = identifyChanges(base.commands.document, head.commands.document)
    .map((change) => findCause(sides, change))
    .filter((each) => !isOnlyFollowing(sides, each));
  return [...Map.groupBy(joinRenames(found), keyOf).values()].flatMap((group) => tell(sides, group));
}

function findCause(sides: Sides, change: IdentifiedChange): Found {
  const side = sides[change.side];
  return {
    change,
    cause: causeOf(side, change.pointer),
    command: commandAt(side, change.operationId),
  };
}

/**
 * Whether it only follows from another change: an operation without a command is asked for in version 2, and told there; a command that
 * stands for another operation has other members and answers, of course.
 */
function isOnlyFollowing({ base, head }: Sides, { change: { rule }, command }: Found): boolean {
  if (command === undefined) return false;
  if (command.form === undefined) return /^operation-(added|removed)/.test(rule);
  const [before, after] = [base, head].map(({ commands }) => commands.commands.get(`/${command.title}`));
  return before !== undefined && after !== undefined && hasMoved(before, after);
}

/** One cause in an operation is told once, however many commands ask for that. */
function keyOf({ change, cause, command }: Found): string {
  const { rule, side, message } = change;
  return JSON.stringify([rule, side, cause.thing, message, command?.operationId ?? command?.title]);
}

function tell(sides: Sides, group: readonly Found[]): readonly Version1Change[] {
  const [first] = group;
  if (first === undefined) return [];
  const { change, cause, command } = first;
  const decision =
    decisionIn(sides, change) ?? fingerprintOf(group.map((each) => each.change.fingerprint).toSorted());
  return [
    {
      ...toVersionChange(change, decision),
      operationId: command?.operationId ?? null,
      pointer: placeOf(sides, cause),
      thing: cause.thing,
      message: messageOf(change, commandsNamed(sides, group)),
      sentence: '',
      remedy:
        change.severity === 'breaking' ? 'Keep what version 1 has: there is no day on which it ends.' : '',
    },
  ];
}

/** The fingerprint of what happens to a component of version 2. */
function decisionIn(sides: Sides, { rule, identity }: IdentifiedChange): string | undefined {
  const base = identity.base && causeOf(sides.base, identity.base).thing;
  const isOwn = identity.head === identity.base;
  const head = isOwn ? base : identity.head && causeOf(sides.head, identity.head).thing;
  const documents = { base: sides.base.document, head: sides.head.document };
  return decisionOn(documents, 'v1', rule, { ...identity, base, head });
}

/** What is another thing in version 1 only, is so because of what HEAD says in its `x-v1`. */
function placeOf({ base, head }: Sides, { thing, place }: Cause): string {
  if (parsePointer(place).includes('x-v1')) return place;
  const path = parsePointer(thing);
  const holder = [path, path.slice(0, -1)].find((each) => {
    const [before, after] = [base, head].map(({ document }) => valueAt(document, [...each, 'x-v1']));
    return before !== undefined && after !== undefined && !isDeepStrictEqual(before, after);
  });
  return holder === undefined ? place : formatPointer([...holder, 'x-v1']);
}

/** The commands that a reader has to know of: not where all of the operation have it from the same component. */
function commandsNamed(sides: Sides, group: readonly Found[]): readonly string[] {
  const named = group.flatMap(({ command }) => (command?.form === undefined ? [] : [command]));
  const [first] = group;
  if (first === undefined || !first.cause.thing.startsWith('/components/'))
    return named.map(({ title }) => title).toSorted();
  const all = [...sides[first.change.side].commands.commands.values()].filter(
    ({ operationId, form }) => form !== undefined && operationId === first.command?.operationId,
  );
  return named.length < all.length ? named.map(({ title }) => title).toSorted() : [];
}

function messageOf({ rule, message, sentence }: IdentifiedChange, titles: readonly string[]): string {
  const shown = someOf(titles, quote);
  if (/^operation-(added|removed)/.test(rule) && shown !== '')
    return `In version 1 the command ${shown} ${sentence}`;
  const where = shown === '' ? '' : `, ${shown}`;
  return `In version 1${where}: ${rule.startsWith('errcode-') ? `the answer ${sentence}` : message}`;
}
