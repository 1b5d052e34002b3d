/** Everything that changed between version 1 and version 2, as the spec says it. */
export type VersionMaps = {
  readonly root: RootMap;
  /** How each codec writes a value in version 1, and what does not come back, in words. */
  readonly codecs: Readonly<Record<string, { readonly writes: string; readonly loss: string }>>;
  /** By their names: `install`, `log-entry`. */
  readonly resources: Readonly<Record<string, ResourceMap>>;
  /** By their operationIds. */
  readonly operations: Readonly<Record<string, OperationMap>>;
  /** In the order of the operations. Of those of one operation, the first that can say a request is the one to write. */
  readonly commands: readonly CommandMap[];
};

/** What is true of all of version 1. */
export type RootMap = {
  readonly version: string;
  /** Where every request goes. */
  readonly path: string;
  /** The parameter that holds the command. */
  readonly command: string;
  /** The HTTP status of every answer. */
  readonly status: number;
  /** What any request may hold besides. */
  readonly parameters: readonly {
    readonly name: string;
    readonly required: boolean;
    readonly description: string;
    readonly confidence: FactSource;
  }[];
};

/** Where a fact comes from. All but `documented` is from elsewhere than the vendor's pages on the server. */
export type FactSource = 'documented' | 'sister-product' | 'v1-docs' | 'client-code' | 'inferred';

export type ResourceMap = {
  /** The schema in the document of version 2. */
  readonly schema: string;
  readonly members: readonly MemberMap[];
  /** Members that version 1 alone has and whose name means something else in version 2, where `v2` is theirs. */
  readonly only: readonly {
    readonly v1: string;
    readonly v2: readonly [string];
    /** JSON types. */
    readonly types: readonly string[];
    readonly description: string;
    readonly confidence: FactSource;
  }[];
};

export type MemberMap = {
  /** The name in version 1 that is written. Without it, version 1 has no such member. */
  readonly v1?: string;
  /** Where it is in version 2: its name, or the name of an object and that of the member in it. */
  readonly v2: readonly [string] | readonly [string, string];
  /** Version 1 has no such member: a value keeps it under its own name. */
  readonly absent?: true;
  /** Nothing changed. */
  readonly same?: true;
  /** Further names of version 1 that are read. */
  readonly also?: readonly string[];
  /** From each value of version 2 to that of version 1. */
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  /** Words of version 2 that are written as another one of its words, and come back as that. */
  readonly synonyms?: Readonly<Record<string, string>>;
  /** With the value `word`, version 1 has the value of the version 2 member `member` here. */
  readonly carries?: { readonly word: string; readonly member: string };
  /** A name from `codecs`. */
  readonly codec?: string;
  /** JSON types in version 1, where they differ and the value goes over as it is. */
  readonly types?: readonly string[];
  /** The resource in the value: itself, in the items of a list, or in the values of an object. */
  readonly resource?: { readonly name: string; readonly as: 'value' | 'items' | 'values' };
  /** Of what is said of version 1. */
  readonly confidence: FactSource;
  /** What does not come back from version 1, in words. */
  readonly loss?: string;
};

export type OperationMap = {
  readonly method: string;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  /** Why version 1 has no command for it. */
  readonly absent?: string;
  /** Whether the body takes members that are not described. */
  readonly openBody: boolean;
  readonly inputs: readonly InputMap[];
};

/** A parameter, or a member of the body. */
export type InputMap = MemberMap & { readonly in: 'path' | 'query' | 'body' };

export type CommandMap = {
  readonly cmd: string;
  /** What a request holds besides the command. */
  readonly when: readonly ConditionMap[];
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Members of the version 2 body that the command stands for. */
  readonly body: Readonly<Record<string, string | number | boolean>>;
  readonly confidence: FactSource;
};

export type ConditionMap =
  /** Any value; it is that of a path parameter of version 2. */
  | { readonly v1: string; readonly is: 'path'; readonly parameter: string }
  /** Any value, which stays a parameter. */
  | { readonly v1: string; readonly is: 'given' }
  /** This very value. */
  | { readonly v1: string; readonly is: 'equals'; readonly value: string | number };
