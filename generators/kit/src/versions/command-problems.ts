import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { formatPointer, type PointerPath } from '../json/pointer.ts';
import type { BodyValue, CommandCondition, CommandModel, OperationVersions, VersionsModel } from './model.ts';
import { typesOf } from './parts.ts';
import { wordsOf } from './value-problems.ts';

/** What is wrong with commands: requests that two rows claim, names that the operation does not have. */
export function commandProblems(versions: VersionsModel): readonly Diagnostic[] {
  const reserved = [versions.root.command, ...versions.root.parameters.map(({ name }) => name)];
  return [
    ...claimedTwice(versions.operations),
    ...versions.operations.flatMap((operation) =>
      operation.commands.flatMap((command) => [
        ...conditionProblems(operation, command, reserved),
        ...pathProblems(operation, command),
        ...bodyProblems(operation, command),
      ]),
    ),
  ];
}

function claimedTwice(operations: readonly OperationVersions[]): readonly Diagnostic[] {
  const rows = operations.flatMap((operation) =>
    operation.commands.map((command) => ({ operation, command })),
  );
  return rows.flatMap(({ operation, command }, index) => {
    const twin = rows.slice(0, index).find((other) => claimsTheSame(other.command, command));
    if (twin === undefined) return [];
    const message = `${describe(command)} of ${operation.operation.operationId} is claimed by ${twin.operation.operation.operationId} already.`;
    return [wrong(message, command.pointer)];
  });
}

/** Two rows with the same conditions, when no value tells them apart. */
function claimsTheSame(a: CommandModel, b: CommandModel): boolean {
  if (a.cmd !== b.cmd || a.conditions.length !== b.conditions.length) return false;
  return a.conditions.every((condition) => {
    const other = b.conditions.find(({ v1 }) => v1 === condition.v1);
    return other !== undefined && !areApart(condition, other);
  });
}

function areApart(a: CommandCondition, b: CommandCondition): boolean {
  return a.kind === 'equals' && b.kind === 'equals' && String(a.value) !== String(b.value);
}

function conditionProblems(
  { operation, inputs }: OperationVersions,
  { conditions, pointer }: CommandModel,
  reserved: readonly string[],
): readonly Diagnostic[] {
  return conditions.flatMap((condition) => {
    const at = [...pointer, 'when', condition.v1];
    if (reserved.includes(condition.v1))
      return [wrong(`${quote(condition.v1)} is in every request, so it tells nothing.`, at)];
    if (condition.kind === 'path' && !isPathParameter(inputs, condition.parameter)) {
      return [wrong(`${operation.path} has no parameter ${quote(condition.parameter)}.`, at)];
    }
    if (condition.kind === 'given' && !inputs.some(({ v1, also }) => [v1, ...also].includes(condition.v1))) {
      return [
        wrong(`${operation.operationId} takes nothing that is ${quote(condition.v1)} in version 1.`, at),
      ];
    }
    return [];
  });
}

function isPathParameter(inputs: OperationVersions['inputs'], name: string): boolean {
  return inputs.some((input) => input.in === 'path' && input.path[0] === name);
}

/** Each parameter of the path has one place in the command. */
function pathProblems({ inputs }: OperationVersions, command: CommandModel): readonly Diagnostic[] {
  return inputs
    .filter((input) => input.in === 'path')
    .flatMap((input) => {
      const name = input.path[0];
      const places = command.conditions.filter(
        (condition) => condition.kind === 'path' && condition.parameter === name,
      );
      if (places.length === 1 || (places.length === 0 && input.v1 !== undefined)) return [];
      const count = places.length === 0 ? 'nowhere' : 'in several places';
      return [wrong(`${describe(command)} has the path parameter ${quote(name)} ${count}.`, command.pointer)];
    });
}

function bodyProblems(
  { operation, inputs }: OperationVersions,
  command: CommandModel,
): readonly Diagnostic[] {
  return command.body.flatMap((stated) => {
    const at = [...command.pointer, 'body', stated.member];
    const input = inputs.find((found) => found.in === 'body' && found.path[0] === stated.member);
    if (input === undefined)
      return [wrong(`The body of ${operation.operationId} has no member ${quote(stated.member)}.`, at)];
    if (takes(input.schema, stated)) return [];
    return [wrong(`${quote(stated.member)} is never ${JSON.stringify(stated.value)}.`, at)];
  });
}

function takes(schema: Parameters<typeof typesOf>[0], { value }: BodyValue): boolean {
  const words = wordsOf(schema);
  if (words.length > 0) return typeof value === 'string' && words.includes(value);
  const types = typesOf(schema);
  const type = typeof value === 'number' ? 'integer' : typeof value;
  return types.length === 0 || types.includes(type);
}

function describe({ cmd, conditions }: CommandModel): string {
  const given = conditions.map((condition) =>
    condition.kind === 'equals' ? `${condition.v1}=${condition.value}` : condition.v1,
  );
  return quote([`cmd=${cmd}`, ...given].join(' '));
}

function wrong(message: string, pointer: PointerPath): Diagnostic {
  return problem('v1-command', message, { pointer: formatPointer(pointer) });
}

function quote(name: string): string {
  return JSON.stringify(name);
}
