/** One file a generator wants: what is in it and where, below the output folder. */
export type GeneratedFile = {
  /**
   * Relative, with `/`. In a folder that is wholly generated the name ends in `.gen.<extension>`, so that everyone sees who
   * owns it. In a folder that it shares, it is one of the names that the generator says are its own.
   */
  readonly path: string;
  readonly content: string;
};
