import type { Handler } from '../../operation/handler.ts';
import { findUser } from './find-user.ts';

/** The host stands for the server's own; nothing listens there. The language of a session shows in no answer. */
export const loginUser: Handler<'loginUser'> = ({ id }, context) => {
  findUser(context, id);
  const session_id = context.newId();
  return { session_id, data: `https://ip-198-51-100-10.is.direct/${session_id}` };
};
