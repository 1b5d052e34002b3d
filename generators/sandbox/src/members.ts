import {
  arrayMember,
  type JsonObject,
  type JsonValue,
  member,
  type OpenApiDocument,
  type OperationModel,
  objectMember,
  resolveReference,
  stringMember,
  stringsMember,
  valueAt,
} from '@installatron-openapi/generate-kit';

/** A parameter of the path or the query, or a member of the body: for a request they are all the same. */
export type Member = {
  readonly name: string;
  readonly schema: JsonValue;
  readonly isRequired: boolean;
  /** Members that may not be sent without this one. */
  readonly neededWith: readonly string[];
  readonly default: JsonValue | undefined;
};

/** What an operation takes, in the order of the spec: the path and the query first, then the body. */
export function membersOf(document: OpenApiDocument, operation: OperationModel): readonly Member[] {
  return [parameterSchema(document, operation), bodySchema(document, operation)].flatMap((schema) =>
    membersOfObject(document, schema),
  );
}

/** Parameters of the path and the query as the schema of one object, but for those that a client sets once. */
function parameterSchema(document: OpenApiDocument, operation: OperationModel): JsonObject {
  const own = parametersOf(document, operation).filter((parameter) => {
    const place = stringMember(parameter, 'in');
    return (place === 'path' || place === 'query') && member(parameter, 'x-client-option') === undefined;
  });
  const named = own.map((parameter) => [stringMember(parameter, 'name') ?? '', parameter] as const);
  return {
    required: named.filter(([, parameter]) => member(parameter, 'required') === true).map(([name]) => name),
    properties: Object.fromEntries(
      named.map(([name, parameter]) => [name, member(parameter, 'schema') ?? {}]),
    ),
  };
}

/** Those of the path come first, references are resolved. */
function parametersOf(document: OpenApiDocument, { pointer }: OperationModel): readonly JsonObject[] {
  const item = resolveReference(document, valueAt(document, pointer.slice(0, 2)));
  return [item, valueAt(document, pointer)]
    .flatMap((owner) => arrayMember(owner, 'parameters'))
    .map((parameter) => resolveReference(document, parameter));
}

function bodySchema(document: OpenApiDocument, { pointer }: OperationModel): JsonValue {
  const body = resolveReference(document, member(valueAt(document, pointer), 'requestBody'));
  return objectMember(objectMember(objectMember(body, 'content'), 'application/json'), 'schema');
}

function membersOfObject(document: OpenApiDocument, object: JsonValue): readonly Member[] {
  const parts = [...partsOf(document, object)];
  const required = new Set(parts.flatMap((part) => stringsMember(part, 'required')));
  const dependents = parts
    .map((part) => objectMember(part, 'dependentRequired'))
    .flatMap((names) => Object.keys(names).map((name) => ({ name, needs: stringsMember(names, name) })));
  return parts.flatMap((part) =>
    Object.entries(objectMember(part, 'properties')).map(([name, schema]) => ({
      name,
      schema,
      isRequired: required.has(name),
      neededWith: dependents.filter(({ needs }) => needs.includes(name)).map((other) => other.name),
      default: member(schema, 'default') ?? member(resolveReference(document, schema), 'default'),
    })),
  );
}

/** The schemas that together describe an object. One that is a part of itself counts once. */
function* partsOf(
  document: OpenApiDocument,
  schema: JsonValue,
  seen: Set<JsonObject> = new Set(),
): Generator<JsonObject> {
  const object = resolveReference(document, schema);
  if (seen.has(object)) return;
  seen.add(object);
  yield object;
  for (const part of arrayMember(object, 'allOf')) yield* partsOf(document, part, seen);
}
