import type { Context } from '../../operation/context.ts';
import type { BackupDocument, InstallDocument } from '../../state/documents.ts';

/**
 * Leaves the site of an install on its disk, where it can be imported from. It takes the place of one that lay there.
 */
export function leaveSite({ state }: Context, site: InstallDocument): void {
  state.sites.put(site.install.url, site);
}

/** Leaves an archive in its backup location, where it can be imported from. */
export function leaveArchive({ state }: Context, archive: BackupDocument): void {
  state.archives.put(`${archive.location}/${archive.filename}`, archive);
}
