import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { findUser } from './find-user.ts';
import { isUsername } from './username.ts';

/**
 * Of the two codes that the vendor has for a wrong name, `invalid_argument_id` is for what cannot be a username: our
 * reading.
 */
export const getUser: Handler<'getUser'> = ({ id }, context) => {
  if (!isUsername(id)) throw new Refusal('invalid_argument_id', 'id');
  return { data: findUser(context, id).user };
};
