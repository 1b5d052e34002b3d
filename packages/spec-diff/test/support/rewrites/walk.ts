export type Json = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function mapRecord(record: Json, change: (value: unknown, name: string) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]));
}

const maps = new Set(['properties', 'patternProperties', 'dependentSchemas']);
const lists = new Set(['allOf', 'anyOf', 'oneOf', 'prefixItems']);
const singles = new Set([
  'items',
  'additionalProperties',
  'not',
  'if',
  'then',
  'else',
  'contains',
  'propertyNames',
]);

/** Changes a schema and all schemas in it, the inner ones first. */
export function mapSchema(schema: unknown, change: (schema: Json) => unknown): unknown {
  if (!isRecord(schema)) return schema;
  const inner = mapRecord(schema, (value, name) => {
    if (maps.has(name) && isRecord(value)) return mapRecord(value, (each) => mapSchema(each, change));
    if (lists.has(name) && Array.isArray(value)) return value.map((each) => mapSchema(each, change));
    return singles.has(name) ? mapSchema(value, change) : value;
  });
  return change(inner);
}

/** What holds data: nothing in it is part of the description. */
const data = /^(x-.*|examples?|default|enum|const|links|mapping)$/;

/** Changes all schemas of a document. */
export function mapSchemas(document: Json, change: (schema: Json) => unknown): Json {
  const visit = (value: unknown, name: string): unknown => {
    if (data.test(name)) return value;
    if (Array.isArray(value)) return value.map((each) => visit(each, ''));
    if (!isRecord(value)) return value;
    if (name === 'schemas') return mapRecord(value, (each) => mapSchema(each, change));
    return mapRecord(value, (each, inner) =>
      inner === 'schema' ? mapSchema(each, change) : visit(each, inner),
    );
  };
  return mapRecord(document, visit);
}

/** Changes all operations of a document, each with the item of its path. */
export function mapPaths(
  document: Json,
  change: (item: Json, path: string) => readonly [string, Json],
): Json {
  const paths = isRecord(document['paths']) ? document['paths'] : {};
  const changed = Object.entries(paths).map(([path, item]) =>
    isRecord(item) ? change(item, path) : [path, item],
  );
  return { ...document, paths: Object.fromEntries(changed) };
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

export function mapOperations(document: Json, change: (operation: Json) => Json): Json {
  return mapPaths(document, (item, path) => [
    path,
    mapRecord(item, (value, name) => (methods.includes(name) && isRecord(value) ? change(value) : value)),
  ]);
}

/** What a reference of the document names. */
export function lookUp(document: Json, reference: string): unknown {
  const tokens = reference.split('/').slice(1);
  return tokens.reduce<unknown>((at, token) => (isRecord(at) ? at[token] : undefined), document);
}

export function componentsOf(document: Json, section: string): Json {
  const components = isRecord(document['components']) ? document['components'] : {};
  const found = components[section];
  return isRecord(found) ? found : {};
}

export function withComponents(document: Json, section: string, entries: Json): Json {
  const components = isRecord(document['components']) ? document['components'] : {};
  return { ...document, components: { ...components, [section]: entries } };
}
