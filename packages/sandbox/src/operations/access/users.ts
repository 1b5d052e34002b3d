import type { Context } from '../../operation/context.ts';
import type { UserDocument } from '../../state/documents.ts';

/** The main administrator: the `admin` entry of a server's settings. The API key is that user's. */
export const administrator = 'admin';

/** @param user without one, a request is made by the main administrator. */
export function isAdministrator(user: string | undefined): boolean {
  return user === undefined || user === administrator;
}

/** Undefined when there is no user of this name. */
export function userOf({ state }: Context, id: string): UserDocument | undefined {
  return state.users.get(id);
}
