import type { Dialect } from './cursor.ts';
import { DocumentError } from './error.ts';
import { isObject, member } from './json.ts';

/**
 * Which version of OpenAPI a document follows. A version that is not known is refused: what it may say that the known
 * ones do not say would be passed over.
 *
 * @throws DocumentError for all but 3.0 and 3.1.
 */
export function dialectOf(parsed: unknown): Dialect {
  if (!isObject(parsed)) throw new DocumentError('An OpenAPI document is an object.', '');
  const version = member(parsed, 'openapi');
  if (typeof version !== 'string') throw missing(parsed, version);
  const [, dialect] = /^(3\.[01])\.\d+/.exec(version) ?? [];
  if (dialect !== '3.0' && dialect !== '3.1') {
    const what = `This is OpenAPI ${short(version)}. Only 3.0.x and 3.1.x can be compared.`;
    throw new DocumentError(what, '/openapi');
  }
  if (['paths', 'webhooks', 'components'].every((name) => member(parsed, name) === undefined)) {
    throw new DocumentError('There are no `paths`, no `webhooks` and no `components`.', '');
  }
  return dialect;
}

function missing(parsed: unknown, version: unknown): DocumentError {
  if (member(parsed, 'swagger') !== undefined) {
    return new DocumentError('This is Swagger. Convert it to OpenAPI 3.0 or 3.1 first.', '/swagger');
  }
  if (version === undefined) {
    return new DocumentError('There is no member `openapi`, which says the version: "3.1.1".', '');
  }
  return new DocumentError('The version should be text with three numbers: "3.1.1".', '/openapi');
}

function short(version: string): string {
  return JSON.stringify(version.length > 20 ? `${version.slice(0, 20)}…` : version);
}
