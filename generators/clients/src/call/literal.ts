import { propertyKey, stringLiteral } from '@installatron-openapi/generate-kit';

/** Data that becomes a literal in code. */
export type Literal = boolean | string | readonly string[] | { readonly [member: string]: Literal };

/** Prints data as a literal. Its texts come from a spec. */
export function printLiteral(value: Literal): string {
  if (typeof value === 'boolean') return `${value}`;
  if (typeof value === 'string') return stringLiteral(value);
  if (isList(value)) return `[${value.map(stringLiteral).join(', ')}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${propertyKey(key)}: ${printLiteral(member)}`,
  );
  return `{ ${members.join(', ')} }`;
}

function isList(value: Literal): value is readonly string[] {
  return Array.isArray(value);
}
