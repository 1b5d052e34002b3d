import { CommandError } from './error.ts';
import { isNothing, namesOf } from './given.ts';
import { saidMembers } from './inputs.ts';
import { pathSegment } from './path.ts';
import type { InputEntry, OperationEntry, RowEntry } from './table.ts';

/**
 * The first row that can say what is asked for, or several that together can.
 *
 * @throws CommandError when there are none, or a parameter of the path is missing.
 */
export function chooseRows(
  operation: OperationEntry,
  asked: ReadonlyMap<string, unknown>,
): readonly RowEntry[] {
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
