import type { ErrorCode, operations } from '@installatron-openapi/types';
import type { Context } from './context.ts';

/** The operations of the API, by operationId. */
export type OperationId = keyof operations;

/**
 * What a handler is given: parameters of the path and the query and members of the body side by side, as valid values of
 * their types. Defaults that the spec states are filled in. What the spec does not know is there, too, for operations whose
 * body is open.
 */
export type ParametersOf<Id extends OperationId> = Members<operations[Id]['parameters']['path']> &
  Omit<Members<operations[Id]['parameters']['query']>, 'api_version'> &
  Members<BodyOf<operations[Id]>>;

/** What stands in an answer besides the frame, which is the same for all: `data`, `total_count`. */
export type SuccessOf<Id extends OperationId> = Omit<AnswerOf<Id>, FrameMember>;

/**
 * What an operation does. It reads and writes the state, and is undone as a whole when it throws: so it needs no thought for
 * dry runs, which are done and then undone, and none for work in the background, which calls it later.
 *
 * @throws Refusal with the error code to answer with.
 */
export type Handler<Id extends OperationId> = (params: ParametersOf<Id>, context: Context) => SuccessOf<Id>;

/** One handler for each operation of the spec: one that lacks, or answers with something else, does not compile. */
export type Handlers = { readonly [Id in OperationId]: Handler<Id> };

export type { ErrorCode };

type FrameMember = 'result' | 'status' | 'errcode' | 'errfield' | 'message' | 'task';

type AnswerOf<Id extends OperationId> = operations[Id] extends {
  readonly responses: { readonly 200: { readonly content: { readonly 'application/json': infer Answer } } };
}
  ? Answer
  : never;

type BodyOf<Operation> = Operation extends { readonly requestBody: infer Body }
  ? JsonOf<Body>
  : Operation extends { readonly requestBody?: infer Body }
    ? Partial<JsonOf<NonNullable<Body>>>
    : unknown;

type JsonOf<Body> = Body extends { readonly content: { readonly 'application/json': infer Value } }
  ? Value
  : unknown;

/** `?: never` says that there is nothing. */
type Members<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;
