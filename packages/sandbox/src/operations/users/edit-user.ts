import type { Handler } from '../../operation/handler.ts';
import { writeLog } from '../logs/write-log.ts';
import { changedAccount } from './account.ts';
import { findUser } from './find-user.ts';

export const editUser: Handler<'editUser'> = ({ id, ...params }, context) => {
  const account = changedAccount(context, findUser(context, id), params);
  context.state.users.put(id, account);
  writeLog(context, { cmd: 'users/edit', severity: 'info', user: id, message: 'The task is complete.' });
  return { data: account.user };
};
