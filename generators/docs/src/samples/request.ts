import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  type OperationModel,
  type ParameterModel,
} from '@installatron-openapi/generate-kit';
import type { SampleServer } from './server.ts';

/** One call of an operation, with the example values of the spec, before any language has written it down. */
export type SampleRequest = {
  readonly method: OperationModel['method'];
  readonly url: string;
  readonly headers: readonly SampleHeader[];
  /** The JSON body. */
  readonly body: JsonValue | undefined;
  /** The parameters the request was made of, the body not among them. */
  readonly parameters: readonly SampleParameter[];
};

export type SampleHeader = { readonly name: string; readonly value: string };
export type SampleParameter = { readonly name: string; readonly value: JsonValue };

/** Makes the request that the samples of an operation show. */
export function sampleRequest(operation: OperationModel, server: SampleServer): SampleRequest {
  const chosen = chooseParameters(operation);
  return {
    method: operation.method,
    url: server.url + fillPath(operation.path, chosen) + queryString(chosen),
    headers: chosen
      .filter((parameter) => parameter.in === 'header')
      .map((parameter) => ({ name: oneLine(parameter.name), value: oneLine(textOf(exampleOf(parameter))) })),
    body: requiredFirst(operation),
    parameters: chosen.map((parameter) => ({ name: parameter.name, value: exampleOf(parameter) })),
  };
}

/** What a caller must give, and how much of a list is wanted. */
function chooseParameters({ parameters, pagination }: OperationModel): readonly ParameterModel[] {
  const limit = pagination !== undefined && 'limit' in pagination ? pagination.limit : undefined;
  return parameters.filter(
    (parameter) =>
      parameter.clientOption === undefined &&
      parameter.in !== 'cookie' &&
      (parameter.required || (parameter.in === 'query' && parameter.name === limit)),
  );
}

function exampleOf(parameter: ParameterModel): JsonValue {
  return parameter.example ?? parameter.name;
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function fillPath(path: string, parameters: readonly ParameterModel[]): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((candidate) => candidate.in === 'path' && candidate.name === name);
    return parameter === undefined ? whole : encode(textOf(exampleOf(parameter)));
  });
}

function queryString(parameters: readonly ParameterModel[]): string {
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap((parameter) => {
      const value = exampleOf(parameter);
      const items = isArray(value) ? value : [value];
      return items.map((item) => `${encode(parameter.name)}=${encode(textOf(item))}`);
    });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

// A lone half of a surrogate pair cannot be sent, and `encodeURIComponent` throws for it.
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

/** A header is one line: what would start another one becomes a blank. */
function oneLine(text: string): string {
  return text.toWellFormed().replaceAll(/\p{Cc}+/gu, ' ');
}

/** The example of the body, what must be given before what may be given. */
function requiredFirst({ body }: OperationModel): JsonValue | undefined {
  const example = body?.example;
  if (body === undefined || !isObject(example)) return example;
  const required = body.requiredMembers.filter((name) => Object.hasOwn(example, name));
  return pick(example, [
    ...required,
    ...Object.keys(example).filter((name) => !body.requiredMembers.includes(name)),
  ]);
}

function pick(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, member(object, name) ?? null]));
}
