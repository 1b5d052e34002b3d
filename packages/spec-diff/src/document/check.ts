import { type Cursor, escapeToken } from './cursor.ts';
import { DocumentError } from './error.ts';
import { isObject, member, namesOf, stringMember } from './json.ts';
import { follow } from './reference.ts';

/** Nobody nests this deep by hand. It keeps hostile documents from exhausting the stack. */
const deepest = 500;

/** Far more than the largest documents have. Lists that repeat lists that repeat lists get there quickly. */
const most = 10_000_000;

/** What stands under these is data: a `$ref` in it means nothing. */
const data = new Set(['example', 'default', 'enum', 'const', 'mapping', 'security', 'value']);

/** Under these stand names that somebody chose, which may be any of the above. */
const maps = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'paths', 'webhooks'],
  ...['schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes'],
  ...['links', 'callbacks', 'pathItems', 'encoding', 'variables', 'content'],
]);

type Place = {
  readonly value: unknown;
  readonly token: string;
  readonly parent: Place | undefined;
  readonly depth: number;
  readonly kind: 'object' | 'map' | 'data';
};

/**
 * Finds all anchors, and follows every reference once, used or not: what is broken on both sides would otherwise look
 * unchanged.
 *
 * @throws DocumentError for a reference that leads nowhere, and for nesting that is too deep.
 */
export function checkReferences(root: Cursor): void {
  const references = new Map<string, Place>();
  const pending: Place[] = [{ value: root.value, token: '', parent: undefined, depth: 0, kind: 'object' }];
  let count = 0;
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    count += 1;
    if (count > most) throw new DocumentError(`The document has more than ${most} objects and lists.`, '');
    if (place.depth > deepest) {
      throw new DocumentError(`This is nested more than ${deepest} levels deep.`, shortPointer(place));
    }
    if (place.kind === 'object') note(root, place, references);
    for (const name of namesOf(place.value)) pending.push(...inside(place, name));
  }
  for (const [reference, place] of references) follow(root, reference, () => pointer(place));
}

function note({ document: { anchors } }: Cursor, place: Place, references: Map<string, Place>): void {
  const reference = member(place.value, '$ref');
  if (reference !== undefined && typeof reference !== 'string')
    throw new DocumentError('A reference should be text.', pointer(place));
  if (reference !== undefined && !references.has(reference)) references.set(reference, place);
  for (const keyword of ['$anchor', '$dynamicAnchor']) {
    const name = stringMember(place.value, keyword);
    if (name !== undefined) anchors.set(name, [...(anchors.get(name) ?? []), tokensTo(place)]);
  }
}

function inside(parent: Place, token: string): readonly Place[] {
  const value: unknown = Reflect.get(Object(parent.value), token);
  if (typeof value !== 'object' || value === null) return [];
  return [{ value, token, parent, depth: parent.depth + 1, kind: kindOf(parent, token, value) }];
}

function kindOf({ value: outer, kind }: Place, token: string, value: object): Place['kind'] {
  if (kind === 'data') return 'data';
  if (kind === 'map' || Array.isArray(outer)) return 'object';
  const isData = data.has(token) || token.startsWith('x-') || (token === 'examples' && Array.isArray(value));
  if (isData) return 'data';
  return maps.has(token) && isObject(value) ? 'map' : 'object';
}

function pointer(place: Place): string {
  return tokensTo(place).map(escapeToken).join('');
}

function tokensTo(place: Place): readonly string[] {
  const tokens: string[] = [];
  for (let at = place; at.parent !== undefined; at = at.parent) tokens.push(at.token);
  return tokens.reverse();
}

/** Where it begins, as nobody reads a pointer of five hundred parts. */
function shortPointer(place: Place): string {
  return pointer(place).split('/').slice(0, 8).join('/');
}
