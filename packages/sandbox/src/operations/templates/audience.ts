import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import { userOf } from '../access/users.ts';

/**
 * @param owner who made the template.
 * @throws Refusal for a template that only its creator is offered, when the creator has no website to use it on.
 */
export function forbidUselessScope(context: Context, scope: string | undefined, owner: string): void {
  if (scope === 'user' && !userOf(context, owner)?.user.websites.length)
    throw new Refusal(
      'invalid_argument_scope',
      'scope',
      'Who makes a template for this scope needs a website.',
    );
}
