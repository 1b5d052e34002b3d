/**
 * A string literal of TypeScript for untrusted text.
 *
 * JSON is a subset of TypeScript but for two line separators; `<` is escaped so that the literal stays harmless
 * inside an HTML page too.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text).replaceAll(/[<\u2028\u2029\p{Cf}]/gu, escapeUnits);
}

/** `\uXXXX` for each UTF-16 unit of a text. */
export function escapeUnits(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}

/**
 * A member name of an object type or literal: bare where that is valid, quoted otherwise.
 *
 * `__proto__` is in brackets, for in a literal it would set the prototype, quoted or not.
 */
export function propertyKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : stringLiteral(name);
}
