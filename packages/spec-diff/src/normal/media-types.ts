import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import type { Part } from './form.ts';
import { schemaOf } from './parameters.ts';
import type { MakeRef } from './ref.ts';

export type MediaType = {
  /** As it is compared: `application/json`, `text/plain; version=1`. */
  readonly name: string;
  readonly schema: Part;
  readonly encoding: Cursor | undefined;
  readonly cursor: Cursor;
};

/** The media types of a body, in order. */
export function mediaTypesOf(body: Cursor, refs: MakeRef): ReadonlyMap<string, MediaType> {
  const types = childrenOf(child(body, 'content')).map((cursor): MediaType => {
    return {
      name: nameOf(cursor.token),
      schema: schemaOf(cursor, refs),
      encoding: child(cursor, 'encoding'),
      cursor,
    };
  });
  return new Map(types.map((type) => [type.name, type]));
}

/** Case and blanks do not matter, nor does a charset that JSON has anyway. */
function nameOf(text: string): string {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
  const essence = type.toLowerCase();
  const others = parameters.filter(
    (parameter) => !/^charset="?utf-8"?$/i.test(parameter) && parameter !== '',
  );
  return [essence, ...others.sort()].join('; ');
}

/** The media type itself, or else a range that it is in. */
export function covering(types: ReadonlyMap<string, MediaType>, name: string): MediaType | undefined {
  const [family = ''] = name.split('/');
  return types.get(name) ?? types.get(`${family}/*`) ?? types.get('*/*');
}
