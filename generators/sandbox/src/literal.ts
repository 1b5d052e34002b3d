import {
  isArray,
  isObject,
  type JsonValue,
  propertyKey,
  stringLiteral,
} from '@installatron-openapi/generate-kit';

/** A value of JSON as a literal of TypeScript. */
export function literal(value: JsonValue): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (!isObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([name, part]) => `${propertyKey(name)}: ${literal(part)}`);
  return `{ ${members.join(', ')} }`;
}
