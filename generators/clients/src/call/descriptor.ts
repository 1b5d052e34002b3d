import { propertyKey, stringLiteral } from '@installatron-openapi/generate-kit';
import type { Call } from './call.ts';

/** What the runtime must know of an operation to send it. */
export type Descriptor = { readonly [member: string]: true | string | readonly string[] };

/**
 * Describes an operation for the runtime.
 *
 * A parameter goes to the path when the template names it, to the query or the headers when `query` or `header`
 * lists it; any other becomes a member of the JSON body. But where `body` names the one parameter that is the whole
 * body, and for GET, HEAD and DELETE, any other goes to the query. `empty` allows a success without a body.
 */
export function descriptorOf({ operation, shape }: Call): Descriptor {
  const hasBodyMember = shape.body === 'nested' || shape.body === 'form';
  return {
    id: operation.operationId,
    method: operation.method,
    path: operation.path,
    ...(shape.query.length > 0 && { query: shape.query }),
    ...(shape.header.length > 0 && { header: shape.header }),
    ...(hasBodyMember && { body: 'body' }),
    ...(shape.mayBeEmpty && { empty: true }),
  };
}

/** A descriptor as an object literal. */
export function printDescriptor(descriptor: Descriptor): string {
  const members = Object.entries(descriptor).map(([key, value]) => `${propertyKey(key)}: ${print(value)}`);
  return `{ ${members.join(', ')} }`;
}

function print(value: Descriptor[string]): string {
  if (value === true) return 'true';
  return typeof value === 'string' ? stringLiteral(value) : `[${value.map(stringLiteral).join(', ')}]`;
}
