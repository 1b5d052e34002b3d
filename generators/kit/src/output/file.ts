/** One file a generator wants: what is in it and where, below the output folder. */
export type GeneratedFile = {
  /** Relative, with `/`; the name ends in `.gen.<extension>` so that everyone sees who owns it. */
  readonly path: string;
  readonly content: string;
};
