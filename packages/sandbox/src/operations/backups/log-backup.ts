import type { Context } from '../../operation/context.ts';
import type { BackupDocument } from '../../state/documents.ts';
import { type InstallEvent, logInstall } from '../installs/log-install.ts';
import { withoutCredentials } from './backup-location.ts';

/** Notes in the log that something was done to a backup. */
export function logBackup(context: Context, backup: BackupDocument, event: InstallEvent): void {
  logInstall(context, backup.snapshot, { ...event, backup_location: withoutCredentials(backup.location) });
}
