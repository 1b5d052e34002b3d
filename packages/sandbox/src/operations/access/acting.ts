import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import { scopeOf } from './scope.ts';

/**
 * Refuses work on an item for somebody who does not see its owner.
 *
 * @param user on whose behalf the request is made. Without one, it is the owner of the item.
 * @throws Refusal when there is no such user, or that user does not see the owner.
 */
export function forbidStranger(context: Context, user: string | undefined, owner: string): void {
  if (user === undefined || scopeOf(context, user)(owner)) return;
  throw new Refusal('invalid_argument_user', 'user');
}
