import { isObject, type JsonObject, member } from '../json/value.ts';
import type { DeriveVersion1, Version1 } from './derivation.ts';
import { withoutKeywords } from './without.ts';

/** The version 1 of both sides; undefined for a document that says nothing of one. */
export type DerivedVersions = { readonly base: Version1 | undefined; readonly head: Version1 | undefined };

/**
 * Derives version 1 of both documents.
 *
 * The code is that of the generators, which are private packages: the build puts what is used of them into one file (decision
 * 0019). Most documents know no version 1, so it is only loaded for those that do.
 */
export async function deriveVersions(base: JsonObject, head: JsonObject): Promise<DerivedVersions> {
  if (!knowsVersion1(base) && !knowsVersion1(head)) return { base: undefined, head: undefined };
  const derive = await loadDerivation();
  const [before, after] = [base, head].map((document) => derive(withoutKeywords(document, texts)));
  return { base: before, head: after };
}

// What they say of version 1 is what they say of version 2, and deriving them takes longer than all else.
const texts = new Set(['title', 'summary', 'description', 'example', 'examples', 'externalDocs']);

function knowsVersion1(document: JsonObject): boolean {
  return isObject(member(document, 'x-v1'));
}

type Bundled = { readonly deriveVersion1: DeriveVersion1 };

// The path is the same seen from the sources and from what is built of them. `import` of a computed name is untyped: `Bundled` says
// what is used of it.
async function loadDerivation(): Promise<DeriveVersion1> {
  const { deriveVersion1 }: Bundled = await import(
    new URL('../../dist/derive-version-1.js', import.meta.url).href
  );
  return deriveVersion1;
}
