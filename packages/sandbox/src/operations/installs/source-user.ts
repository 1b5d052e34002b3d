import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import { scopeOf } from '../access/scope.ts';
import { userOf } from '../access/users.ts';

/**
 * Refuses work with a source for somebody who does not see its owner.
 *
 * @param user `source_user` of the request. Without it, it is the owner of the source.
 * @throws Refusal when there is no such user, or that user does not see the owner.
 */
export function forbidStrangerToSource(context: Context, user: string | undefined, owner: string): void {
  if (user === undefined) return;
  if (userOf(context, user) === undefined) throw new Refusal('user_not_found', 'source_user');
  if (!scopeOf(context, user)(owner)) throw new Refusal('invalid_argument_user', 'source_user');
}
