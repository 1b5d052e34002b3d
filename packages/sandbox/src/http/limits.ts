/** How much a request may hold. */
export type Limits = {
  /** Bytes of the body. */
  readonly bodyBytes: number;
  /** Characters of the URL. */
  readonly urlLength: number;
  /** Parameters in the query, and as many in a form. */
  readonly parameters: number;
  /** How deep objects and lists may be nested. */
  readonly depth: number;
};

export const usualLimits: Limits = {
  bodyBytes: 1_048_576,
  urlLength: 16_384,
  // As many as PHP takes.
  parameters: 1000,
  depth: 32,
};
