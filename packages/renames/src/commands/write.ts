import type { ConvertOptions } from '../conversion/issue.ts';
import { CommandError } from './error.ts';
import { isGiven, isNothing, isUnset, namesOf } from './given.ts';
import { describedInputs, ownMembers, ruleName, saidMembers } from './inputs.ts';
import { type IssueList, issueList } from './issues.ts';
import { pathSegment } from './path.ts';
import { readRequests } from './read.ts';
import type { CommandParams, RequestParams } from './request.ts';
import type { CommandTable, InputEntry, OperationEntry, RowEntry, ValuesEntry } from './table.ts';
import { decodeValue, encodeValue } from './value.ts';

/**
 * Turns a request of version 2 into the parameters of one request of version 1, by the first row that can say it, or by
 * several that together can.
 *
 * @throws CommandError when version 1 has no way to ask for this.
 */
export function writeCommand(
  table: CommandTable,
  operationId: string,
  params: RequestParams,
  options: ConvertOptions = {},
): CommandParams {
  const operation = findOperation(table, operationId);
  const asked = new Map(Object.entries(ownMembers(params)).filter(([, value]) => value !== undefined));
  const issues = issueList(options);
  const written = new Map<string, unknown>();
  const rows = chooseRows(operation, asked);
  written.set(table.command, rows[0]?.cmd);
  for (const row of rows) writeRow(operation, row, asked, written);
  for (const [name, value] of encodeInputs(operation, asked, issues))
    writeMember(operation, written, name, value);
  for (const [name, value] of restOf(operation, asked, issues)) writeMember(operation, written, name, value);
  const command = Object.fromEntries(written);
  forbidOthers(table, operation, command);
  reportUnset(table, operation, written, issues);
  issues.close();
  return command;
}

function findOperation(table: CommandTable, operationId: string): OperationEntry {
  const operation = table.operations.find(({ id }) => id === operationId);
  if (operation === undefined) {
    const candidates = table.operations.map(({ id }) => id);
    throw new CommandError(
      'operation-unknown',
      `There is no such operation. There are: ${candidates.join(', ')}.`,
      { candidates },
    );
  }
  if (operation.absent === undefined) return operation;
  throw new CommandError(
    'operation-absent',
    `Version 1 has no command for ${operationId}. ${operation.absent}`.trim(),
    { about: operationId },
  );
}

function chooseRows(operation: OperationEntry, asked: ReadonlyMap<string, unknown>): readonly RowEntry[] {
  for (const input of operation.inputs.filter(({ in: place }) => place === 'path'))
    requirePath(operation, input, asked);
  const said = [...saidMembers(operation)].filter((member) => asked.has(member));
  const usable = operation.rows.filter((row) => canSay(operation, row, asked));
  const single = usable.find(({ body = [] }) =>
    said.every((name) => body.some(([member]) => member === name)),
  );
  if (single !== undefined) return [single];
  const rows = said.map((name) => usable.find(({ body = [] }) => body.some(([member]) => member === name)));
  const together = rows.filter((row) => row !== undefined && row.cmd === rows[0]?.cmd);
  const unsaid = said.filter((_, index) => !together.includes(rows[index]));
  if (together.length === 0 || unsaid.length > 0) throw unsayable(operation, unsaid);
  return [...new Set(together.flatMap((row) => row ?? []))];
}

function requirePath(
  operation: OperationEntry,
  { v2: [name] }: InputEntry,
  asked: ReadonlyMap<string, unknown>,
): void {
  if (pathSegment(asked.get(name)) !== undefined) return;
  throw new CommandError(
    'operation-incomplete',
    `${operation.id} needs ${JSON.stringify(name)}, for the path ${operation.path}: text or a number, not "." or "..".`,
    { about: operation.id, parameter: name },
  );
}

/** Whether a row says nothing that is not asked for, and what it takes for given is there. */
function canSay(
  operation: OperationEntry,
  { body = [], when = [] }: RowEntry,
  asked: ReadonlyMap<string, unknown>,
): boolean {
  const isThere = (v1: string) =>
    operation.inputs.some((input) => namesOf(input).includes(v1) && !isNothing(asked.get(input.v2[0])));
  return (
    body.every(([member, value]) => asked.get(member) === value) &&
    when.every(({ v1, path, equals }) => path !== undefined || equals !== undefined || isThere(v1))
  );
}

