import type { Context } from '../../operation/context.ts';

/**
 * The name of a file for an archive. A second archive of the same install in the same second has a number in its name.
 *
 * @param name without an extension.
 */
export function freeFilename(context: Context, location: string, name: string): string {
  const taken = filenamesIn(context, location);
  let filename = `${name}.tar.gz`;
  for (let number = 2; taken.has(filename); number += 1) filename = `${name}_${number}.tar.gz`;
  return filename;
}

function filenamesIn({ state }: Context, location: string): ReadonlySet<string> {
  const filenames = new Set<string>();
  for (const collection of [state.backups, state.archives])
    for (const [, backup] of collection.all())
      if (backup.location === location) filenames.add(backup.filename);
  return filenames;
}
