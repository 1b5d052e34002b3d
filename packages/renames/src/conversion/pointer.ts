import type { Key } from './conversion.ts';

/** An RFC 6901 JSON pointer to a member of the root: `/links/site`. */
export function pointerTo(key: Key): string {
  return [key]
    .flat()
    .map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}