function unsayable(operation: OperationEntry, members: readonly string[]): CommandError {
  const [member] = members;
  const details = { about: operation.id, ...(member === undefined ? {} : { parameter: member }) };
  const problem =
    member === undefined
      ? `Version 1 has a command for ${operation.id} only with ${givenNames(operation).join(' or ')}. Add that.`
      : `Version 1 has no command for ${operation.id} with this ${members.join(', ')}. It can say: ${sayable(operation, members).join(', ')}.`;
  return new CommandError('operation-unsayable', problem, details);
}

/** What the rows take for given, by the names of version 2. */
function givenNames({ inputs, rows }: OperationEntry): readonly string[] {
  const names = rows.flatMap(({ when = [] }) => when.map(({ v1 }) => v1));
  return inputs
    .filter((input) => input.in !== 'path' && namesOf(input).some((name) => names.includes(name)))
    .map(({ v2 }) => v2[0]);
}

function sayable({ rows }: OperationEntry, members: readonly string[]): readonly string[] {
  const pairs = rows.flatMap(({ body = [] }) => body);
  return [
    ...new Set(
      pairs
        .filter(([member]) => members.includes(member))
        .map(([member, value]) => `${member} ${JSON.stringify(value)}`),
    ),
  ];
}

function reserved(operation: OperationEntry, name: string): CommandError {
  return new CommandError(
    'operation-unsayable',
    `${JSON.stringify(name)} means something else in version 1, so ${operation.id} cannot take it there. Leave it out.`,
    { about: operation.id, parameter: name },
  );
}

function writeRow(
  operation: OperationEntry,
  { when = [] }: RowEntry,
  asked: ReadonlyMap<string, unknown>,
  written: Map<string, unknown>,
): void {
  for (const input of operation.inputs.filter(({ in: place }) => place === 'path')) {
    const [name] = input.v2;
    const v1 = when.find(({ path }) => path === name)?.v1 ?? input.v1;
    if (v1 !== undefined) written.set(v1, asked.get(name));
  }
  for (const { v1, equals } of when) if (equals !== undefined) written.set(v1, equals);
}

type Written = readonly (readonly [name: string, value: unknown])[];

function encodeInputs(
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
function restOf(operation: OperationEntry, asked: ReadonlyMap<string, unknown>, issues: IssueList): Written {
  const described = new Set(operation.inputs.map(({ v2 }) => v2[0]));
  const rest = [...asked].filter(([name]) => !described.has(name));
  for (const [name, value] of rest) {
    const input = operation.inputs.find((candidate) => namesOf(candidate).includes(name.trim()));
    if (input !== undefined) issues.add('name-foreign', name, value, ruleName(operation, input));
  }
  return rest;
}

function writeMember(
  operation: OperationEntry,
  written: Map<string, unknown>,
  name: string,
  value: unknown,
): void {
  // Another command, another install: what would take the place of what the row says.
  if (written.has(name)) throw reserved(operation, name);
  written.set(name, value);
}

/** What is written must be read as the same one thing: a member that is not described can be a command of its own. */
function forbidOthers(table: CommandTable, operation: OperationEntry, command: CommandParams): void {
  const ignored = table.ignored.find((name) => Object.hasOwn(command, name));
  if (ignored !== undefined) throw reserved(operation, ignored);
  const candidates = readIds(table, command);
  if (candidates.length === 1 && candidates[0] === operation.id) return;
  throw new CommandError(
    'operation-unsayable',
    `Version 1 would take this for another request. Leave out what ${operation.id} does not describe.`,
    { about: operation.id, candidates },
  );
}

function readIds(table: CommandTable, command: CommandParams): readonly string[] {
  try {
    return readRequests(table, command).map(({ operationId }) => operationId);
  } catch (error) {
    if (error instanceof CommandError) return [];
    throw error;
  }
}

/** Version 1 takes what is empty, null or false for not given, unless it writes that itself. */
function reportUnset(
  table: CommandTable,
  operation: OperationEntry,
  written: ReadonlyMap<string, unknown>,
  issues: IssueList,
): void {
  for (const [name, value] of written) {
    const input = operation.inputs.find((candidate) => namesOf(candidate)[0] === name);
    const isRead = input === undefined ? !isUnset(table, name, value) : isGiven(input, value);
    if (!isRead)
      issues.add(
        'value-unknown',
        input?.v2.join('.') ?? name,
        value,
        input === undefined ? operation.id : ruleName(operation, input),
      );
  }
}
