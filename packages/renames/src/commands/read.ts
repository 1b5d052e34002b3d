import type { ConvertOptions } from '../conversion/issue.ts';
import { CommandError } from './error.ts';
import { type Given, isUnset, namesOf, readGiven } from './given.ts';
import { describedInputs, type InputsRead, readInputs, ruleName } from './inputs.ts';
import { type IssueList, issueList } from './issues.ts';
import { type Match, matchRows } from './match.ts';
import type { CommandParams, OperationRequest } from './request.ts';
import type { CommandTable, OperationEntry } from './table.ts';
import { type Target, targetsOf } from './target.ts';

/**
 * Turns a request of version 1 into the one request of version 2 that means the same.
 *
 * @throws CommandError when there is none, and when there are several.
 */
export function readRequest<Id extends string, Method extends string>(
  table: CommandTable<Id, Method>,
  params: CommandParams,
  options: ConvertOptions = {},
): OperationRequest<Id, Method> {
  const requests = readRequests(table, params, options);
  const [request] = requests;
  if (request !== undefined && requests.length === 1) return request;
  const candidates = requests.map(({ operationId }) => operationId);
  throw new CommandError(
    'command-ambiguous',
    `The parameters ask for ${requests.length} things: ${candidates.join(', ')}. Ask for one, or use commandToRequests.`,
    { candidates },
  );
}

/**
 * Turns a request of version 1 into all that it asks for: first what the less specific command takes of it (`title` of
 * `edit`), then the specific ones (`activate-plugin`) in the order of the operations, and those that only read at the end.
 *
 * @throws CommandError when it asks for nothing, or for something and its opposite.
 */
export function readRequests<Id extends string, Method extends string>(
  table: CommandTable<Id, Method>,
  params: CommandParams,
  options: ConvertOptions = {},
): readonly OperationRequest<Id, Method>[] {
  const given = readGiven(table, params);
  const issues = issueList(options);
  const { wanted, beaten } = matchRows(table, given);
  const asked = targetsOf(wanted, given);
  const left = leftOver(table, given, asked, inputsOf(asked, given, issues));
  const open = asked.find(({ operation }) => operation.open)?.operation;
  const more = open === undefined ? targetsOf(whoKnow(left, beaten), given) : [];
  const inputs = inputsOf([...more, ...asked], given, issues);
  const rest = leftOver(table, given, [...more, ...asked], inputs);
  const owner = open ?? more.find(({ operation }) => operation.open)?.operation ?? asked[0]?.operation;
  const requests = [...more, ...inOrder(asked)].map((target) =>
    buildRequest(
      target,
      inputs.get(target.operation) ?? nothing,
      { names: target.operation === owner ? rest : [], given },
      issues,
    ),
  );
  issues.close();
  return requests;
}

type Inputs<Id extends string, Method extends string> = ReadonlyMap<OperationEntry<Id, Method>, InputsRead>;

const nothing: InputsRead = { members: new Map(), used: new Set() };

function inputsOf<Id extends string, Method extends string>(
  targets: readonly Target<Id, Method>[],
  given: Given,
  issues: IssueList,
): Inputs<Id, Method> {
  const operations = new Set(targets.map(({ operation }) => operation));
  return new Map([...operations].map((operation) => [operation, readInputs(operation, given, issues)]));
}

/** The names of what no operation at hand takes. */
function leftOver<Id extends string, Method extends string>(
  table: CommandTable<Id, Method>,
  { parameters }: Given,
  targets: readonly Target<Id, Method>[],
  inputs: Inputs<Id, Method>,
): readonly string[] {
  const used = new Set([
    ...targets.flatMap((target) => target.used),
    ...[...inputs.values()].flatMap((read) => [...read.used]),
  ]);
  return [...parameters.keys()].filter(
    (name) => !used.has(name) && !isUnset(table, name, parameters.get(name)),
  );
}

/** The less specific rows whose operations know what is left over. */
function whoKnow<Id extends string, Method extends string>(
  left: readonly string[],
  beaten: readonly Match<Id, Method>[],
): readonly Match<Id, Method>[] {
  const found = left.flatMap((name) => beaten.find(({ operation }) => isReadAs(operation, name)) ?? []);
  return [...new Set(found)];
}

/** What only reads comes last, so that it shows what the others did. */
function inOrder<Id extends string, Method extends string>(
  targets: readonly Target<Id, Method>[],
): readonly Target<Id, Method>[] {
  const isReading = (target: Target<Id, Method>) => Number(target.operation.method === 'GET');
  return targets.toSorted((a, b) => isReading(a) - isReading(b));
}

/** What nobody knows, which one of the operations takes over as it is. */
type Rest = { readonly names: readonly string[]; readonly given: Given };

function buildRequest<Id extends string, Method extends string>(
  { operation, pathParams, path, said }: Target<Id, Method>,
  { members }: InputsRead,
  rest: Rest,
  issues: IssueList,
): OperationRequest<Id, Method> {
  const hasBody = !/^(GET|HEAD|DELETE)$/.test(operation.method);
  const known = new Map([...members, ...said]);
  const others = restMembers(operation, known, rest, issues);
  const isInBody = (name: string) => (placeOf(operation, name) ?? (hasBody ? 'body' : 'query')) === 'body';
  const all = [...known, ...others];
  return {
    operationId: operation.id,
    method: operation.method,
    path,
    query: Object.fromEntries(all.filter(([name]) => !isInBody(name))),
    body: hasBody ? Object.fromEntries(all.filter(([name]) => isInBody(name))) : undefined,
    // The path comes last to win, and first for those who read it.
    params: Object.fromEntries([...pathParams, ...all, ...pathParams]),
  };
}

function placeOf({ inputs }: OperationEntry, name: string): 'query' | 'body' | undefined {
  const places = inputs.filter(({ v2 }) => v2[0] === name).map((input) => input.in);
  return places.find((place) => place !== 'path');
}

/** Members that nobody knows, as they are. One whose name is taken has no place: it is reported. */
function restMembers(
  operation: OperationEntry,
  known: ReadonlyMap<string, unknown>,
  { names, given }: Rest,
  issues: IssueList,
): readonly (readonly [string, unknown])[] {
  return names.flatMap((name) => {
    const value = given.parameters.get(name);
    const input = operation.inputs.find(({ v2 }) => v2[0] === name);
    const rule = input === undefined ? operation.id : ruleName(operation, input);
    const isTaken = known.has(name) || input?.in === 'path';
    if (isTaken) issues.add('name-taken', name, value, rule);
    if (known.has(name)) return [];
    if (!isTaken && input !== undefined && !isReadAs(operation, name))
      issues.add('name-foreign', name, value, rule);
    return [[name, value] as const];
  });
}

function isReadAs(operation: OperationEntry, name: string): boolean {
  return describedInputs(operation).some((input) => namesOf(input).includes(name));
}
