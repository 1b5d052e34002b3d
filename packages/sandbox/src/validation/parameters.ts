import { members } from '../generated/members.gen.ts';
import { operations } from '../generated/operations.gen.ts';
import type { OperationId } from '../operation/handler.ts';
import { Refusal } from '../operation/refusal.ts';
import { coerce } from './coerce.ts';
import { holdsHugeNumber } from './huge-number.ts';
import type { Member } from './member.ts';
import type { TextMembers } from './text.ts';

/** What a request brought, by where it was. */
export type Given = {
  readonly path: ReadonlyMap<string, string>;
  readonly query: TextMembers;
  readonly form: TextMembers;
  readonly json: ReadonlyMap<string, unknown>;
};

/** Valid values by name, and whatever else was sent. */
export type Parameters = Readonly<Record<string, unknown>>;

/**
 * The parameters of an operation. Where a name was sent in several places, the path comes first, then the body, then the
 * query. Members that the spec does not know are kept as they are.
 *
 * @throws Refusal for the first member, in the order of the spec, that is missing or not valid.
 */
export function readParameters(id: OperationId, given: Given): Parameters {
  const taken = members[id];
  const values = new Map<string, unknown>([
    ...coerceAll(given.query, taken),
    ...coerceAll(given.form, taken),
    ...given.json,
    ...given.path,
  ]);
  for (const member of taken) checkMember(member, values, isInPath(id, member));
  for (const { name, default: usual } of taken) {
    if (usual !== undefined && !values.has(name)) values.set(name, usual);
  }
  return Object.fromEntries(values);
}

function coerceAll(texts: TextMembers, taken: readonly Member[]): Iterable<readonly [string, unknown]> {
  return [...texts].map(([name, text]) => [
    name,
    coerce(text, taken.find((member) => member.name === name)?.schema),
  ]);
}

/** What stands in the path is never missing: an empty segment is an id that does not exist. */
function checkMember(member: Member, values: ReadonlyMap<string, unknown>, isInPath: boolean): void {
  const { name, isRequired = false, neededWith = [] } = member;
  const value = values.get(name);
  const isNeeded = isRequired || neededWith.some((other) => !isEmpty(values.get(other)));
  if (isNeeded && isEmpty(value) && !isInPath) throw new Refusal(`empty_argument_${name}`, name);
  if (value !== undefined && !isValid(value, member)) throw new Refusal(`invalid_argument_${name}`, name);
}

function isValid(value: unknown, member: Member): boolean {
  return member.isValid(value) && !holdsHugeNumber(value);
}

function isInPath(id: OperationId, { name }: Member): boolean {
  return operations[id].path.includes(`{${name}}`);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
