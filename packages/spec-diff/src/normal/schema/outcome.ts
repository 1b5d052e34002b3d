import type { Finite, Form, Labels, TypeName } from './form.ts';
import { isPlain } from './plain.ts';
import { isByTypeOnly } from './residuals.ts';
import type { Choice, Keyword } from './variants.ts';

/** What becomes of the values of one type, given alternatives. */
export type Outcome =
  | { readonly kind: 'none' }
  /** One alternative alone has values of the type. */
  | { readonly kind: 'sole'; readonly choice: Choice }
  /** They list values, which make one list. */
  | { readonly kind: 'listed'; readonly values: Labels }
  /** One of them takes all. The others list what is known of the values, perhaps. */
  | { readonly kind: 'free'; readonly known: Finite }
  | { readonly kind: 'competing'; readonly choices: readonly Choice[] };

export function outcomeOf(name: TypeName, keyword: Keyword, choices: readonly Choice[]): Outcome {
  const having = choices.filter(({ form }) => form.types[name] !== undefined);
  const [choice] = having;
  if (choice === undefined) return { kind: 'none' };
  if (having.length === 1) return { kind: 'sole', choice };
  if (name === 'null') return keyword === 'anyOf' ? { kind: 'free', known: undefined } : { kind: 'none' };
  const lists = having.map(({ form }) => listOf(form, name));
  const listed = lists.filter((list) => list !== undefined);
  if (listed.length === having.length) return { kind: 'listed', values: together(listed, keyword) };
  const isFree = having.some(({ form }) => isPlain(form.types, name) && isByTypeOnly(form));
  if (!isFree || keyword === 'oneOf') return { kind: 'competing', choices: having };
  return { kind: 'free', known: listed.length > 0 ? together(listed, 'anyOf') : undefined };
}

/** The values of a type, where a schema lists them and says nothing else of it. */
function listOf(form: Form, name: Exclude<TypeName, 'null'>): Finite {
  const said = form.types[name];
  if (said?.finite === undefined || !isByTypeOnly(form)) return undefined;
  const others = { ...form.types, [name]: { ...said, finite: undefined } };
  return isPlain(others, name) ? said.finite : undefined;
}

/** The values in any of the lists, or for `oneOf` those in exactly one. */
function together(lists: readonly Labels[], keyword: Keyword): Labels {
  const all = new Map(lists.flatMap((list) => [...list]));
  if (keyword === 'anyOf') return all;
  return new Map([...all].filter(([text]) => lists.filter((list) => list.has(text)).length === 1));
}
