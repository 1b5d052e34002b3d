import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { type Form, type Part, typeNames } from '../schema/form.ts';
import { anything } from '../schema/ref.ts';
import type { Schemas } from '../schema/schemas.ts';
import { isBinary, mediaTypeName } from './media-type-name.ts';
import { schemaOf } from './parameters.ts';

export type MediaType = {
  /** As it is compared: `application/json`, `text/plain; version=1`. */
  readonly name: string;
  readonly schema: Part;
  readonly encoding: Cursor | undefined;
  readonly cursor: Cursor;
};

export type MediaTypes = ReadonlyMap<string, MediaType>;

/** The media types of a body, in order. */
export function mediaTypesOf(body: Cursor, { refs, formOf }: Schemas): MediaTypes {
  const places = childrenOf(child(body, 'content'));
  const counts = Map.groupBy(places, ({ token }) => mediaTypeName(token));
  const types = places.map((cursor): MediaType => {
    const usual = mediaTypeName(cursor.token);
    // Two that only differ in what makes no difference are told apart by it.
    const name = counts.get(usual)?.length === 1 ? usual : cursor.token.toLowerCase();
    const schema = schemaOf(cursor, refs);
    const isBytes = isBinary(name) && saysBytes(formOf(schema.ref));
    return {
      name,
      schema: isBytes ? { ...schema, ref: anything } : schema,
      encoding: child(cursor, 'encoding'),
      cursor,
    };
  });
  return new Map(types.map((type) => [type.name, type]));
}

/** `type: string, format: binary` is how OpenAPI 3.0 says that a file is just bytes. In 3.1, a file has no schema. */
function saysBytes({ types, isCut }: Form): boolean {
  const isText = typeNames.every((name) => (types[name] !== undefined) === (name === 'string'));
  const { string } = types;
  if (isCut || !isText || string === undefined) return false;
  const isPlain = string.finite === undefined && string.patterns.size === 0 && string.contents.size === 0;
  const isFree = string.minLength === undefined && string.maxLength === undefined;
  return isPlain && isFree && string.formats.size === 1 && string.formats.has('binary');
}

/** The media type itself, or else a range that it is in. */
export function covering(types: MediaTypes, name: string): MediaType | undefined {
  const [family = ''] = name.split('/');
  return types.get(name) ?? types.get(`${family}/*`) ?? types.get('*/*');
}
