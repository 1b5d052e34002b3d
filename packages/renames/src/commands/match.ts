import { decodeSwitch } from '../codecs/switch.ts';
import { CommandError } from './error.ts';
import { commandsOf, type Given, isNothing } from './given.ts';
import type { CommandTable, ConditionEntry, OperationEntry, RowEntry } from './table.ts';

/** A row, with the operation that it stands for. */
export type Match<Id extends string, Method extends string> = {
  readonly operation: OperationEntry<Id, Method>;
  readonly row: RowEntry;
};

export type Matches<Id extends string, Method extends string> = {
  /** The rows that a request asks for. */
  readonly wanted: readonly Match<Id, Method>[];
  /** Rows with fewer conditions, which may know what is left over. The most specific first. */
  readonly beaten: readonly Match<Id, Method>[];
};

/**
 * Finds the rows that a request of version 1 asks for. A row gives way to one that has all of its conditions and more.
 *
 * @throws CommandError when there is no such command, or nothing that it asks for.
 */
export function matchRows<Id extends string, Method extends string>(
  table: CommandTable<Id, Method>,
  given: Given,
): Matches<Id, Method> {
  const all = rowsOf(table, given.cmd);
  const holding = all.filter(({ row }) => row.when?.every((condition) => holds(condition, given)) ?? true);
  if (holding.length === 0) throw incomplete(given, all);
  const isBeaten = ({ row }: Match<Id, Method>) => holding.some((other) => hasMore(other.row, row));
  return {
    wanted: holding.filter((match) => !isBeaten(match)),
    beaten: holding.filter(isBeaten).toSorted((a, b) => conditionCount(b) - conditionCount(a)),
  };
}

function rowsOf<Id extends string, Method extends string>(
  table: CommandTable<Id, Method>,
  cmd: string,
): readonly Match<Id, Method>[] {
  const rows = table.operations.flatMap((operation) =>
    operation.rows.filter((row) => row.cmd === cmd).map((row) => ({ operation, row })),
  );
  if (rows.length > 0) return rows;
  const commands = commandsOf(table);
  throw new CommandError(
    'command-unknown',
    `Version 1 has no command ${quoteCommand(cmd)}. There are: ${commands.join(', ')}.`,
    { parameter: table.command, candidates: commands },
  );
}

// A command is no secret, but what stands in its place by mistake may be one.
function quoteCommand(cmd: string): string {
  return /^[\w-]{1,24}$/.test(cmd) ? JSON.stringify(cmd) : 'of this name';
}

function incomplete(
  { cmd }: Given,
  rows: readonly { readonly operation: OperationEntry; readonly row: RowEntry }[],
): CommandError {
  const forms = rows.map(({ row }) => (row.when ?? []).map(({ v1 }) => v1).join(' and '));
  const message = `${JSON.stringify(cmd)} matches nothing: it needs ${forms.join(', or ')}.`;
  return new CommandError('command-incomplete', message, {
    about: cmd,
    candidates: [...new Set(rows.map(({ operation }) => operation.id))],
  });
}

function holds(condition: ConditionEntry, { parameters }: Given): boolean {
  const value = parameters.get(condition.v1);
  if (condition.path !== undefined) return pathValues(value).length > 0;
  return condition.equals === undefined ? !isNothing(value) : isLiteral(condition.equals, value);
}

/** A switch that is on may be written in any form; anything else as a number or in a string. */
function isLiteral(literal: string | number, value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return false;
  if (String(value).trim() === String(literal)) return true;
  return decodeSwitch(literal) === true && decodeSwitch(value) === true;
}

/** The values that stand for a path parameter: several in a list ask for several things. */
export function pathValues(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(pathValues);
  return isNothing(value) ? [] : [value];
}

/** Whether a row has all conditions of another, and more. */
function hasMore(row: RowEntry, other: RowEntry): boolean {
  const [names, fewer] = [row, other].map(({ when = [] }) => when.map(({ v1 }) => v1));
  return (
    names !== undefined &&
    fewer !== undefined &&
    names.length > fewer.length &&
    fewer.every((name) => names.includes(name))
  );
}

function conditionCount({ row }: { readonly row: RowEntry }): number {
  return row.when?.length ?? 0;
}
