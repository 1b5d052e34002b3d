/** Where hooks find what they import. */
export type HooksOptions = {
  /** The package that exports the operations. */
  readonly client: string;
  /** The folder of the hand-written runtime, relative to the generated modules. */
  readonly runtime: string;
};
