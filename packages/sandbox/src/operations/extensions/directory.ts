import type { Plugin, Theme } from '@installatron-openapi/types';

/** A row of a directory of WordPress.org. */
export type DirectoryRow = readonly [
  id: string,
  version: string,
  name: string,
  author: string,
  description: string,
];

/** An extension with all that is known of it. */
export type DirectoryEntry = Required<Plugin> & Required<Theme>;

/** Extensions as they are when they are installed from a directory: the newest version, switched on, with updates. */
export function directoryOf(rows: readonly DirectoryRow[]): ReadonlyMap<string, DirectoryEntry> {
  return new Map(
    rows.map(([id, version, name, author, description]) => [
      id,
      { id, activated: true, autoup: 'all', version, name, description, author, version_available: version },
    ]),
  );
}
