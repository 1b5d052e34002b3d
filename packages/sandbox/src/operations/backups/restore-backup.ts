import type { Handler } from '../../operation/handler.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { withDatabase } from '../installs/database.ts';
import { forbidTaken } from '../installs/free-place.ts';
import { putInstall } from '../installs/put-install.ts';
import { shownInstall } from '../installs/shown-install.ts';
import { backupCount } from './count-backups.ts';
import { findBackup } from './find-backup.ts';
import { logBackup } from './log-backup.ts';

/** The install is as it was, with the URL and the id it had, also when it was uninstalled or detached meanwhile. */
export const restoreBackup: Handler<'restoreBackup'> = (params, context) => {
  const backup = findBackup(context, params);
  const { snapshot } = backup;
  const { install } = snapshot;
  forbidTaken(context, install, install.id);
  const restored: InstallDocument = {
    ...snapshot,
    install: {
      ...withDatabase(install, params),
      ...backupCount(context, install.id),
      time_updated: context.now,
    },
  };
  putInstall(context, restored);
  logBackup(context, backup, {
    cmd: 'backups/restore',
    user: params.user,
    message: 'The backup was restored.',
  });
  return { data: shownInstall(context, restored) };
};
