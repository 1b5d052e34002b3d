import type { Context } from '../../operation/context.ts';
import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { BackupDocument } from '../../state/documents.ts';
import { forbidStranger } from '../access/acting.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { backupLocation } from './backup-location.ts';
import { countBackups } from './count-backups.ts';
import { logBackup } from './log-backup.ts';

/**
 * The member that names the archive is not described, so it has a name of our choice: `filename`. Without it, the first
 * archive of the location is taken.
 */
export const importBackup: Handler<'importBackup'> = (params, context) => {
  const filename = text(params['filename']);
  const user = text(params['user']);
  const location = backupLocation(context, params.bkloc ?? 'local');
  const [key, archive] = findArchive(context, location, filename);
  const { install } = archive.snapshot;
  forbidStranger(context, user, install.owner);
  if (location === 'local') websiteOfInstall(context, archive.snapshot);
  context.state.archives.delete(key);
  context.state.backups.put(archive.id, archive);
  countBackups(context, install.id);
  logBackup(context, archive, { cmd: 'backups/import', user, message: 'The backup was imported.' });
  return {};
};

function findArchive(
  { state }: Context,
  location: string,
  filename: string | undefined,
): readonly [key: string, archive: BackupDocument] {
  for (const entry of state.archives.all()) {
    const [, archive] = entry;
    if (archive.location === location && (filename === undefined || archive.filename === filename))
      return entry;
  }
  throw new Refusal('backup_not_found', filename === undefined ? 'bkloc' : 'filename');
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
