import { type Cursor, child, pointerOf } from './cursor.ts';
import { DocumentError } from './error.ts';
import { isObject, stringMember } from './json.ts';

/** The place that a `$ref` here names; undefined where there is no reference. */
export function targetOf(cursor: Cursor): Cursor | undefined {
  const reference = stringMember(cursor.value, '$ref');
  return reference === undefined ? undefined : follow(cursor, reference);
}

/** Follows references until something stands there itself. */
export function resolve(cursor: Cursor): Cursor {
  const seen = new Set<Cursor>();
  let at = cursor;
  for (let next = targetOf(at); next !== undefined; next = targetOf(at)) {
    if (seen.has(at)) throw new DocumentError('This reference leads back to itself.', pointerOf(cursor));
    seen.add(at);
    at = next;
  }
  if (!isObject(at.value)) throw new DocumentError('There should be an object here.', pointerOf(at));
  return at;
}

/**
 * The place that a reference names.
 *
 * @throws DocumentError when there is none, or when it is in another document.
 */
export function follow(from: Cursor, reference: string, pointer = () => pointerOf(from)): Cursor {
  if (!reference.startsWith('#')) {
    const what = `The reference ${quoted(reference)} leads out of the document. Bundle the document first.`;
    throw new DocumentError(what, pointer());
  }
  const [found, ...others] = placesOf(from, reference);
  if (found === undefined)
    throw new DocumentError(`The reference ${quoted(reference)} leads nowhere.`, pointer());
  if (others.length > 0) {
    const what = `The reference ${quoted(reference)} leads to several places. Give each a name of its own.`;
    throw new DocumentError(what, pointer());
  }
  return found;
}

/** The places that a reference inside of the document names: one for a pointer, all that have the name for an anchor. */
export function placesOf({ document: { root, anchors } }: Cursor, reference: string): readonly Cursor[] {
  const isPointer = /^#(\/|$)/.test(reference);
  const paths = isPointer ? [tokensOf(reference)] : (anchors.get(decoded(reference.slice(1))) ?? []);
  return paths.flatMap((tokens) => placeAt(root, tokens) ?? []);
}

function placeAt(root: Cursor, tokens: readonly string[]): Cursor | undefined {
  let at: Cursor | undefined = root;
  for (const token of tokens) at = at && child(at, token);
  return at;
}

function tokensOf(reference: string): readonly string[] {
  const tokens = decoded(reference).split('/').slice(1);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** A stray percent sign stands for itself. */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}

function quoted(reference: string): string {
  return JSON.stringify(reference.length > 80 ? `${reference.slice(0, 80)}…` : reference);
}

/** What a discriminator maps a value to: a reference, or the plain name of a schema. */
export function mappedReference(value: unknown): string {
  const text = String(value);
  return /^[\w.-]+$/.test(text) ? `#/components/schemas/${text}` : text;
}

/** The name of a component, where the reference is one to a component. */
export function componentName(reference: string | undefined): string | undefined {
  return reference === undefined ? undefined : /^#\/components\/\w+\/([^/]+)$/.exec(reference)?.[1];
}
