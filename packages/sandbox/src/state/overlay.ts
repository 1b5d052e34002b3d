import type { Change } from '../store/store.ts';
import type { Collection } from './documents.ts';
import type { Documented } from './state.ts';

/** Documents as a transaction sees them: those that are kept, under what it has changed so far. */
export type Overlay<Document> = Documented<Document> & {
  /** What has to be done, in this order, for the kept documents to become what is seen here. */
  readonly changes: () => readonly Change[];
  /** Does it. */
  readonly apply: () => void;
};

/** What was changed. A kept document that was deleted and put again is in `deleted` and in `added`. */
type Changed<Document> = {
  readonly deleted: Set<string>;
  readonly replaced: Map<string, Document>;
  readonly added: Map<string, Document>;
};

/**
 * Begins with no changes.
 *
 * @param kept by id, in their order. They are not touched before the changes are applied.
 */
export function overlayOn<Document>(collection: Collection, kept: Map<string, Document>): Overlay<Document> {
  const changed: Changed<Document> = { deleted: new Set(), replaced: new Map(), added: new Map() };
  const { deleted, replaced, added } = changed;
  const isKept = (id: string) => kept.has(id) && !deleted.has(id);
  return {
    get: (id) => added.get(id) ?? replaced.get(id) ?? (deleted.has(id) ? undefined : kept.get(id)),
    all: () => (deleted.size + replaced.size + added.size === 0 ? kept.entries() : merged(kept, changed)),
    size: () => kept.size - deleted.size + added.size,
    put: (id, document) => void (isKept(id) ? replaced : added).set(id, document),
    delete: (id) => {
      if (isKept(id)) deleted.add(id);
      replaced.delete(id);
      added.delete(id);
    },
    changes: () => changesOf(collection, changed),
    apply: () => apply(kept, changed),
  };
}

/** The documents as they are now: what is changed while somebody goes through them does not show, so that it always ends. */
function merged<Document>(
  kept: ReadonlyMap<string, Document>,
  changed: Changed<Document>,
): IterableIterator<readonly [id: string, document: Document]> {
  const deleted = new Set(changed.deleted);
  const replaced = new Map(changed.replaced);
  const added = [...changed.added];
  return (function* () {
    for (const [id, document] of kept) {
      if (!deleted.has(id)) yield [id, replaced.get(id) ?? document] as const;
    }
    yield* added;
  })();
}

function changesOf(
  collection: Collection,
  { deleted, replaced, added }: Changed<unknown>,
): readonly Change[] {
  return [
    ...[...deleted].map((id) => ({ collection, id })),
    ...[...replaced, ...added].map(([id, document]) => ({ collection, id, document })),
  ];
}

function apply<Document>(kept: Map<string, Document>, { deleted, replaced, added }: Changed<Document>): void {
  for (const id of deleted) kept.delete(id);
  for (const [id, document] of [...replaced, ...added]) kept.set(id, document);
}
