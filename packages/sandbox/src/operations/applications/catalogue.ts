import { commerce } from './catalogue/commerce.ts';
import { community } from './catalogue/community.ts';
import { contentManagement } from './catalogue/content-management.ts';
import { type CatalogueEntry, entriesOf } from './catalogue/software.ts';
import { statistics } from './catalogue/statistics.ts';

export type { CatalogueEntry };

const versions: ReadonlyMap<string, readonly CatalogueEntry[]> = new Map(
  [...contentManagement, ...commerce, ...community, ...statistics].map((software) => [
    software.id,
    entriesOf(software),
  ]),
);

/** The applications that can be installed, each in its newest version. */
export const applications: readonly CatalogueEntry[] = [...versions.values()].flatMap((entries) =>
  entries.slice(0, 1),
);

/** All versions of an application, newest first. None when the catalogue has no such application. */
export function versionsOf(id: string): readonly CatalogueEntry[] {
  return versions.get(id) ?? [];
}

/** An application in one version, without which it is the newest. Undefined when the catalogue does not have it. */
export function applicationOf(id: string, version?: string): CatalogueEntry | undefined {
  return versionsOf(id).find((entry) => version === undefined || entry.version === version);
}
