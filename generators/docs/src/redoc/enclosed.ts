import { isObject, type JsonObject } from '@installatron-openapi/generate-kit';

/**
 * A document as JSON that names no file and no address to read.
 *
 * Redocly puts the contents of a file in place of every `$ref`, also of one in an example, and of what an
 * `externalValue` or a discriminator names. What it makes of this copy is the overview only; the page is given the
 * document as it is, and looks nothing up.
 */
export function enclosedJson(document: JsonObject): string {
  return JSON.stringify(document, (key, value) => (isForeign(key, value) ? undefined : value));
}

function isForeign(key: string, value: unknown): boolean {
  if (key === 'externalValue') return typeof value === 'string';
  if (key === '$ref') return typeof value === 'string' && !value.startsWith('#');
  return key === 'discriminator' && isObject(value);
}
