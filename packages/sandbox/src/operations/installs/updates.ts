import type { StoredInstall } from '../../state/documents.ts';
import { upgradesOf } from '../applications/upgrade.ts';

/** The members of an install about its version. */
export type VersionMembers = Pick<
  StoredInstall,
  'version' | 'version_available' | 'version_updates_available'
>;

/** The version and what it can be updated to. When there is nothing newer, `version_available` is null: our choice. */
export function versionMembers(application: string, version: string): VersionMembers {
  const updates = updatesFrom(application, version);
  return { version, version_available: updates[0] ?? null, version_updates_available: [...updates] };
}

/** The versions that an install can be updated to without work by hand, newest first. */
export function updatesFrom(application: string, version: string): readonly string[] {
  return upgradesOf(application, version).map((entry) => entry.version);
}

/** Whether an update stays within a release line: 6.8.2 and 6.8.3 do. Which ones the vendor calls minor is inferred. */
export function isMinorUpdate(from: string, to: string): boolean {
  return releaseLine(from) === releaseLine(to);
}

function releaseLine(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}
