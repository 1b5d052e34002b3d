import type { PointerPath } from '../json/pointer.ts';
import type { JsonObject, JsonValue } from '../json/value.ts';

/**
 * An API as generators see it: types only, no OpenAPI left to interpret.
 *
 * All texts are as untrusted as the spec they come from: print them through `text/`, name things through `naming/`.
 */
export type ApiModel = {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly OperationModel[];
  readonly errcodes: readonly ErrcodeModel[];
  /** Names of `components.schemas`, in canonical order. */
  readonly schemaNames: readonly string[];
};

export type OperationModel = {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** As in the spec, with `{name}` for each path parameter. */
  readonly path: string;
  /** The first tag; operations without one share `default`. */
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ParameterModel[];
  readonly body: BodyModel | undefined;
  readonly responses: readonly ResponseModel[];
  readonly pagination: PaginationModel | undefined;
  readonly background: BackgroundModel | undefined;
  /** How the tasks in its answer are followed. */
  readonly task: TaskModel | undefined;
  /** `x-repeatable`: whether it is safe to send twice. Undefined where the method says it. */
  readonly repeatable: boolean | undefined;
  /** `x-invalidates`: the operations that may answer differently afterwards. */
  readonly invalidates: readonly string[];
  readonly confidence: Confidence;
  /** Where the operation stands in the bundle. */
  readonly pointer: PointerPath;
};

export const httpMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type HttpMethod = Uppercase<(typeof httpMethods)[number]>;

export type ParameterModel = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly required: boolean;
  readonly description: string;
  /** `x-client-option`: the client sets it once, so it is no parameter of the function. */
  readonly clientOption: string | undefined;
  readonly example: JsonValue | undefined;
};

export type BodyModel = {
  readonly required: boolean;
  readonly mediaTypes: readonly string[];
  /** Set when the JSON body is an object: its members, also those of `allOf`, and which of them are required. */
  readonly members: readonly string[] | undefined;
  readonly requiredMembers: readonly string[];
  /** The name of the component that the JSON body refers to. */
  readonly schemaName: string | undefined;
  /** The value of the first JSON example. */
  readonly example: JsonValue | undefined;
};

export type ResponseModel = {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly description: string;
  /** Empty for a response without a body. */
  readonly mediaTypes: readonly string[];
  readonly errcodes: readonly string[];
  readonly schemaName: string | undefined;
  readonly confidence: Confidence;
};

/** `x-pagination` with the names of parameters and members, or why an operation that lists has none. */
export type PaginationModel =
  | {
      readonly offset: string;
      readonly limit: string;
      readonly total: string;
      readonly items: string;
      /** The member that tells one item from another. */
      readonly key: string;
    }
  | { readonly none: string };

export type BackgroundModel = {
  readonly parameter: string;
  readonly task: string | undefined;
  readonly follow: string;
};

/** `x-task`: how a list of tasks tells what became of one. */
export type TaskModel = {
  /** The members that lead to the id in the answer of the operation that started the task, from outside in. */
  readonly started: readonly string[];
  /** Members of a task. */
  readonly id: string;
  readonly state: string;
  readonly percent: string;
  readonly message: string;
  /** States of what has ended, in lower case. */
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  /** Parameters that the list shares with the operation that started the task. */
  readonly scope: readonly string[];
};

/** Where a fact comes from; `documented` unless the spec says otherwise. */
export const confidences = ['documented', 'sister-product', 'v1-docs', 'client-code', 'inferred'] as const;
export type Confidence = (typeof confidences)[number];

export type ErrcodeModel = {
  readonly code: string;
  readonly status: number;
  readonly meaning: string;
  readonly remedy: string;
  readonly confidence: Confidence;
};

/** What generators are given: the model, and the document it was read from. */
export type ApiInput = { readonly document: JsonObject; readonly model: ApiModel };
