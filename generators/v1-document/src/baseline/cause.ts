import {
  formatPointer,
  member,
  type OpenApiDocument,
  objectMember,
  type PointerPath,
  stringMember,
  stringsMember,
  valueAt,
} from '@installatron-openapi/generate-kit';
import type { Origin } from '../derivation.ts';
import type { Origins } from '../origins.ts';
import type { Change } from './changes.ts';
import { isWording } from './wording.ts';

/** The place in the document of version 2 at which a change of version 1 was caused. */
export function causeOf(document: OpenApiDocument, origins: Origins, change: Change): PointerPath {
  const gone = change.kind === 'removed' ? placeOfGone(document, origins, change) : undefined;
  if (gone !== undefined) return gone;
  const { origin, rest } = nearest(origins, change.path);
  if (isWording(change.path)) return placeOfWords(document, origin, rest);
  return differs(document, origin) ? origin.statement : [...origin.thing, ...rest];
}

/** Words stand beside a `$ref` or in what it leads to; those that were made of an `x-v1` stand in neither. */
function placeOfWords(
  document: OpenApiDocument,
  { thing, statement }: Origin,
  rest: PointerPath,
): PointerPath {
  const [first] = rest;
  const holders = [thing, ...(statement.at(-1) === 'x-v1' ? [statement.slice(0, -1)] : [])];
  const holder = holders.find(
    (place) => first !== undefined && valueAt(document, [...place, first]) !== undefined,
  );
  return holder === undefined ? statement : [...holder, ...rest];
}

/** Whether the `x-v1` says more than that all is the same. */
function differs(document: OpenApiDocument, { statement }: Origin): boolean {
  return statement.includes('x-v1') && valueAt(document, statement) !== 'same';
}

type Nearest = { readonly origin: Origin; readonly rest: PointerPath };

function nearest(origins: Origins, path: PointerPath): Nearest {
  for (let length = path.length; length > 0; length -= 1) {
    const origin = origins.get(formatPointer(path.slice(0, length)));
    if (origin !== undefined) return { origin, rest: path.slice(length) };
  }
  return { origin: { thing: ['x-v1'], statement: ['x-v1'] }, rest: path };
}

/** Where the thing of version 2 is whose member or command is gone: it may say something else now, or be gone too. */
function placeOfGone(
  document: OpenApiDocument,
  origins: Origins,
  { path, before }: Change,
): PointerPath | undefined {
  const command = objectMember(before, 'x-command');
  const [endpoint, method] = [stringMember(command, 'path'), stringMember(command, 'method')];
  if (endpoint !== undefined && method !== undefined) {
    return ['paths', endpoint, method.toLowerCase(), 'x-v1'];
  }
  if (path.at(-2) !== 'properties') return undefined;
  const { origin } = nearest(origins, path);
  const [flattened] = stringsMember(before, 'x-v2');
  const name = flattened ?? stringMember(before, 'x-v2') ?? path.at(-1) ?? '';
  const place = [...origin.thing, 'properties', name];
  const found = valueAt(document, place);
  if (found === undefined) return undefined;
  return member(found, 'x-v1') === undefined ? place : [...place, 'x-v1'];
}
