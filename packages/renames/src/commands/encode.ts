import { namesOf } from './given.ts';
import { describedInputs, ownMembers, ruleName } from './inputs.ts';
import type { IssueList } from './issues.ts';
import type { InputEntry, OperationEntry, ValuesEntry } from './table.ts';
import { decodeValue, encodeValue } from './value.ts';

/** Members of a request of version 1, in the order they are written. */
type Written = readonly (readonly [name: string, value: unknown])[];

/** What is described, with the names and values of version 1. */
export function encodeInputs(
  operation: OperationEntry,
  asked: ReadonlyMap<string, unknown>,
  issues: IssueList,
): Written {
  const carried = new Set(operation.inputs.flatMap((input) => carriedMember(input, asked) ?? []));
  return describedInputs(operation).flatMap((input) => {
    const own = input.v2.join('.');
    const value = valueIn(asked, input);
    if (value === undefined || carried.has(own)) return [];
    const name = nameFor(operation, input, asked);
    if (name === undefined) {
      issues.add('name-taken', own, value, ruleName(operation, input));
      return [[input.v2[0], value] as const];
    }
    const instead = carriedMember(input, asked);
    if (instead !== undefined) return [[name, asked.get(instead)] as const];
    const encoded = encodeValue(input.rule, value);
    if (encoded === undefined) issues.add('value-unknown', own, value, ruleName(operation, input));
    return [[name, encoded ?? value] as const];
  });
}

function valueIn(asked: ReadonlyMap<string, unknown>, { v2: [name, inner] }: InputEntry): unknown {
  if (inner === undefined) return asked.get(name);
  return new Map(Object.entries(ownMembers(asked.get(name)))).get(inner);
}

/** The name in version 1, unless a member that is not described has it already. */
function nameFor(
  { inputs }: OperationEntry,
  { v1, v2 }: InputEntry,
  asked: ReadonlyMap<string, unknown>,
): string | undefined {
  if (v1 === undefined || v1 === v2[0]) return v2[0];
  return asked.has(v1) && !inputs.some((other) => other.v2[0] === v1) ? undefined : v1;
}

/** The member whose value version 1 has in place of the word that the input holds, where it would be read as that. */
function carriedMember({ rule, v2 }: InputEntry, asked: ReadonlyMap<string, unknown>): string | undefined {
  const carries = carriesOf(rule);
  if (carries === undefined || asked.get(v2[0]) !== carries[0]) return undefined;
  const value = asked.get(carries[1]);
  const isOwnWord = typeof value !== 'string' || value === '' || decodeValue(rule, value) !== undefined;
  return isOwnWord ? undefined : carries[1];
}

function carriesOf(rule: InputEntry['rule']): ValuesEntry['carries'] {
  return typeof rule === 'object' ? rule.carries : undefined;
}

/** Members that are not described, as they are. */
export function restOf(
  operation: OperationEntry,
  asked: ReadonlyMap<string, unknown>,
  issues: IssueList,
): Written {
  const described = new Set(operation.inputs.map(({ v2 }) => v2[0]));
  const rest = [...asked].filter(([name]) => !described.has(name));
  for (const [name, value] of rest) {
    const input = operation.inputs.find((candidate) => namesOf(candidate).includes(name.trim()));
    if (input !== undefined) issues.add('name-foreign', name, value, ruleName(operation, input));
  }
  return rest;
}
