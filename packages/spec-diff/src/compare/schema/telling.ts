import { type Form, typeNames } from '../../normal/schema/form.ts';

/**
 * Whether a schema says so much that hardly another one in the same object says the same by chance: a list, an object
 * with members, listed values. A single value with no more than a type, a format or a length does not: many things that
 * have nothing to do with each other are texts.
 */
export function isTelling({ types, unions, negations, conditions, openEnum }: Form): boolean {
  const { string, number, array, object } = types;
  const isList = array !== undefined && string === undefined;
  const listed = typeNames.some((name) => (types[name]?.finite?.size ?? 0) > 0);
  const isChosen = openEnum !== undefined || unions.length + negations.length + conditions.length > 0;
  const counts = [string?.patterns, number?.multiples, object?.properties, object?.patterns];
  return isList || listed || isChosen || counts.some((said) => (said?.size ?? 0) > 0);
}

/** How a thing is explained; empty where it is not. */
export function explanationOf({ notes }: Form): string {
  return ['title', 'description'].flatMap((keyword) => [...(notes.get(keyword)?.keys() ?? [])]).join(' ');
}
