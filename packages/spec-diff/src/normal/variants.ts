import { child, childrenOf } from '../document/cursor.ts';
import { stringMember } from '../document/json.ts';
import { componentName } from '../document/reference.ts';
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
