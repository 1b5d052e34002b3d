/**
 * What is known of the commands of version 1, as the generator writes it.
 *
 * @typeParam Id the operationIds, as a union.
 * @typeParam Method the HTTP methods that they have, as a union.
 */
export type CommandTable<Id extends string = string, Method extends string = string> = {
  /** The parameter that holds the command. */
  readonly command: string;
  /** Parameters that any request may hold: the key, the version. */
  readonly ignored: readonly string[];
  readonly operations: readonly OperationEntry<Id, Method>[];
};

export type OperationEntry<Id extends string = string, Method extends string = string> = {
  readonly id: Id;
  readonly method: Method;
  /** With `{name}` for each path parameter. */
  readonly path: string;
  /** Why no command does this. */
  readonly absent?: string;
  /** The body takes members that are not described. */
  readonly open?: true;
  readonly inputs: readonly InputEntry[];
  /** The first that can say a request is the one that is written. */
  readonly rows: readonly RowEntry[];
};

/** A parameter, or a member of the body. */
export type InputEntry = {
  readonly in: 'path' | 'query' | 'body';
  /** The name in version 2; a member of a flattened object has two. */
  readonly v2: readonly [string] | readonly [string, string];
  /** The name in version 1 that is written. Without one, it keeps its own, or is said by the rows. */
  readonly v1?: string;
  /** Names that are read, too. */
  readonly also?: readonly string[];
  readonly required?: true;
  readonly rule?: RuleEntry;
};

/** How a value differs: a codec, or a table of values. */
export type RuleEntry = CodecEntry | ValuesEntry;

export type CodecEntry = 'flag' | 'yes-no' | 'auto' | 'integer' | 'date' | 'list' | 'comma-list';

export type ValuesEntry = {
  /** Pairs of the value in version 2 and that in version 1. */
  readonly values: readonly (readonly [string, string | number | boolean])[];
  /** Pairs of a word of version 2 and the one that it is written as. */
  readonly synonyms?: readonly (readonly [string, string])[];
  /** A word of version 2, and the member whose value version 1 has in its place. */
  readonly carries?: readonly [string, string];
};

/** A command, and what a request holds besides it. */
export type RowEntry = {
  readonly cmd: string;
  readonly when?: readonly ConditionEntry[];
  /** Members of the body that the command stands for. */
  readonly body?: readonly (readonly [string, string | number | boolean])[];
};

/** `path`: any value, which is that of a path parameter. `equals`: that very value. Neither: any value, which stays. */
export type ConditionEntry = {
  readonly v1: string;
  readonly path?: string;
  readonly equals?: string | number;
};
