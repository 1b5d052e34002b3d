import {
  isArray,
  isObject,
  type JsonValue,
  propertyKey,
  stringLiteral,
} from '@installatron-openapi/generate-kit';

/** A value as an expression of TypeScript. */
export function typescriptLiteral(value: JsonValue): string {
  return printLiteral(value, propertyKey);
}

/** A value as JSON. Invisible characters and line separators are escaped, so a reader of the file sees all there is. */
export function jsonLiteral(value: JsonValue): string {
  // What `stringLiteral` writes is JSON, too.
  return printLiteral(value, stringLiteral);
}

/** Each member on a line of its own: a change of the spec is then a change of few lines. */
function printLiteral(value: JsonValue, key: (name: string) => string): string {
  if (isArray(value)) return `[${value.map((item) => printLiteral(item, key)).join(', ')}]`;
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, item]) => `\n${key(name)}: ${printLiteral(item, key)}`);
    return members.length === 0 ? '{}' : `{${members.join(',')}\n}`;
  }
  return typeof value === 'string' ? stringLiteral(value) : JSON.stringify(value);
}
