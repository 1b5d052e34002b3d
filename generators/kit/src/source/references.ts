import { formatPointer, type PointerPath } from '../json/pointer.ts';
import { isArray, isObject, type JsonValue, member } from '../json/value.ts';

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
  const found: Reference[] = [];
  const pending: Visit[] = [{ value: root, path: [], names: false }];
  // A stack of our own: a spec nested 100,000 deep must not overflow the call stack.
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const target = visit.names ? undefined : member(visit.value, '$ref');
    if (typeof target === 'string') found.push({ target, path: visit.path });
    pending.push(...childrenOf(visit).toReversed());
  }
  return found;
}

type Visit = { readonly value: JsonValue; readonly path: PointerPath; readonly names: boolean };

function childrenOf({ value, path, names }: Visit): readonly Visit[] {
  if (isArray(value))
    return value.map((item, index) => ({ value: item, path: [...path, String(index)], names: false }));
  if (!isObject(value)) return [];
  return Object.entries(value)
    .filter(([key, child]) => names || !isPayload(key, child))
    .map(([key, child]) => ({
      value: child,
      path: [...path, key],
      names: !names && nameMaps.has(key) && isObject(child),
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
