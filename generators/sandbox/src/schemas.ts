import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
  type OpenApiDocument,
  type OperationModel,
  objectMember,
  resolveReference,
  valueAt,
} from '@installatron-openapi/generate-kit';

/** The schema of a JSON body, as it stands in the document. Undefined for an operation that takes none. */
export function bodySchema(document: OpenApiDocument, { pointer }: OperationModel): JsonValue | undefined {
  const body = resolveReference(document, member(operationAt(document, pointer), 'requestBody'));
  return member(objectMember(objectMember(body, 'content'), 'application/json'), 'schema');
}

/** The parameters of an operation, those of its path among them, references resolved. */
export function parametersOf(document: OpenApiDocument, { pointer }: OperationModel): readonly JsonObject[] {
  const item = resolveReference(document, member(objectMember(document, 'paths'), String(pointer[1])));
  return [member(item, 'parameters'), member(operationAt(document, pointer), 'parameters')]
    .flatMap((list) => (isArray(list) ? list : []))
    .map((parameter) => resolveReference(document, parameter));
}

function operationAt(document: OpenApiDocument, pointer: OperationModel['pointer']): JsonObject {
  const found = valueAt(document, pointer);
  return isObject(found) ? found : {};
}

/** All components that what clients send refers to, by name. */
export function requestSchemas(document: OpenApiDocument, operations: readonly OperationModel[]): JsonObject {
  const components = objectMember(objectMember(document, 'components'), 'schemas');
  const roots = operations.flatMap((operation) => [
    bodySchema(document, operation) ?? {},
    ...parametersOf(document, operation).map((parameter) => member(parameter, 'schema') ?? {}),
  ]);
  const names = new Set<string>();
  const waiting = roots.flatMap(namesIn);
  for (const name of waiting) {
    if (names.has(name)) continue;
    names.add(name);
    waiting.push(...namesIn(member(components, name) ?? {}));
  }
  return Object.fromEntries(
    Object.keys(components)
      .filter((name) => names.has(name))
      .map((name) => [name, bareSchema(member(components, name) ?? {})]),
  );
}

/** The components that a schema refers to. The list may grow while it is walked. */
function namesIn(schema: JsonValue): string[] {
  if (isArray(schema)) return schema.flatMap(namesIn);
  if (!isObject(schema)) return [];
  const own = member(schema, '$ref');
  const name = typeof own === 'string' ? /^#\/components\/schemas\/([^/]+)$/.exec(own)?.[1] : undefined;
  return [
    ...(name === undefined ? [] : [name]),
    ...Object.values(bareSchema(schema, false)).flatMap(namesIn),
  ];
}

const described = ['description', 'title', 'summary', 'examples', 'example', 'deprecated', 'externalDocs'];
const mapsOfSchemas = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const schemasOf = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'];
const listsOfSchemas = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];

/** A schema without what only people and generators read; a member that is called `description` stays. */
export function bareSchema(schema: JsonValue, isDeep = true): JsonObject {
  if (!isObject(schema)) return {};
  const kept = Object.entries(schema).filter(([key]) => !described.includes(key) && !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, value]) => [key, isDeep ? bareKeyword(key, value) : value]));
}

function bareKeyword(key: string, value: JsonValue): JsonValue {
  if (listsOfSchemas.includes(key) && isArray(value)) return value.map((part) => bareSchema(part));
  if (schemasOf.includes(key) && isObject(value)) return bareSchema(value);
  if (!mapsOfSchemas.includes(key) || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, bareSchema(part)]));
}
