// biome-ignore-all lint/style/useConsistentTypeDefinitions: only an interface adds to what the library declares.
// Source text access of JSON.parse: in V8 since 11.4, so in every Node this package runs on, but not yet in TypeScript's
// library. Only what is used here.
interface JSON {
  parse(
    text: string,
    reviver: (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ): unknown;
  /** An object that `JSON.stringify` writes as this text. */
  rawJSON(text: string): object;
}
