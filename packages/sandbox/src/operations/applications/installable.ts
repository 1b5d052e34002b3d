import { Refusal } from '../../operation/refusal.ts';
import { type CatalogueEntry, versionsOf } from './catalogue.ts';

/**
 * An application in the version that is to be installed.
 *
 * @param version without one, it is the newest that can be newly installed.
 * @throws Refusal when the catalogue does not have it, or it cannot be newly installed.
 */
export function installable(id: string, version?: string): CatalogueEntry {
  knownApplication(id);
  const entry = versionsOf(id).find(
    (each) => each.install && (version === undefined || each.version === version),
  );
  if (entry === undefined) throw new Refusal('invalid_argument_version', 'version');
  return entry;
}

/** @throws Refusal when the catalogue has no such application. */
export function knownApplication(id: string): void {
  if (versionsOf(id).length === 0) throw new Refusal('application_not_found', 'id');
}
