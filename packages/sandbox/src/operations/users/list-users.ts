import type { Handler } from '../../operation/handler.ts';
import type { UserDocument } from '../../state/documents.ts';
import type { Documented } from '../../state/state.ts';
import { scopeOf } from '../access/scope.ts';
import { page } from '../paging/page.ts';

/** The oldest users come first. */
export const listUsers: Handler<'listUsers'> = ({ user, ...paging }, context) =>
  page(usersIn(context.state.users, scopeOf(context, user, 'invalid_argument_user')), paging);

function* usersIn(
  users: Documented<UserDocument>,
  isSeen: (id: string) => boolean,
): Generator<UserDocument['user']> {
  for (const [id, { user }] of users.all()) if (isSeen(id)) yield user;
}
