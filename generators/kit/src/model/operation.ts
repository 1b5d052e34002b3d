import type { OpenApiDocument } from '../document/read.ts';
import { resolveReference } from '../document/resolve.ts';
import {
  arrayMember,
  booleanMember,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  objectMember,
  stringMember,
  stringsMember,
} from '../json/value.ts';
import { readBackground, readPagination, readTask } from './behaviour.ts';
import { readBody } from './body.ts';
import { readConfidence } from './confidence.ts';
import { type HttpMethod, httpMethods, type OperationModel, type ParameterModel } from './model.ts';
import { readResponses } from './response.ts';

/** All operations, by path and then by method, in canonical order. */
export function readOperations(document: OpenApiDocument): readonly OperationModel[] {
  const paths = objectMember(document, 'paths');
  return Object.keys(paths).flatMap((path) =>
    readPath(document, path, resolveReference(document, member(paths, path))),
  );
}

function readPath(document: OpenApiDocument, path: string, item: JsonObject): readonly OperationModel[] {
  return httpMethods
    .filter((method) => isObject(member(item, method)))
    .map((method) => readOperation(document, path, item, method));
}

function readOperation(
  document: OpenApiDocument,
  path: string,
  item: JsonObject,
  method: (typeof httpMethods)[number],
): OperationModel {
  const operation = objectMember(item, method);
  return {
    operationId: stringMember(operation, 'operationId') ?? '',
    method: upperCase(method),
    path,
    tag: stringsMember(operation, 'tags')[0] ?? 'default',
    summary: stringMember(operation, 'summary') ?? '',
    description: stringMember(operation, 'description') ?? '',
    deprecated: member(operation, 'deprecated') === true,
    parameters: readParameters(document, [
      ...arrayMember(item, 'parameters'),
      ...arrayMember(operation, 'parameters'),
    ]),
    body: readBody(document, member(operation, 'requestBody')),
    responses: readResponses(document, objectMember(operation, 'responses')),
    pagination: readPagination(operation),
    background: readBackground(operation),
    task: readTask(operation),
    repeatable: booleanMember(operation, 'x-repeatable'),
    invalidates: stringsMember(operation, 'x-invalidates'),
    confidence: readConfidence(operation),
    pointer: ['paths', path, method],
  };
}

function upperCase(method: (typeof httpMethods)[number]): HttpMethod {
  const upper: Record<(typeof httpMethods)[number], HttpMethod> = {
    get: 'GET',
    put: 'PUT',
    post: 'POST',
    delete: 'DELETE',
    options: 'OPTIONS',
    head: 'HEAD',
    patch: 'PATCH',
    trace: 'TRACE',
  };
  return upper[method];
}

// A parameter of the operation replaces the one of the path with the same name and place.
function readParameters(document: OpenApiDocument, values: readonly JsonValue[]): readonly ParameterModel[] {
  const byPlace = new Map<string, ParameterModel>();
  for (const value of values) {
    const parameter = readParameter(document, resolveReference(document, value));
    if (parameter !== undefined) byPlace.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  return [...byPlace.values()];
}

const places = ['path', 'query', 'header', 'cookie'] as const;

function readParameter(document: OpenApiDocument, value: JsonObject): ParameterModel | undefined {
  const name = stringMember(value, 'name');
  const place = places.find((candidate) => candidate === stringMember(value, 'in'));
  if (name === undefined || place === undefined) return undefined;
  return {
    name,
    in: place,
    required: member(value, 'required') === true,
    description: stringMember(value, 'description') ?? '',
    clientOption: stringMember(value, 'x-client-option'),
    example: parameterExample(document, value),
  };
}

function parameterExample(document: OpenApiDocument, value: JsonObject): JsonValue | undefined {
  const own = member(value, 'example');
  if (own !== undefined) return own;
  const examples = objectMember(value, 'examples');
  const [first] = Object.keys(examples);
  if (first !== undefined) return member(resolveReference(document, member(examples, first)), 'value');
  const schema = resolveReference(document, member(value, 'schema'));
  return arrayMember(schema, 'examples')[0] ?? member(schema, 'example');
}
