import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { scopeOf } from '../access/scope.ts';
import { page } from '../paging/page.ts';
import { type CatalogueEntry, versionsOf } from './catalogue.ts';
import { compareVersions, isVersion } from './compare-versions.ts';
import { upgradeFrom } from './upgrade.ts';

export const getApplication: Handler<'getApplication'> = (
  { id, version, from_version, user, ...paging },
  context,
) => {
  scopeOf(context, user);
  const versions = versionsOf(id);
  if (versions.length === 0) throw new Refusal('invalid_argument_id', 'id');
  return page(since(inVersion(versions, version), from_version), paging);
};

function inVersion(
  versions: readonly CatalogueEntry[],
  version: string | undefined,
): readonly CatalogueEntry[] {
  if (version === undefined) return versions;
  const found = versions.filter((entry) => entry.version === version);
  if (found.length === 0) throw new Refusal('invalid_argument_version', 'version');
  return found;
}

/** A version that is newer than all of the catalogue is no error: nothing is newer. */
function since(versions: readonly CatalogueEntry[], from: string | undefined): readonly CatalogueEntry[] {
  if (from === undefined) return versions;
  if (!isVersion(from)) throw new Refusal('invalid_argument_from_version', 'from_version');
  return versions
    .filter((entry) => compareVersions(from, entry.version) <= 0)
    .map((entry) => ({ ...entry, upgrade_from: upgradeFrom(from, entry) }));
}
