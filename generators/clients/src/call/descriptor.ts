import type { Call } from './call.ts';
import type { Literal } from './literal.ts';

/**
 * Describes an operation for the runtime.
 *
 * A parameter goes to the path when the template names it, to the query or the headers when `query` or `header`
 * lists it; any other becomes a member of the JSON body. But where `body` names the one parameter that is the whole
 * body, and for GET, HEAD and DELETE, any other goes to the query. `empty` allows a success without a body.
 * `repeatable` says whether it is safe to send twice, `invalidates` which operations may answer differently afterwards.
 */
export function descriptorOf({ operation, shape }: Call): Literal {
  const hasBodyMember = shape.body === 'nested' || shape.body === 'form';
  const { repeatable, invalidates } = operation;
  return {
    id: operation.operationId,
    method: operation.method,
    path: operation.path,
    ...(shape.query.length > 0 && { query: shape.query }),
    ...(shape.header.length > 0 && { header: shape.header }),
    ...(hasBodyMember && { body: 'body' }),
    ...(shape.mayBeEmpty && { empty: true }),
    ...(repeatable !== undefined && { repeatable }),
    ...(invalidates.length > 0 && { invalidates }),
  };
}
