import { formatPointer, type PointerPath } from '../json/pointer.ts';
import { isArray, isObject, type JsonValue, objectMember, stringMember } from '../json/value.ts';

/** A `$ref` and the place of the object that holds it. */
export type Reference = { readonly target: string; readonly path: PointerPath };

// Under these keys an object's own keys are names somebody chose, so `default` or `example` there is a name.
const nameMaps = new Set([
  'properties',
  'patternProperties',
  '$defs',
  'dependentSchemas',
  'paths',
  'webhooks',
  'responses',
  'schemas',
  'parameters',
  'examples',
  'requestBodies',
  'headers',
  'securitySchemes',
  'links',
  'callbacks',
  'pathItems',
  'content',
  'encoding',
  'variables',
]);

// Under these keys stands a payload: a member called `$ref` in it is data.
const payloads = new Set(['example', 'default', 'enum', 'const', 'value']);

/** Every `$ref` of a document, in document order. Payloads (examples, defaults, enums) are not searched. */
export function findReferences(root: JsonValue): readonly Reference[] {
  return [...search(root, ({ value, payload }) => (payload ? [] : stringsUnder(value, ['$ref'])))];
}

/**
 * Names of files that are no `$ref` of the spec but that a bundler reads all the same, in document order.
 *
 * Redocly puts the contents of a file in place of an `externalValue`, of a target of a discriminator, and of a `$ref` in
 * an example or under an unknown key. So these must not leave the folder either.
 */
export function findHiddenReferences(root: JsonValue): readonly Reference[] {
  return [
    ...search(root, ({ value, payload }) => [
      ...stringsUnder(value, payload ? ['$ref', 'externalValue'] : ['externalValue']),
      ...discriminatorTargets(value),
    ]),
  ];
}

function stringsUnder(value: JsonValue, keys: readonly string[]): readonly string[] {
  return keys.map((key) => stringMember(value, key)).filter((text) => text !== undefined);
}

function discriminatorTargets(value: JsonValue): readonly string[] {
  if (stringMember(value, 'propertyName') === undefined) return [];
  return Object.values(objectMember(value, 'mapping'))
    .filter((target) => typeof target === 'string')
    .filter((target) => target.includes('/'));
}

type Visit = {
  readonly value: JsonValue;
  readonly trail: Trail | undefined;
  /** The keys of the value are names somebody chose. */
  readonly names: boolean;
  /** The value is data, or stands in data. */
  readonly payload: boolean;
};

// The way to a value, last key first: unlike an array it costs the same at any depth.
type Trail = { readonly key: string; readonly above: Trail | undefined };

function* search(root: JsonValue, targetsOf: (visit: Visit) => readonly string[]): Iterable<Reference> {
  const pending: Visit[] = [{ value: root, trail: undefined, names: false, payload: false }];
  // A stack of our own: a spec nested 100,000 deep must not overflow the call stack.
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    for (const target of targetsOf(visit)) yield { target, path: pathOf(visit.trail) };
    for (const child of childrenOf(visit).toReversed()) pending.push(child);
  }
}

function pathOf(trail: Trail | undefined): PointerPath {
  const keys: string[] = [];
  for (let step = trail; step !== undefined; step = step.above) keys.push(step.key);
  return keys.toReversed();
}

function childrenOf({ value, trail: above, names, payload }: Visit): readonly Visit[] {
  if (isArray(value)) {
    return value.map((item, index) => ({
      value: item,
      trail: { key: String(index), above },
      names: false,
      payload,
    }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([key, child]) => ({
    value: child,
    trail: { key, above },
    names: !names && nameMaps.has(key) && isObject(child),
    payload: payload || (!names && isPayload(key, child)),
  }));
}

function isPayload(key: string, value: JsonValue): boolean {
  return payloads.has(key) || (key === 'examples' && isArray(value));
}

/** A `$ref` split into the file it names (empty: this file) and the pointer after `#`. */
export function splitReference(target: string): { readonly file: string; readonly pointer: string } {
  const hash = target.indexOf('#');
  return hash === -1
    ? { file: target, pointer: '' }
    : { file: target.slice(0, hash), pointer: target.slice(hash + 1) };
}

export function describeReference(reference: Reference): string {
  return `$ref ${JSON.stringify(reference.target)} at ${formatPointer(reference.path) || '/'}`;
}
