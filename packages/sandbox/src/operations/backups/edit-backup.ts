import type { Handler } from '../../operation/handler.ts';
import { findBackup } from './find-backup.ts';
import { logBackup } from './log-backup.ts';
import { shownBackup } from './shown-backup.ts';

export const editBackup: Handler<'editBackup'> = (params, context) => {
  const before = findBackup(context, params);
  const backup = { ...before, note: params.note ?? before.note };
  context.state.backups.put(params.id, backup);
  logBackup(context, backup, {
    cmd: 'backups/edit',
    user: params.user,
    message: 'The remark on the backup was changed.',
  });
  return { data: shownBackup(backup) };
};
