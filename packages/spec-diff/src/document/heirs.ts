import { member, namesOf, stringMember } from './json.ts';

/** For each reference to a component, the names of the schemas that build on it with `allOf`. */
export type Heirs = ReadonlyMap<string, readonly string[]>;

export function findHeirs(document: unknown): Heirs {
  const schemas = member(member(document, 'components'), 'schemas');
  const found = namesOf(schemas).flatMap((name) =>
    parentsOf(member(schemas, name)).map((parent) => ({ name, parent })),
  );
  const groups = Map.groupBy(found, ({ parent }) => parent);
  return new Map([...groups].map(([parent, heirs]) => [parent, heirs.map(({ name }) => name)]));
}

function parentsOf(schema: unknown): readonly string[] {
  const parts = member(schema, 'allOf');
  return Array.isArray(parts) ? parts.flatMap((part) => stringMember(part, '$ref') ?? []) : [];
}
