import { isObject, member, objectMember, stringMember } from '@installatron-openapi/generate-kit';
import { installedManifest, packed } from './project.ts';

/** One thing that a package lets others import, or read. */
export type Entry = {
  readonly name: string;
  /** `.` or `./commands`. */
  readonly subpath: string;
  /** What one writes to import it. */
  readonly specifier: string;
  /** The file that is loaded, relative to the package. */
  readonly file: string;
  readonly types: string | undefined;
  /** In the order in which they stand, which is the order in which they count. */
  readonly conditions: readonly string[];
};

/** Every entry in the `exports` of every public package. */
export const entries: readonly Entry[] = packed.flatMap(({ name }) =>
  Object.entries(objectMember(installedManifest(name), 'exports')).map(([subpath, target]) => ({
    name,
    subpath,
    specifier: `${name}${subpath.slice(1)}`,
    file: (typeof target === 'string' ? target : (stringMember(target, 'default') ?? '')).replace('./', ''),
    types: stringMember(target, 'types')?.replace('./', ''),
    conditions: isObject(target) ? Object.keys(target) : [],
  })),
);

/** Entries that Node can load as JavaScript. */
export const modules = entries.filter(({ file }) => file.endsWith('.js'));

/** A package that is only a command: it has nothing to import. */
export function isCommand(name: string): boolean {
  return member(installedManifest(name), 'bin') !== undefined;
}
