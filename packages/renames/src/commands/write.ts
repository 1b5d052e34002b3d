import type { ConvertOptions } from '../conversion/issue.ts';
import { encodeInputs, restOf } from './encode.ts';
import { CommandError } from './error.ts';
import { isGiven, isUnset, namesOf } from './given.ts';
import { ownMembers, ruleName } from './inputs.ts';
import { type IssueList, issueList } from './issues.ts';
import { readRequests } from './read.ts';
import type { CommandParams, RequestParams } from './request.ts';
import { chooseRows } from './rows.ts';
import type { CommandTable, OperationEntry, RowEntry } from './table.ts';

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
