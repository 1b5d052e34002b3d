import type { Context } from '../../operation/context.ts';
import { Refusal, type RefusalCode } from '../../operation/refusal.ts';
import { isAdministrator, userOf } from './users.ts';

/**
 * Whose items a user sees: its own, those of the users below it when it is a reseller, all when it is the main
 * administrator.
 *
 * @param user without one, it is the main administrator, whose key it is.
 * @param unknown the code for a user that is not there, where the operation does not know `user_not_found`.
 * @throws Refusal when there is no such user.
 */
export function scopeOf(
  context: Context,
  user: string | undefined,
  unknown: RefusalCode = 'user_not_found',
): (owner: string) => boolean {
  if (user === undefined || isAdministrator(user)) return () => true;
  const viewer = userOf(context, user)?.user;
  if (viewer === undefined) throw new Refusal(unknown, 'user');
  if (viewer.type !== 'reseller') return (owner) => owner === user;
  const seen = new Map<string, boolean>();
  return (owner) => {
    const known = seen.get(owner) ?? isBelow(context, owner, user);
    seen.set(owner, known);
    return known;
  };
}

/** Whether somebody is the reseller, or a user under it. No user is above itself, so going up comes to an end. */
export function isBelow(context: Context, id: string, reseller: string): boolean {
  if (id === reseller) return true;
  const parent = userOf(context, id)?.user.parent;
  return parent !== undefined && isBelow(context, parent, reseller);
}
