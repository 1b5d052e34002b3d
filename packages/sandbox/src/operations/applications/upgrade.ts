import { type CatalogueEntry, versionsOf } from './catalogue.ts';
import { compareVersions } from './compare-versions.ts';

/** `auto` is our word for what the vendor does not describe: that there is nothing in the way. */
export type Upgrade = 'auto' | 'manual' | 'none';

/** How an install of a version gets to an entry of the catalogue. `none`: the entry is not newer. */
export function upgradeFrom(version: string, to: CatalogueEntry): Upgrade {
  if (compareVersions(version, to.version) >= 0) return 'none';
  const isByHand = versionsOf(to.id).some(
    (entry) =>
      !entry.update &&
      compareVersions(version, entry.version) < 0 &&
      compareVersions(entry.version, to.version) <= 0,
  );
  return isByHand ? 'manual' : 'auto';
}

/** The versions that an install can be updated to without work by hand, newest first. */
export function upgradesOf(id: string, version: string): readonly CatalogueEntry[] {
  return versionsOf(id).filter((entry) => upgradeFrom(version, entry) === 'auto');
}
