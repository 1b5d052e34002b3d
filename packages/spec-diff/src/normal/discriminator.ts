import { type Cursor, child, membersOf } from '../document/cursor.ts';
import { member, namesOf, stringMember } from '../document/json.ts';
import { componentName, follow } from '../document/reference.ts';
import { nodesAt } from './closure.ts';
import type { Discriminator, Part } from './form.ts';
import type { MakeRef } from './ref.ts';

/** What `discriminator` of a schema says, and which schema each of its values stands for. */
export function discriminatorOf(cursor: Cursor, refs: MakeRef): readonly Discriminator[] {
  const at = child(cursor, 'discriminator');
  const property = stringMember(at?.value, 'propertyName');
  if (at === undefined || property === undefined) return [];
  const mapping = new Map(membersOf(at, 'mapping').map((entry) => [entry.token, targetOf(entry, refs)]));
  const isOfChoice = ['anyOf', 'oneOf'].some((keyword) => child(cursor, keyword) !== undefined);
  return [{ property, isOfChoice, mapping, where: { cursor, keyword: 'discriminator' } }];
}

/** The values of a mapping are references, or plain names of components. */
function targetOf(entry: Cursor, refs: MakeRef): Part {
  const target = follow(entry, referenceIn(entry.value));
  return { ref: refs(nodesAt(target)), where: { cursor: entry } };
}

function referenceIn(value: unknown): string {
  const text = String(value);
  return /^[\w.-]+$/.test(text) ? `#/components/schemas/${text}` : text;
}

/**
 * What a discriminator calls a variant: the values that the mapping has for it, else the name of the component. A
 * variant that is no component has no name.
 */
export function tagsOf(variant: Cursor, discriminator: Cursor | undefined): readonly string[] {
  const reference = stringMember(variant.value, '$ref');
  if (discriminator === undefined || reference === undefined) return [];
  const mapping = member(discriminator.value, 'mapping');
  const mapped = namesOf(mapping).filter((name) => referenceIn(member(mapping, name)) === reference);
  const name = componentName(reference);
  return mapped.length > 0 || name === undefined ? mapped : [name];
}
