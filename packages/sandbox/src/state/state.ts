import type { Collection, Documents } from './documents.ts';

/** The documents of one kind, in the order in which they were first put there. */
export type Documented<Document> = {
  readonly get: (id: string) => Document | undefined;
  readonly all: () => IterableIterator<readonly [id: string, document: Document]>;
  readonly size: () => number;
  /** Adds a document, or replaces the one with this id, which keeps its place in the order. */
  readonly put: (id: string, document: Document) => void;
  readonly delete: (id: string) => void;
};

/** What a request sees and changes. Nobody else sees the changes before the request has succeeded. */
export type State = { readonly [Name in Collection]: Documented<Documents[Name]> };
