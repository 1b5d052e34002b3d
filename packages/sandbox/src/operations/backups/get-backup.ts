import type { Handler } from '../../operation/handler.ts';
import { findBackup } from './find-backup.ts';
import { shownBackup } from './shown-backup.ts';

export const getBackup: Handler<'getBackup'> = (params, context) => ({
  data: shownBackup(findBackup(context, params)),
});
