import type { JsonObject } from '../json/value.ts';

/** What a document says of its version 1, and the document of version 1 that follows from it. */
export type Version1 = {
  readonly document: JsonObject;
  /** Where parts of that document come from, by their pointers. */
  readonly origins: ReadonlyMap<string, Origin>;
  readonly statements: readonly Statement[];
  readonly problems: readonly Problem[];
};

/** Two places of the document of version 2, as pointers. */
export type Origin = {
  readonly thing: string;
  /** The `x-v1` that says how it differs; the thing itself where none does. */
  readonly statement: string;
};

/** What is said of one thing: of a member of a resource or a request, of a parameter, or of an operation. */
export type Statement = {
  /** The resource or operation that has it. */
  readonly owner: string;
  readonly operationId: string | null;
  /** Its name in version 2; empty for the operation itself. */
  readonly v2: string;
  /** Its name in version 1; null where version 1 has nothing like it. */
  readonly v1: string | null;
  /** Whether it says anything, or is only taken to be the same. */
  readonly isStated: boolean;
  /** Further names of version 1 that are read. */
  readonly also: readonly string[];
  /** How values differ. */
  readonly values: readonly ValuePair[];
  /** All else that is said of the values, as one text. */
  readonly form: string;
  /** Where it is said, in the document of version 2. */
  readonly pointer: string;
};

export type ValuePair = { readonly v2: string; readonly v1: string | number | boolean };

/** Something in the `x-v1` of a document that makes no sense. */
export type Problem = { readonly code: string; readonly message: string; readonly pointer: string };

/** Why there is no document of version 1 although something is said of it. */
export type FailedDerivation = { readonly failure: Problem };

/** Derives version 1 of a document; undefined for one that knows no version 1. */
export type DeriveVersion1 = (document: JsonObject) => Version1 | FailedDerivation | undefined;
