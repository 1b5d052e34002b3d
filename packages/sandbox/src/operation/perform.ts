import type { Parameters } from '../validation/parameters.ts';
import type { Context } from './context.ts';
import type { Handlers, OperationId } from './handler.ts';

/** What an operation adds to the frame of its answer. */
export type Success = { readonly [member: string]: unknown };

/**
 * Calls the handler of an operation.
 *
 * @param params those that were read for this operation.
 * @throws Refusal when the operation cannot be done.
 */
export function perform(handlers: Handlers, id: OperationId, params: Parameters, context: Context): Success {
  // The types of handlers come from the same spec as the schemas that the parameters were checked against. Which of the
  // operations it is, is known at run time only: so this is where one is taken for the other.
  const handler = handlers[id] as (params: Parameters, context: Context) => Success;
  return handler(params, context);
}
