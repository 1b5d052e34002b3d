import { isObject, member } from '../json/value.ts';
import { NotComparable } from '../source/not-comparable.ts';
import type { Spec } from '../source/read.ts';
import type { DeriveVersion1, Version1 } from './derivation.ts';
import { withFrameOf } from './frame.ts';
import { withoutKeywords } from './without.ts';

/** The version 1 of both sides; undefined for a document that says nothing of one. */
export type DerivedVersions = { readonly base: Version1 | undefined; readonly head: Version1 | undefined };

/**
 * Derives version 1 of both documents.
 *
 * The code is that of the generators, which are private packages: the build puts what is used of them into one file (decision
 * 0019). Most documents know no version 1, so it is only loaded for those that do.
 *
 * @throws NotComparable when there is no document that would follow from what is said.
 */
export async function deriveVersions(base: Spec, head: Spec): Promise<DerivedVersions> {
  if (!knowsVersion1(base) && !knowsVersion1(head)) return { base: undefined, head: undefined };
  const derive = await loadDerivation();
  const after = withFrameOf(base.document, head.document);
  return { base: deriveFor(base, derive), head: deriveFor({ ...head, document: after }, derive) };
}

function deriveFor(spec: Spec, derive: DeriveVersion1): Version1 | undefined {
  const derived = derive(withoutKeywords(spec.document, texts));
  if (derived === undefined || !('failure' in derived)) return derived;
  const { message, pointer } = derived.failure;
  throw new NotComparable(message, 'Correct the x-v1, or the names that collide.', spec.locate(pointer));
}

// What they say of version 1 is what they say of version 2, and deriving them takes longer than all else.
const texts = new Set(['title', 'summary', 'description', 'example', 'examples', 'externalDocs']);

function knowsVersion1({ document }: Spec): boolean {
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
