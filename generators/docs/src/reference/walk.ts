import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  mapMembers,
} from '@installatron-openapi/generate-kit';

/** The kinds of objects of an OpenAPI document that can have a description. */
export type Kind =
  | 'document'
  | 'info'
  | 'components'
  | 'tag'
  | 'server'
  | 'path'
  | 'operation'
  | 'parameter'
  | 'body'
  | 'media'
  | 'encoding'
  | 'response'
  | 'schema'
  /** Any other, known or not. */
  | 'described';

type Container = 'one' | 'list' | 'map' | 'maps';

/**
 * What stands where in an OpenAPI document. A map is not an object of the spec: its keys are names that somebody chose.
 *
 * A member that holds objects of a kind: one, a list, by name, or by two names.
 */
type Child = readonly [container: Container, kind: Kind];

const shapes: Record<Kind, Readonly<Record<string, Child>>> = {
  document: {
    info: ['one', 'info'],
    servers: ['list', 'server'],
    tags: ['list', 'tag'],
    externalDocs: ['one', 'described'],
    paths: ['map', 'path'],
    webhooks: ['map', 'path'],
    components: ['one', 'components'],
  },
  components: {
    schemas: ['map', 'schema'],
    responses: ['map', 'response'],
    parameters: ['map', 'parameter'],
    examples: ['map', 'described'],
    requestBodies: ['map', 'body'],
    headers: ['map', 'parameter'],
    securitySchemes: ['map', 'described'],
    links: ['map', 'described'],
    callbacks: ['maps', 'path'],
    pathItems: ['map', 'path'],
    mediaTypes: ['map', 'media'],
  },
  tag: { externalDocs: ['one', 'described'] },
  server: { variables: ['map', 'described'] },
  path: {
    servers: ['list', 'server'],
    parameters: ['list', 'parameter'],
    ...each('one', 'operation', [
      'get',
      'put',
      'post',
      'delete',
      'options',
      'head',
      'patch',
      'trace',
      'query',
    ]),
    additionalOperations: ['map', 'operation'],
  },
  operation: {
    externalDocs: ['one', 'described'],
    servers: ['list', 'server'],
    parameters: ['list', 'parameter'],
    requestBody: ['one', 'body'],
    responses: ['map', 'response'],
    callbacks: ['maps', 'path'],
  },
  parameter: {
    schema: ['one', 'schema'],
    content: ['map', 'media'],
    examples: ['map', 'described'],
  },
  body: { content: ['map', 'media'] },
  media: {
    schema: ['one', 'schema'],
    examples: ['map', 'described'],
    encoding: ['map', 'encoding'],
    itemSchema: ['one', 'schema'],
    itemEncoding: ['one', 'encoding'],
    prefixEncoding: ['list', 'encoding'],
  },
  encoding: { headers: ['map', 'parameter'] },
  response: {
    headers: ['map', 'parameter'],
    content: ['map', 'media'],
    links: ['map', 'described'],
  },
  schema: {
    externalDocs: ['one', 'described'],
    ...each('map', 'schema', ['properties', 'patternProperties', 'dependentSchemas', '$defs', 'definitions']),
    ...each('list', 'schema', ['allOf', 'anyOf', 'oneOf', 'prefixItems']),
    ...each('one', 'schema', ['items', 'additionalProperties', 'unevaluatedProperties', 'propertyNames']),
    ...each('one', 'schema', ['contains', 'not', 'if', 'then', 'else', 'unevaluatedItems', 'contentSchema']),
  },
  info: {},
  described: {},
};

function each(container: Container, kind: Kind, names: readonly string[]): Record<string, Child> {
  return Object.fromEntries(names.map((name) => [name, [container, kind]]));
}

/** Changes one object of a document, of which all inner ones were changed before. */
export type Change = (object: JsonObject, kind: Kind) => JsonObject;

/**
 * Changes all objects of a document, from the inside out, but not those in payloads (examples, defaults, enums): there
 * a member called `description` is data.
 */
export function mapDocument(document: JsonObject, change: Change): JsonObject {
  return mapObject(document, 'document', change);
}

// Data, and maps whose keys are names.
const payloads = new Set([
  ...['example', 'examples', 'default', 'enum', 'const', 'value'],
  ...['security', 'mapping', 'scopes'],
]);

function mapObject(object: JsonObject, kind: Kind, change: Change): JsonObject {
  const children = shapes[kind];
  const inner = mapMembers(object, (value, key) => {
    const child = Object.hasOwn(children, key) ? children[key] : undefined;
    if (child !== undefined) return mapContainer(value, child[0], child[1], change);
    return payloads.has(key) ? value : mapUnknown(value, change);
  });
  return change(inner, kind);
}

// What this table does not know, Redoc may know.
function mapUnknown(value: JsonValue, change: Change): JsonValue {
  if (isArray(value)) return value.map((item) => mapUnknown(item, change));
  return isObject(value) ? mapObject(value, 'described', change) : value;
}

function mapContainer(value: JsonValue, container: Container, kind: Kind, change: Change): JsonValue {
  if (container === 'list') return isArray(value) ? value.map((item) => mapItem(item, kind, change)) : value;
  if (!isObject(value)) return value;
  if (container === 'map') return mapMembers(value, (item) => mapItem(item, kind, change));
  if (container === 'maps') return mapMembers(value, (item) => mapContainer(item, 'map', kind, change));
  return mapItem(value, kind, change);
}

function mapItem(value: JsonValue, kind: Kind, change: Change): JsonValue {
  return isObject(value) ? mapObject(value, kind, change) : value;
}
