import type { Collection } from '../state/documents.ts';

/** A document that was put or, without one, deleted. */
export type Change = {
  readonly collection: Collection;
  readonly id: string;
  readonly document?: unknown;
};

/**
 * Where the state outlives the process. The sandbox holds all of it in memory and tells the store of each change, so a store
 * needs to be able to do two things only.
 */
export type Store = {
  /** Everything that was kept, in the order in which it was first put. Called once, at the start. */
  readonly load: () => Iterable<Required<Change>>;
  /**
   * Keeps all of the changes of one request, or none of them. What it returns from is kept, whatever happens to the process.
   *
   * @throws StoreError saying what is in the way.
   */
  readonly commit: (changes: readonly Change[]) => void;
  readonly close: () => void;
};

/** A store that cannot keep anything, or read what it kept. The message says why, and what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
