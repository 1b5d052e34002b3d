import {
  formatPointer,
  type JsonObject,
  type JsonValue,
  mapMembers,
  member,
  type OperationVersions,
  objectMember,
  type PointerPath,
  resolveReference,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import { jsonContent, operationObject } from './commands/body.ts';
import type { CommandForm } from './commands/form.ts';
import { type Derivation, made, originOf } from './derivation.ts';
import { convertExample } from './examples/convert.ts';
import type { Origins } from './origins.ts';
import { componentName } from './schema/parts.ts';

/** What an operation of version 2 answers with, under one status. */
type Answer = {
  readonly isSuccess: boolean;
  readonly mediaType: string;
  readonly schema: JsonValue | undefined;
  readonly errcodes: readonly string[];
  readonly examples: JsonObject;
  readonly pointer: PointerPath;
};

/** All answers of an operation of version 2, the successful ones first. */
export function answersOf({ document }: Derivation, { operation }: OperationVersions): readonly Answer[] {
  const responses = objectMember(operationObject(document, operation), 'responses');
  return Object.keys(responses)
    .map((status) => ({
      ...readAnswer(document, status, resolveReference(document, member(responses, status))),
      pointer: [...operation.pointer, 'responses', status],
    }))
    .toSorted((a, b) => Number(b.isSuccess) - Number(a.isSuccess));
}

function readAnswer(
  document: Derivation['document'],
  status: string,
  response: JsonObject,
): Omit<Answer, 'pointer'> {
  const { mediaType, media } = jsonContent(response);
  const examples = objectMember(media, 'examples');
  return {
    isSuccess: status.startsWith('2'),
    mediaType,
    schema: member(media, 'schema'),
    errcodes: stringsMember(response, 'x-errcodes'),
    examples: mapMembers(examples, (example) => resolveReference(document, example)),
  };
}

/** The component that describes the successful answer of an operation, where it is one. */
export function answerSchemaName(derivation: Derivation, versions: OperationVersions): string | undefined {
  const [first] = answersOf(derivation, versions);
  return first?.isSuccess ? componentName(stringMember(first.schema, '$ref') ?? '') : undefined;
}

/**
 * What an operation of version 2 answers with when it is asked for the names of version 1, by operationId, as far as version 1
 * has a schema for that. Not only for operations that a command can ask for: the two choices are independent.
 */
export function answersByOperation(derivation: Derivation, schemas: JsonObject): JsonObject {
  return Object.fromEntries(
    derivation.versions.operations.flatMap((versions) => {
      const name = answerSchemaName(derivation, versions);
      return name !== undefined && Object.hasOwn(schemas, name)
        ? [[versions.operation.operationId, name]]
        : [];
    }),
  );
}

/** Where each entry of `answersByOperation` comes from, by its pointer; also for operations that have none. */
export function answerOrigins({ versions }: Derivation): Origins {
  return new Map(
    versions.operations.map(({ operation }) => [
      formatPointer(['x-answers', operation.operationId]),
      originOf([...operation.pointer, 'responses']),
    ]),
  );
}

/** The schemas of all answers of these forms, each once, by the order of their references. */
export function answerSchemas(derivation: Derivation, forms: readonly CommandForm[]): readonly JsonValue[] {
  const schemas = operationsOf(forms).flatMap((versions) =>
    answersOf(derivation, versions).flatMap(({ schema }) => (schema === undefined ? [] : [schema])),
  );
  const byText = new Map(schemas.map((schema) => [JSON.stringify(schema), schema]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, schema]) => schema);
}

/** The error codes of these operations, each once. */
export function errcodesOf(
  derivation: Derivation,
  versions: readonly OperationVersions[],
): readonly string[] {
  const codes = versions.flatMap((each) => answersOf(derivation, each).flatMap(({ errcodes }) => errcodes));
  return [...new Set(codes)].toSorted();
}

export function operationsOf(forms: readonly CommandForm[]): readonly OperationVersions[] {
  return [...new Set(forms.map(({ versions }) => versions))];
}

/** One successful answer for each operation, under the name of the first command for it; one for each error code. */
export function answerExamples(derivation: Derivation, forms: readonly CommandForm[]): JsonObject {
  const operations = operationsOf(forms);
  const successes = operations.flatMap((versions) => successExample(derivation, versions, forms));
  const failures = operations.flatMap((versions) =>
    answersOf(derivation, versions)
      .filter(({ isSuccess }) => !isSuccess)
      .flatMap((answer) =>
        Object.keys(answer.examples).map((name) => [name, inVersion1(derivation, answer, name)] as const),
      ),
  );
  return Object.fromEntries([...failures, ...successes]);
}

function successExample(
  derivation: Derivation,
  versions: OperationVersions,
  forms: readonly CommandForm[],
): readonly (readonly [string, JsonValue])[] {
  const [answer] = answersOf(derivation, versions);
  const form = forms.find((candidate) => candidate.versions === versions && candidate.sameAs === undefined);
  const codes = new Set(answer?.errcodes);
  const found = Object.keys(answer?.examples ?? {}).find((name) => !codes.has(name));
  if (answer === undefined || !answer.isSuccess || form === undefined || found === undefined) return [];
  return [[form.schemaName, inVersion1(derivation, answer, found, `The answer to ${form.title}`)]];
}

function inVersion1(derivation: Derivation, answer: Answer, name: string, title?: string): JsonObject {
  const example = member(answer.examples, name);
  const value = member(example, 'value');
  const summary = title ?? stringMember(example, 'summary');
  const converted = {
    ...(summary === undefined ? {} : { summary }),
    ...(value === undefined ? {} : { value: convertExample(derivation, answer.schema, value) }),
  };
  return made(
    derivation,
    converted,
    originOf([...answer.pointer, 'content', answer.mediaType, 'examples', name]),
  );
}

/** The entries of the catalogue for these codes. Version 1 has one status for all. */
export function errcodeCatalogue({ document, versions }: Derivation, codes: readonly string[]): JsonObject {
  const catalogue = objectMember(document, 'x-errcodes');
  return Object.fromEntries(
    codes.flatMap((code) => {
      const entry = member(catalogue, code);
      return entry === undefined
        ? []
        : [[code, { ...objectMember(catalogue, code), status: versions.root.status }]];
    }),
  );
}
