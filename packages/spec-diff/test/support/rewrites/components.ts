import type { Chance } from './chance.ts';
import { componentsOf, isRecord, type Json, lookUp, mapRecord, mapSchemas, withComponents } from './walk.ts';

/** Puts components in the place of references to them. Inside of what is put there, references stay. */
export function inlineSchemas(document: Json, { take }: Chance): Json {
  return mapSchemas(document, (schema) => {
    const { $ref, ...beside } = schema;
    const target = typeof $ref === 'string' && take() ? lookUp(document, $ref) : undefined;
    if (!isRecord(target)) return schema;
    return Object.keys(beside).length === 0 ? target : { ...beside, allOf: [target] };
  });
}

/** Makes components of schemas. */
export function extractSchemas(document: Json, { take }: Chance): Json {
  const extracted: [string, Json][] = [];
  const first = Object.keys(componentsOf(document, 'schemas')).length;
  const changed = mapSchemas(document, (schema) => {
    if (!take()) return schema;
    const name = `Extracted${first + extracted.length}`;
    extracted.push([name, schema]);
    return { $ref: `#/components/schemas/${name}` };
  });
  return withComponents(changed, 'schemas', {
    ...componentsOf(changed, 'schemas'),
    ...Object.fromEntries(extracted),
  });
}

/** Gives components of all kinds other names. */
export function renameComponents(document: Json, { take }: Chance): Json {
  const names = new Map<string, string>();
  const sections = ['schemas', 'parameters', 'responses', 'requestBodies', 'headers'];
  const renamed = sections.reduce((before, section) => {
    const entries = Object.entries(componentsOf(before, section)).map(([name, value]) => {
      const other = take() ? `Other${name}` : name;
      names.set(`#/components/${section}/${name}`, `#/components/${section}/${other}`);
      return [other, value] as const;
    });
    return withComponents(before, section, Object.fromEntries(entries));
  }, document);
  return mapReferences(renamed, (reference) => names.get(reference) ?? reference);
}

/** References, and what a discriminator maps its values to. */
function mapReferences(value: Json, change: (reference: string) => string): Json {
  const visit = (inner: unknown, name = ''): unknown => {
    if (name.startsWith('x-')) return inner;
    if (typeof inner === 'string') return inner.startsWith('#/components/') ? change(inner) : inner;
    if (Array.isArray(inner)) return inner.map((each) => visit(each));
    return isRecord(inner) ? mapReferences(inner, change) : inner;
  };
  return mapRecord(value, visit);
}

/** Puts responses, parameters and bodies in the place of references to them. */
export function inlineOthers(document: Json, { take }: Chance): Json {
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isRecord(value)) return value;
    const { $ref } = value;
    const isOther =
      typeof $ref === 'string' && /^#\/components\/(responses|parameters|requestBodies|headers)\//.test($ref);
    return isOther && take() ? lookUp(document, $ref) : mapRecord(value, visit);
  };
  return mapRecord(document, (value, name) => (name === 'paths' ? visit(value) : value));
}
