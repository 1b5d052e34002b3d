/** As much of a JSON schema as it takes to know what a text stands for. The generator has resolved references. */
export type Schema = {
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
};
