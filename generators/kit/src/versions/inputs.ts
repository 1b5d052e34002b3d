import type { OpenApiDocument } from '../document/read.ts';
import type { PointerPath } from '../json/pointer.ts';
import { arrayMember, type JsonValue, member, objectMember, stringMember } from '../json/value.ts';
import { isJson } from '../model/body.ts';
import { readMembers, toMember } from './member.ts';
import type { InputModel } from './model.ts';
import type { ResourceNames } from './nested.ts';
import { type Placed, placed, placedParts } from './parts.ts';
import { type Read, readStatement } from './statement.ts';

/** What an operation takes: its parameters in path and query, then the members of its JSON body. */
export type Inputs = { readonly inputs: readonly InputModel[]; readonly openBody: boolean };

export function readInputs(
  document: OpenApiDocument,
  resources: ResourceNames,
  pointer: PointerPath,
  operation: Placed,
): Read<Inputs> {
  const parameters = readParameters(document, resources, pointer, operation);
  const body = readBody(document, resources, operation);
  return {
    result: { inputs: [...parameters.result, ...body.result.inputs], openBody: body.result.openBody },
    problems: [...parameters.problems, ...body.problems],
  };
}

function readParameters(
  document: OpenApiDocument,
  resources: ResourceNames,
  pointer: PointerPath,
  operation: Placed,
): Read<readonly InputModel[]> {
  const reads = parametersOf(document, pointer, operation).map((parameter) =>
    readParameter(document, resources, parameter),
  );
  return {
    result: [...reads.flatMap(({ result }) => result)].toSorted(pathFirst),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

type Declared = { readonly declared: JsonValue; readonly target: Placed; readonly pointer: PointerPath };

// A parameter of the operation replaces the one of the path with the same name and place.
function parametersOf(
  document: OpenApiDocument,
  pointer: PointerPath,
  operation: Placed,
): readonly Declared[] {
  const item = placed(document, objectMember(document, 'paths')[pointer[1] ?? ''], pointer.slice(0, 2));
  const found = new Map<string, Declared>();
  for (const { value, pointer: place } of [item, operation]) {
    arrayMember(value, 'parameters').forEach((declared, index) => {
      const at = [...place, 'parameters', String(index)];
      const target = placed(document, declared, at);
      const key = `${stringMember(target.value, 'in')} ${stringMember(target.value, 'name')}`;
      found.set(key, { declared, target, pointer: at });
    });
  }
  return [...found.values()];
}

// What the client sets once is a matter of the transport, and each version has its own.
function readParameter(
  document: OpenApiDocument,
  resources: ResourceNames,
  { declared, target, pointer }: Declared,
): Read<readonly InputModel[]> {
  const place = (['path', 'query'] as const).find((known) => known === stringMember(target.value, 'in'));
  const name = stringMember(target.value, 'name');
  if (place === undefined || name === undefined || Object.hasOwn(target.value, 'x-client-option')) {
    return { result: [], problems: [] };
  }
  // A parameter that operations share says it once, where it is.
  const blamed = { name, pointer: target.pointer };
  const { result: statement, problems } = readStatement(document, declared, pointer, blamed);
  const stated = toMember(document, resources, {
    name,
    path: [name],
    declared: member(target.value, 'schema'),
    pointer: target.pointer,
    required: member(target.value, 'required') === true,
    statement,
  });
  const description = stringMember(target.value, 'description') ?? stated.description;
  return { result: [{ ...stated, description, in: place }], problems };
}

function pathFirst(a: InputModel, b: InputModel): number {
  return Number(a.in !== 'path') - Number(b.in !== 'path');
}

function readBody(document: OpenApiDocument, resources: ResourceNames, operation: Placed): Read<Inputs> {
  const body = placed(document, member(operation.value, 'requestBody'), [
    ...operation.pointer,
    'requestBody',
  ]);
  const content = objectMember(body.value, 'content');
  const mediaType = Object.keys(content).find(isJson);
  if (mediaType === undefined) return { result: { inputs: [], openBody: false }, problems: [] };
  const schema = member(content[mediaType], 'schema');
  const pointer = [...body.pointer, 'content', mediaType, 'schema'];
  const { result: members, problems } = readMembers(document, resources, schema, pointer);
  return {
    result: {
      inputs: members.map((found) => ({ ...found, in: 'body' })),
      openBody: placedParts(document, schema, pointer).some(
        ({ value }) => member(value, 'additionalProperties') === true,
      ),
    },
    problems,
  };
}
