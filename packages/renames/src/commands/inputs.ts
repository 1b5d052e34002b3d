import { type Given, isGiven, isNothing, namesOf } from './given.ts';
import type { IssueList } from './issues.ts';
import type { InputEntry, OperationEntry } from './table.ts';
import { decodeValue } from './value.ts';

/** What an operation takes of a request of version 1. */
export type InputsRead = {
  /** By the names of version 2. */
  readonly members: ReadonlyMap<string, unknown>;
  /** The names of version 1 that were read, or say nothing. */
  readonly used: ReadonlySet<string>;
};

/** Reads what an operation takes in query and body. Parameters of the path are a matter of the rows, and so is what they say. */
export function readInputs(operation: OperationEntry, given: Given, issues: IssueList): InputsRead {
  const members = new Map<string, unknown>();
  const used = new Set<string>();
  for (const input of describedInputs(operation)) {
    const found = findInput(operation, input, given, issues);
    for (const name of found.used) used.add(name);
    if (found.name === undefined) continue;
    const value = given.parameters.get(found.name);
    for (const [path, decoded] of decodeInput(operation, input, found.name, value, given, issues)) {
      setMember(members, path, decoded);
    }
  }
  return { members, used };
}

/** The inputs that stand in a request of version 1 under a name of their own. */
export function describedInputs(operation: OperationEntry): readonly InputEntry[] {
  const said = saidMembers(operation);
  return operation.inputs.filter((input) => input.in !== 'path' && !said.has(input.v2[0]));
}

/** Members of the body that a command stands for. */
export function saidMembers({ rows }: OperationEntry): ReadonlySet<string> {
  return new Set(rows.flatMap(({ body = [] }) => body.map(([member]) => member)));
}

/** `editInstall.autoup`: the entry of the maps. */
export function ruleName(operation: OperationEntry, { v2 }: InputEntry): string {
  return `${operation.id}.${v2.join('.')}`;
}

type Found = { readonly name: string | undefined; readonly used: readonly string[] };

function findInput(
  operation: OperationEntry,
  input: InputEntry,
  { parameters }: Given,
  issues: IssueList,
): Found {
  const present = namesOf(input).filter((name) => parameters.has(name));
  const empty = present.filter((name) => !isGiven(input, parameters.get(name)));
  const [name, ...others] = present.filter((found) => !empty.includes(found));
  const own = input.v2[0];
  const report = (taken: string) =>
    issues.add('name-taken', taken, parameters.get(taken), ruleName(operation, input));
  if (name === undefined) return { name, used: empty };
  if (isForeign(operation, input, own) && name !== own && !isNothing(parameters.get(own))) {
    report(name);
    return { name: undefined, used: empty };
  }
  others.forEach(report);
  return { name, used: [...empty, name] };
}

/** Whether a parameter with this name could only be the member of version 2 itself. */
function isForeign({ inputs }: OperationEntry, { v2 }: InputEntry, own: string): boolean {
  return v2.length === 1 && !inputs.some((other) => other.v2[0] !== own && namesOf(other).includes(own));
}

type Decoded = readonly (readonly [path: InputEntry['v2'], value: unknown])[];

function decodeInput(
  operation: OperationEntry,
  input: InputEntry,
  name: string,
  value: unknown,
  { parameters }: Given,
  issues: IssueList,
): Decoded {
  const { rule, v2 } = input;
  const decoded = decodeValue(rule, value);
  if (decoded !== undefined) return [[v2, decoded]];
  const carries = typeof rule === 'object' ? rule.carries : undefined;
  if (carries !== undefined && typeof value === 'string' && isNothing(parameters.get(carries[1]))) {
    return [
      [v2, carries[0]],
      [[carries[1]], value],
    ];
  }
  issues.add('value-unknown', name, value, ruleName(operation, input));
  return [[v2, value]];
}

function setMember(members: Map<string, unknown>, [name, inner]: InputEntry['v2'], value: unknown): void {
  if (inner === undefined) members.set(name, value);
  else members.set(name, { ...ownMembers(members.get(name)), [inner]: value });
}

/** The members of an object, nothing of anything else. */
export function ownMembers(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
