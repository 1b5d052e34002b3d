import type { Change, Store } from '../store/store.ts';
import { type Kept, nothingKept, overlaysOn } from './collections.ts';
import type { State } from './state.ts';

/** All that the sandbox knows, in memory, and kept by a store. Work on it is synchronous, and never inside of other work. */
export type Database = {
  /**
   * Does work and keeps what it changed: in the store first, then here. Nothing is changed when the work throws, and
   * nothing is stored when it changed nothing.
   *
   * @throws StoreError when the store cannot keep it, and whatever the work throws.
   */
  readonly transact: <Result>(work: (state: State) => Result) => Result;
  /** Does work and drops what it changed: for dry runs, preliminary checks, and for reading. */
  readonly rehearse: <Result>(work: (state: State) => Result) => Result;
};

/**
 * Reads all that a store has kept. It is empty when the store is.
 *
 * @throws StoreError when the store cannot be read.
 */
export function createDatabase(store: Store): Database {
  const kept = nothingKept();
  for (const document of store.load()) keep(kept, document);
  return {
    transact: (work) => {
      const state = overlaysOn(kept);
      const result = work(state);
      const overlays = Object.values(state);
      const changes = overlays.flatMap((overlay) => overlay.changes());
      if (changes.length > 0) store.commit(changes);
      for (const overlay of overlays) overlay.apply();
      return result;
    },
    rehearse: (work) => work(overlaysOn(kept)),
  };
}

function keep(kept: Kept, { collection, id, document }: Required<Change>): void {
  // A store gives what it was given: documents of the collection that it names.
  const documents = kept[collection] as Map<string, unknown>;
  documents.set(id, document);
}
