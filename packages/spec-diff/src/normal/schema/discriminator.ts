import { type Cursor, child, escapeToken, membersOf } from '../../document/cursor.ts';
import { member, namesOf, stringMember } from '../../document/json.ts';
import { componentName, follow, mappedReference } from '../../document/reference.ts';
import { nodesAt } from './closure.ts';
import type { Discriminator, Part, Where } from './form.ts';
import type { MakeRef } from './ref.ts';

/** What `discriminator` of a schema says, and which schema each of its values stands for. */
export function discriminatorOf(cursor: Cursor, refs: MakeRef): readonly Discriminator[] {
  const at = child(cursor, 'discriminator');
  const property = stringMember(at?.value, 'propertyName');
  if (at === undefined || property === undefined) return [];
  const isOfChoice = ['anyOf', 'oneOf'].some((keyword) => child(cursor, keyword) !== undefined);
  const where = { cursor, keyword: 'discriminator' };
  const mapped = membersOf(at, 'mapping').map((entry) => [entry.token, targetOf(entry, refs)] as const);
  const implied = isOfChoice ? [] : unmappedHeirs(cursor, at).map((name) => impliedTarget(name, where, refs));
  return [{ property, isOfChoice, mapping: new Map([...implied, ...mapped]), where }];
}

/** The schemas that build on a component are told apart by its discriminator, by their names if nothing else is said. */
function unmappedHeirs(component: Cursor, discriminator: Cursor): readonly string[] {
  if (component.parent?.token !== 'schemas') return [];
  const mapped = membersOf(discriminator, 'mapping').map(({ value }) => mappedReference(value));
  const heirs = component.document.heirs.get(`#/components/schemas/${component.token}`) ?? [];
  return heirs.filter((name) => !mapped.includes(`#/components/schemas/${name}`));
}

function impliedTarget(name: string, where: Where, refs: MakeRef): readonly [string, Part] {
  const target = follow(where.cursor, `#/components/schemas${escapeToken(name)}`);
  return [name, { ref: refs(nodesAt(target)), where }];
}

/** The values of a mapping are references, or plain names of components. */
function targetOf(entry: Cursor, refs: MakeRef): Part {
  const target = follow(entry, mappedReference(entry.value));
  return { ref: refs(nodesAt(target)), where: { cursor: entry } };
}

/**
 * What a discriminator calls a variant: the values that the mapping has for it, else the name of the component. A
 * variant that is no component has no name.
 */
export function tagsOf(variant: Cursor, discriminator: Cursor | undefined): readonly string[] {
  const reference = stringMember(variant.value, '$ref');
  if (discriminator === undefined || reference === undefined) return [];
  const mapping = member(discriminator.value, 'mapping');
  const mapped = namesOf(mapping).filter((name) => mappedReference(member(mapping, name)) === reference);
  const name = componentName(reference);
  return mapped.length > 0 || name === undefined ? mapped : [name];
}
