import type { Schema } from './schema.ts';

/** A parameter of the path or the query, or a member of the body: for a request they are all the same. */
export type Member = {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired?: true;
  /** Members that may not be sent without this one. */
  readonly neededWith?: readonly string[];
  readonly default?: unknown;
  /** Whether a value fits the whole schema of the spec. */
  readonly isValid: (value: unknown) => boolean;
};
