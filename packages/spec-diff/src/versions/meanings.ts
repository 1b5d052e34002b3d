import { isDeepStrictEqual } from 'node:util';
import { quote } from '../compare/finding.ts';
import { canonical } from '../document/json.ts';
import type { JsonObject, JsonValue } from '../json/value.ts';
import type { VersionChange } from './change.ts';
import type { Command } from './commands.ts';
import type { Statement } from './derivation.ts';
import type { Version1Side } from './places.ts';
import { version1Change } from './rules.ts';

/** Commands that are there as before and now do something else: their requests and answers do not show it. */
export function compareMeanings(base: Version1Side, head: Version1Side): readonly VersionChange[] {
  return [...base.commands.commands].flatMap(([path, before]) => {
    const after = head.commands.commands.get(path);
    return after === undefined ? [] : changesOf(base, head, before, after);
  });
}

function changesOf(
  base: Version1Side,
  head: Version1Side,
  before: Command,
  after: Command,
): readonly VersionChange[] {
  if (hasMoved(before, after)) return isThere(before, head) ? [otherOperation(before, after, head)] : [];
  const [members, others] = [membersOf(base, before), membersOf(head, after)];
  const isSame = isDeepStrictEqual(meaningOf(before, members, others), meaningOf(after, others, members));
  return isSame ? [] : [otherBody(before, after, head)];
}

/** The members of a request by their names of version 2. */
type Members = ReadonlyMap<string, Statement>;

function membersOf({ version1 }: Version1Side, { operationId }: Command): Members {
  const own = version1.statements.filter(({ owner }) => owner === `${operationId} body`);
  return new Map(own.map((statement) => [statement.v2, statement]));
}

/**
 * What a command stands for, in words that the other side has, too: where a member or value only has another name there, that is told as
 * such, and the command still means it.
 */
function meaningOf({ body }: Command, members: Members, others: Members): readonly string[] {
  const meanings = Object.entries(body).map(([name, value]) => {
    const own = members.get(name);
    const v1 = own?.v1 ?? null;
    const namesake = others.get(name);
    const other = namesake ?? [...others.values()].find((each) => v1 !== null && each.v1 === v1);
    const known = other === undefined ? '' : `in version 1 ${v1}`;
    return [namesake === undefined ? known : name, valueMeant(value, own, other)];
  });
  return meanings.map((meaning) => JSON.stringify(meaning)).toSorted();
}

function valueMeant(value: JsonValue, own: Statement | undefined, other: Statement | undefined): JsonValue {
  const isWord = other === undefined || other.values.some(({ v2 }) => v2 === value);
  const inV1 = own?.values.find(({ v2 }) => v2 === value)?.v1;
  return isWord || inV1 === undefined ? value : inV1;
}

/** Whether a command stands for another operation than before. */
export function hasMoved(before: Command, after: Command): boolean {
  return before.operationId !== after.operationId && before.thing !== after.thing;
}

/** Where the operation is gone, another one took its place, and the command lives on. */
function isThere({ operationId, thing }: Command, { commands }: Version1Side): boolean {
  return [...commands.commands.values()].some(
    (command) => command.operationId === operationId || command.thing === thing,
  );
}

function otherOperation(before: Command, after: Command, head: Version1Side): VersionChange {
  const [now, then] = [after, before].map(({ operationId }) => quote(operationId ?? ''));
  return change(after, head, `stands for ${now}, and stood for ${then}`, [
    before.operationId,
    after.operationId,
  ]);
}

function otherBody(before: Command, after: Command, head: Version1Side): VersionChange {
  const [now = '', then = ''] = [after, before].map(({ body }) => bodyText(body));
  return change(after, head, `means ${now}, and meant ${then}`, [
    canonical(before.body),
    canonical(after.body),
  ]);
}

function bodyText(body: JsonObject): string {
  const members = Object.entries(body).map(([name, value]) => quote(`${name}: ${JSON.stringify(value)}`));
  return members.length === 0 ? 'nothing more' : members.toSorted().join(', ');
}

function change(
  { title, operationId, thing, form }: Command,
  { version1 }: Version1Side,
  what: string,
  values: readonly (string | null)[],
): VersionChange {
  return version1Change('v1-command-meaning-changed', {
    message: `In version 1 the command ${quote(title)} ${what}.`,
    pointer: version1.origins.get(form ?? '')?.statement ?? thing,
    operationId,
    identity: [title, ...values],
  });
}
