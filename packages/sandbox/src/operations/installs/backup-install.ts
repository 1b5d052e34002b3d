import type { Handler } from '../../operation/handler.ts';
import type { BackupDocument } from '../../state/documents.ts';
import { archiveName } from '../backups/archive-name.ts';
import { backupLocation } from '../backups/backup-location.ts';
import { countBackups } from '../backups/count-backups.ts';
import { freeFilename } from '../backups/free-filename.ts';
import { logBackup } from '../backups/log-backup.ts';
import { shownBackup } from '../backups/shown-backup.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from './find-install.ts';

export const backupInstall: Handler<'backupInstall'> = (params, context) => {
  const snapshot = findInstall(context, params);
  const location = backupLocation(context, params.bkloc ?? snapshot.install.bkloc);
  websiteOfInstall(context, snapshot);
  const time = context.now;
  const backup: BackupDocument = {
    id: context.newId(),
    filename: freeFilename(context, location, archiveName({ ...snapshot.install, time })),
    location,
    note: params.note ?? '',
    time,
    snapshot,
  };
  context.state.backups.put(backup.id, backup);
  countBackups(context, params.id);
  logBackup(context, backup, {
    cmd: 'installs/backup',
    user: params.user,
    message: 'The install was backed up.',
  });
  return { data: shownBackup(backup) };
};
