import { CommandError } from './error.ts';
import { type Given, namesOf } from './given.ts';
import { type Match, pathValues } from './match.ts';
import { fillPath, pathSegment } from './path.ts';
import type { InputEntry, OperationEntry, RowEntry } from './table.ts';

/** One thing that a request of version 1 asks for: an operation, on one path, with what its commands say. */
export type Target<Id extends string, Method extends string> = {
  readonly operation: OperationEntry<Id, Method>;
  readonly pathParams: ReadonlyMap<string, unknown>;
  readonly path: string;
  readonly said: ReadonlyMap<string, unknown>;
  /** Names of version 1 that are said by that. */
  readonly used: readonly string[];
};

/**
 * What the rows ask for, each thing once: rows of one operation on one path are one thing.
 *
 * @throws CommandError when a path parameter lacks or cannot be one, and for something and its opposite.
 */
export function targetsOf<Id extends string, Method extends string>(
  matches: readonly Match<Id, Method>[],
  given: Given,
): readonly Target<Id, Method>[] {
  const targets = new Map<string, Target<Id, Method>>();
  for (const target of matches.flatMap((match) => targetsOfRow(match, given))) {
    const key = `${target.operation.id} ${target.path}`;
    const before = targets.get(key);
    targets.set(key, before === undefined ? target : merge(before, target, given));
  }
  const found = [...targets.values()];
  forbidOpposites(found, given);
  return found;
}

function targetsOfRow<Id extends string, Method extends string>(
  { operation, row }: Match<Id, Method>,
  given: Given,
): readonly Target<Id, Method>[] {
  const inputs = operation.inputs.filter((input) => input.in === 'path');
  const sources = inputs.map((input) => readPathInput(operation, row, input, given));
  const used = [
    ...sources.map(({ name }) => name),
    ...(row.when ?? []).filter(({ equals }) => equals !== undefined).map(({ v1 }) => v1),
  ];
  return combinations(sources.map(({ values }) => values)).map((values) => {
    const pathParams = new Map(inputs.map((input, index) => [input.v2[0], values[index]]));
    return {
      operation,
      pathParams,
      path: fillPath(operation.path, pathParams),
      said: new Map<string, unknown>(row.body),
      used,
    };
  });
}

type Source = { readonly name: string; readonly values: readonly unknown[] };

function readPathInput(operation: OperationEntry, row: RowEntry, input: InputEntry, given: Given): Source {
  const condition = row.when?.find(({ path }) => path === input.v2[0]);
  const names = condition === undefined ? namesOf(input) : [condition.v1];
  const name = names.find((candidate) => pathValues(given.parameters.get(candidate)).length > 0);
  if (name === undefined) throw incomplete(operation, names, given);
  const values = pathValues(given.parameters.get(name));
  if (values.every((value) => pathSegment(value) !== undefined)) return { name, values };
  throw new CommandError(
    'command-value',
    `${JSON.stringify(name)} of command ${JSON.stringify(given.cmd)} becomes part of the path ${operation.path}. Send text or a number, not "." or "..".`,
    { about: given.cmd, parameter: name, candidates: [operation.id] },
  );
}

function incomplete(operation: OperationEntry, names: readonly string[], { cmd }: Given): CommandError {
  const shown = names.map((name) => JSON.stringify(name)).join(' or ');
  return new CommandError(
    'command-incomplete',
    `Command ${JSON.stringify(cmd)} needs ${shown}, for the path ${operation.path}. Add it.`,
    {
      about: cmd,
      ...(names[0] === undefined ? {} : { parameter: names[0] }),
      candidates: [operation.id],
    },
  );
}

/** Every way to take one value of each list. */
function combinations(lists: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  return lists.reduce<readonly (readonly unknown[])[]>(
    (found, list) => found.flatMap((values) => list.map((value) => [...values, value])),
    [[]],
  );
}

function merge<Id extends string, Method extends string>(
  a: Target<Id, Method>,
  b: Target<Id, Method>,
  given: Given,
): Target<Id, Method> {
  for (const [member, value] of b.said) {
    if (a.said.has(member) && a.said.get(member) !== value) throw contradictory(a, b, given);
  }
  return { ...a, said: new Map([...a.said, ...b.said]), used: [...a.used, ...b.used] };
}

/** To delete a thing and to change it are opposites, in whichever order the server would do it. */
function forbidOpposites<Id extends string, Method extends string>(
  targets: readonly Target<Id, Method>[],
  given: Given,
): void {
  for (const target of targets.filter(({ operation }) => operation.method === 'DELETE')) {
    const other = targets.find(
      ({ path, operation }) => path === target.path && !/^(GET|HEAD|DELETE)$/.test(operation.method),
    );
    if (other !== undefined) throw contradictory(target, other, given);
  }
}

function contradictory(
  a: Pick<Target<string, string>, 'operation' | 'used'>,
  b: Pick<Target<string, string>, 'operation' | 'used'>,
  { cmd }: Given,
): CommandError {
  const names = [a.used.at(-1), b.used.at(-1)].map((name) => JSON.stringify(name)).join(' and ');
  return new CommandError(
    'command-contradictory',
    `${names} of command ${JSON.stringify(cmd)} contradict each other for the same ${a.operation.path}. Send one of them.`,
    { about: cmd, candidates: [...new Set([a.operation.id, b.operation.id])] },
  );
}
