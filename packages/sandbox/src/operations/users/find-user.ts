import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { UserDocument } from '../../state/documents.ts';
import { userOf } from '../access/users.ts';

/**
 * The user that a path names.
 *
 * @throws Refusal when there is no such user.
 */
export function findUser(context: Context, id: string): UserDocument {
  const user = userOf(context, id);
  if (user === undefined) throw new Refusal('user_not_found', 'id');
  return user;
}
