/**
 * What may stand at a place of an OpenAPI document. With `{}` it is a map of such things under names that somebody chose,
 * with `[]` a list of them. `data` is a payload, in which nothing is a reference; `other` is what OpenAPI does not know.
 */
export type Slot = string;

/** The slot of a whole document. */
export const documentSlot = 'document';

const schemaMaps = ['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas'];
const schemaLists = ['allOf', 'anyOf', 'oneOf', 'prefixItems'];
const schemaMembers = [
  ...['items', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'propertyNames'],
  ...['not', 'contains', 'if', 'then', 'else', 'contentSchema', 'additionalItems'],
];
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

function all(keys: readonly string[], slot: Slot): Members {
  return Object.fromEntries(keys.map((key) => [key, slot]));
}

/** Where each kind of thing can be kept for others to refer to. */
const componentKinds: ReadonlyMap<Slot, string> = new Map([
  ['schema', 'schemas'],
  ['response', 'responses'],
  ['parameter', 'parameters'],
  ['example', 'examples'],
  ['requestBody', 'requestBodies'],
  ['header', 'headers'],
  ['securityScheme', 'securitySchemes'],
  ['link', 'links'],
  ['callback', 'callbacks'],
]);

/** The slot of each member that OpenAPI knows. */
type Members = Readonly<Record<string, Slot>>;

const valueMembers: Members = {
  schema: 'schema',
  content: 'media{}',
  examples: 'example{}',
  example: 'data',
};

const grammar: ReadonlyMap<Slot, Members> = new Map<Slot, Members>([
  [documentSlot, { paths: 'pathItem{}', webhooks: 'pathItem{}', components: 'components' }],
  [
    'components',
    {
      ...Object.fromEntries([...componentKinds].map(([slot, kind]) => [kind, `${slot}{}`])),
      pathItems: 'pathItem{}',
    },
  ],
  ['pathItem', { parameters: 'parameter[]', ...all(methods, 'operation') }],
  [
    'operation',
    {
      parameters: 'parameter[]',
      requestBody: 'requestBody',
      responses: 'response{}',
      callbacks: 'callback{}',
    },
  ],
  ['callback', {}],
  ['parameter', valueMembers],
  ['header', valueMembers],
  ['requestBody', { content: 'media{}' }],
  ['response', { headers: 'header{}', content: 'media{}', links: 'link{}' }],
  ['media', { ...valueMembers, encoding: 'encoding{}' }],
  ['encoding', { headers: 'header{}' }],
  ['example', { value: 'data' }],
  [
    'schema',
    {
      ...all(schemaMaps, 'schema{}'),
      ...all(schemaLists, 'schema[]'),
      ...all(schemaMembers, 'schema'),
      ...all(['example', 'examples', 'default', 'enum', 'const'], 'data'),
      discriminator: 'discriminator',
    },
  ],
  ['discriminator', { mapping: 'mapping' }],
]);

/** What stands under a key of something. */
export function slotUnder(slot: Slot, key: string): Slot {
  if (slot === 'data' || slot === 'other') return slot;
  if (slot.endsWith('{}') || slot.endsWith('[]')) return slot.slice(0, -2);
  if (slot === 'callback') return 'pathItem';
  const members = grammar.get(slot) ?? {};
  return Object.hasOwn(members, key) ? (members[key] ?? 'other') : 'other';
}

/** The member of `components` that things of a slot can be kept in. */
export function componentKindOf(slot: Slot): string | undefined {
  return componentKinds.get(slot);
}
