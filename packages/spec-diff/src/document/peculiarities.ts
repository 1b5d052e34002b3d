import { type Cursor, child, childrenOf, pointerOf } from './cursor.ts';
import { DocumentError } from './error.ts';
import { isObject, stringMember } from './json.ts';
import { resolve } from './reference.ts';
import { shapeOf } from './shapes.ts';

/** A method that OpenAPI does not know would be passed over with its operation. */
export function checkPathItem(place: Cursor): void {
  const known = new Set([
    '$ref',
    'summary',
    'description',
    ...Object.keys(shapeOf('pathItem').members ?? {}),
  ]);
  const { dialect } = place.document;
  const unknown = childrenOf(place).find(
    ({ token, value }) => !known.has(token) && !token.startsWith('x-') && isObject(value),
  );
  if (unknown !== undefined) {
    const what = `OpenAPI ${dialect} has no method \`${unknown.token}\`. Methods are written in small letters.`;
    throw new DocumentError(what, pointerOf(unknown));
  }
  const beside = ['parameters', 'servers'].find((name) => child(place, name) !== undefined);
  if (beside !== undefined && child(place, '$ref') !== undefined) {
    const what = `What \`${beside}\` beside a reference to a path means is not defined. Move them to the path.`;
    throw new DocumentError(what, pointerOf(place));
  }
}

const places = /^(query|header|path|cookie)$/;

/** Of two parameters that are the same one, only one would be compared. */
export function checkParameters(holder: Cursor): void {
  const seen = new Set<string>();
  for (const place of childrenOf(child(holder, 'parameters'))) {
    const { value } = resolve(place);
    const [name = '', location = ''] = ['name', 'in'].map((member) => stringMember(value, member));
    if (!places.test(location)) {
      const what = 'The member `in` of a parameter should be `query`, `header`, `path` or `cookie`.';
      throw new DocumentError(what, pointerOf(place));
    }
    const key = `${location} ${location === 'header' ? name.toLowerCase() : name}`;
    if (seen.has(key)) throw new DocumentError('This parameter is described twice.', pointerOf(place));
    seen.add(key);
  }
}

/** Of several ways to write a value, only one would be compared. */
export function checkContent(cursor: Cursor): void {
  const content = child(cursor, 'content');
  if (content === undefined) return;
  const isClear = childrenOf(content).length === 1 && child(cursor, 'schema') === undefined;
  if (isClear) return;
  const what = 'There should be either a `schema`, or a `content` with one media type.';
  throw new DocumentError(what, pointerOf(cursor));
}

/** A status that there is not would be compared with nothing. */
export function checkResponses(responses: Cursor): void {
  const statuses = childrenOf(responses).filter(({ token }) => !token.startsWith('x-'));
  const unknown = statuses.find(({ token }) => !/^([1-5](\d\d|XX)|default)$/i.test(token));
  if (unknown === undefined) return;
  const what = 'There is no such status. It should be one like `404`, a range like `4XX`, or `default`.';
  throw new DocumentError(what, pointerOf(unknown));
}
