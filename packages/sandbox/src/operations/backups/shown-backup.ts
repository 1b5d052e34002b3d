import type { Backup } from '@installatron-openapi/types';
import type { BackupDocument } from '../../state/documents.ts';

/** A backup as answers show it: the facts of the archive beside those of the install as it was. */
export function shownBackup({ id, filename, location, note, time, snapshot }: BackupDocument): Backup {
  const { install } = snapshot;
  return {
    ...install,
    plugins: [...install.plugins],
    themes: [...install.themes],
    id,
    backup_filename: filename,
    backup_install: install.id,
    backup_location: location,
    ...(note !== '' && { backup_note: note }),
    backup_time: time,
  };
}
