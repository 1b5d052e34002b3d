import type { Handler } from '../../operation/handler.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { countBackups } from './count-backups.ts';
import { findBackup } from './find-backup.ts';
import { logBackup } from './log-backup.ts';

/** The archive goes, too. A local one lies in the account, so that has to be within reach. */
export const deleteBackup: Handler<'deleteBackup'> = (params, context) => {
  const backup = findBackup(context, params);
  if (backup.location === 'local') websiteOfInstall(context, backup.snapshot);
  context.state.backups.delete(params.id);
  countBackups(context, backup.snapshot.install.id);
  logBackup(context, backup, {
    cmd: 'backups/delete',
    user: params.user,
    message: 'The backup was deleted.',
  });
  return {};
};
