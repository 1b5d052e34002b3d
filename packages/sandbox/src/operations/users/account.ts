import type { CreateUserRequest, EditUserRequest } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { UserDocument } from '../../state/documents.ts';
import { isBelow } from '../access/scope.ts';
import { administrator, userOf } from '../access/users.ts';
import { websiteOf } from './website.ts';

/** What requests say of a user. */
export type AccountParameters = EditUserRequest | CreateUserRequest;

/** A user nothing is known of yet. */
export function newAccount(id: string): UserDocument {
  return {
    user: { id, parent: administrator, type: 'user', suspended: false, locale: 'en', websites: [] },
    package: '',
  };
}

/**
 * A user after a change. What is left out stays as it is, and websites are replaced as a whole: the vendor does not say
 * whether they are.
 *
 * @throws Refusal when the parent cannot be one, or a website cannot.
 */
export function changedAccount(
  context: Context,
  account: UserDocument,
  params: AccountParameters,
): UserDocument {
  const { email, language, parent, suspended, type, websites } = params;
  if (parent !== undefined) forbidParent(context, account.user.id, parent);
  return {
    user: {
      ...account.user,
      ...(email !== undefined && { email }),
      ...(language !== undefined && { locale: language }),
      ...(parent !== undefined && { parent }),
      ...(suspended !== undefined && { suspended }),
      ...(type !== undefined && { type }),
      ...(websites !== undefined && { websites: websites.map(websiteOf) }),
    },
    package: params.package ?? account.package,
  };
}

/** A parent is the main administrator or a reseller, and no user is above itself. */
function forbidParent(context: Context, id: string, parent: string): void {
  const above = userOf(context, parent)?.user;
  const isParent = parent === administrator || above?.type === 'reseller';
  if (!isParent || isBelow(context, parent, id)) throw new Refusal('invalid_argument_parent', 'parent');
}
