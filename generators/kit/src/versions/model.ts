import type { PointerPath } from '../json/pointer.ts';
import type { JsonObject, JsonValue } from '../json/value.ts';
import type { Confidence, OperationModel } from '../model/model.ts';
import type { CodecName } from './codecs.ts';

/**
 * What version 1 has in place of the things of version 2, as the `x-v1` of the document says it.
 *
 * All texts are as untrusted as the spec they come from: print them through `text/`, name things through `naming/`.
 */
export type VersionsModel = {
  readonly root: V1Root;
  /** In the order of their names. */
  readonly resources: readonly ResourceModel[];
  /** One for each operation of the API, in the order of the model. */
  readonly operations: readonly OperationVersions[];
};

/** What is true of all of version 1. */
export type V1Root = {
  /** As it is written in a selector, for example `1.0`. */
  readonly version: string;
  readonly title: string;
  readonly description: string;
  /** Server objects of OpenAPI, as they stand in the document. */
  readonly servers: readonly JsonObject[];
  readonly path: string;
  /** The member that holds the command. */
  readonly command: string;
  /** The HTTP status of every answer. */
  readonly status: number;
  /** Members that any request may hold: they are no part of what is asked for. */
  readonly parameters: readonly V1Parameter[];
};

export type V1Parameter = {
  readonly name: string;
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonObject;
  readonly example: JsonValue | undefined;
  readonly confidence: Confidence;
};

/** A schema with a converter of its own. */
export type ResourceModel = {
  /** `log-entry`: lower case, words with hyphens. */
  readonly name: string;
  /** The component that declares it. */
  readonly schemaName: string;
  /** In canonical order of the version 2 names, the members of all parts of an `allOf`. Flattened members are here, with the path of both keys. */
  readonly members: readonly MemberModel[];
  readonly only: readonly OnlyMember[];
  readonly pointer: PointerPath;
};

/** A member of a resource, or of a request. */
export type MemberModel = {
  /** Where it is in version 2: one key, or two for a member of a flattened object. */
  readonly path: readonly [string] | readonly [string, string];
  /** The name in version 1 that is written; undefined when version 1 has no such member. */
  readonly v1: string | undefined;
  /** Further names of version 1 that are read. */
  readonly also: readonly string[];
  readonly rule: ValueRule;
  /** JSON types of version 1 where they are said to differ. */
  readonly v1Types: readonly string[] | undefined;
  /** The resource that the value holds, itself, as items of a list, or as values of an object. */
  readonly nested: NestedResource | undefined;
  readonly required: boolean;
  /** Of the fact about version 1. */
  readonly confidence: Confidence;
  readonly description: string;
  /** Of version 2, with its `$ref` followed. */
  readonly schema: JsonObject;
  /** Where its `x-v1` stands, or the member itself where it has none. */
  readonly pointer: PointerPath;
};

export type NestedResource = {
  readonly resource: string;
  readonly as: 'value' | 'items' | 'values';
};

/** How a value differs. */
export type ValueRule =
  | { readonly kind: 'same' }
  | { readonly kind: 'codec'; readonly codec: CodecName }
  | {
      readonly kind: 'values';
      /** From version 2 to version 1, in the order they are written; injective both ways. */
      readonly values: readonly ValuePair[];
      readonly synonyms: readonly Synonym[];
      readonly carries: Carried | undefined;
    };

export type ValuePair = { readonly v2: string; readonly v1: string | number | boolean };

/** A word of version 2 that is written as another one and never comes back. */
export type Synonym = { readonly word: string; readonly meaning: string };

/** With the value `word`, version 1 holds the value of the sibling member `member` (a name of version 2). */
export type Carried = { readonly word: string; readonly member: string };

/** A member of version 1 whose name means something else in version 2, where it is kept as `keep`. */
export type OnlyMember = {
  readonly v1: string;
  readonly keep: string;
  readonly types: readonly string[];
  readonly description: string;
  readonly confidence: Confidence;
  readonly pointer: PointerPath;
};

export type OperationVersions = {
  readonly operation: OperationModel;
  /** Empty when version 1 cannot do this. The first that can say a request is the one that is written. */
  readonly commands: readonly CommandModel[];
  /** Why there is no command. */
  readonly absent: string | undefined;
  /** What a request takes, in version 2 and in version 1: path, query, then the members of the body. */
  readonly inputs: readonly InputModel[];
  /** Whether the body takes members that are not described. */
  readonly openBody: boolean;
  /** Where resources are in the answer. */
  readonly answer: readonly AnswerResource[];
};

export type CommandModel = {
  readonly cmd: string;
  readonly conditions: readonly CommandCondition[];
  /** Members of the version 2 body that the command stands for. */
  readonly body: readonly BodyValue[];
  readonly confidence: Confidence;
  readonly pointer: PointerPath;
};

/** What a request holds besides the command. */
export type CommandCondition =
  /** Any value; it is the value of this path parameter. */
  | { readonly kind: 'path'; readonly v1: string; readonly parameter: string }
  /** Any value, which stays a member of the request. */
  | { readonly kind: 'given'; readonly v1: string }
  | { readonly kind: 'equals'; readonly v1: string; readonly value: string | number };

export type BodyValue = { readonly member: string; readonly value: string | number | boolean };

/** A parameter or a member of the body. */
export type InputModel = MemberModel & { readonly in: 'path' | 'query' | 'body' };

/** A resource in the answer of an operation: `path` leads from the envelope to it, or to the list or map of them. */
export type AnswerResource = NestedResource & { readonly path: readonly string[] };
