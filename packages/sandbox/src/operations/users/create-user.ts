import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { userOf } from '../access/users.ts';
import { writeLog } from '../logs/write-log.ts';
import { changedAccount, newAccount } from './account.ts';
import { isUsername } from './username.ts';

/**
 * A user that exists is edited: an inference from the vendor's "existing value". As `type` and `suspended` have
 * defaults of their own, leaving them out sets those.
 */
export const createUser: Handler<'createUser'> = (params, context) => {
  const { id } = params;
  if (!isUsername(id)) throw new Refusal('invalid_argument_id', 'id');
  const account = changedAccount(context, userOf(context, id) ?? newAccount(id), params);
  context.state.users.put(id, account);
  writeLog(context, { cmd: 'users/create', severity: 'info', user: id, message: 'The task is complete.' });
  return { data: account.user };
};
