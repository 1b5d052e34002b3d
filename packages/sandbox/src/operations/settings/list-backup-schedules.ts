import type { Handler } from '../../operation/handler.ts';
import { scopeOf } from '../access/scope.ts';

/** Everybody sees all schedules, in every settings group: the installs of all users may follow them. */
export const listBackupSchedules: Handler<'listBackupSchedules'> = ({ user }, context) => {
  scopeOf(context, user, 'invalid_argument_user');
  return { data: [...context.state.schedules.all()].map(([, schedule]) => schedule) };
};
