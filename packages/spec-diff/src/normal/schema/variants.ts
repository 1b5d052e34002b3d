import { child, childrenOf } from '../../document/cursor.ts';
import { canonical, namesOf, stringMember } from '../../document/json.ts';
import { componentName } from '../../document/reference.ts';
import { type Node, nodesAt } from './closure.ts';
import { tagsOf } from './discriminator.ts';
import type { Form, Variant } from './form.ts';
import type { MakeRef } from './ref.ts';

/** An alternative and what it means. */
export type Choice = { readonly variant: Variant; readonly form: Form };

export type Keyword = 'anyOf' | 'oneOf';

/** The alternatives of a schema as they are written. A single one is no choice, and stands with what has to hold. */
export function variantsOf({ cursor, without }: Node, keyword: Keyword, refs: MakeRef): readonly Variant[] {
  const places = childrenOf(child(cursor, keyword));
  if (places.length < 2 || without.includes(keyword)) return [];
  const discriminator = child(cursor, 'discriminator');
  return places.map((place) => ({
    ref: refs(nodesAt(place)),
    where: { cursor: place },
    tags: tagsOf(place, discriminator),
    component: componentName(stringMember(place.value, '$ref')),
  }));
}

/** Of `anyOf`, to say an alternative again changes nothing. */
export function unrepeated(choices: readonly Choice[], keyword: Keyword): readonly Choice[] {
  if (keyword === 'oneOf' || choices.some(({ variant }) => variant.tags.length > 0)) return choices;
  const first = new Map([...choices].reverse().map((choice) => [textOf(choice), choice]));
  return choices.filter((choice) => first.get(textOf(choice)) === choice);
}

function textOf({ variant: { ref } }: Choice): string {
  const texts = ref.nodes.map(({ cursor, without }) => `${canonical(cursor.value)} ${without.join()}`);
  return [...new Set(texts)].sort().join(' ');
}

/** What an alternative consists of that says nothing else, where it can stand beside the alternatives around it. */
export function innerKeyword({ ref, tags }: Variant, outer: Keyword): Keyword | undefined {
  const [node, ...others] = ref.nodes;
  if (node === undefined || others.length > 0 || tags.length > 0 || node.without.length > 0) return undefined;
  const said = namesOf(node.cursor.value).filter((name) => !explaining.has(name));
  const [keyword] = said;
  if (said.length !== 1 || (keyword !== 'anyOf' && keyword !== 'oneOf')) return undefined;
  return keyword === 'oneOf' || outer === 'anyOf' ? keyword : undefined;
}

const explaining = new Set(['title', 'description', '$comment', '$anchor']);
