import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { forbidStranger } from '../access/acting.ts';

/** The parameters by which an operation names an install. */
export type InstallParameters = { readonly id: string; readonly user?: string | undefined };

/**
 * The install that a request is about.
 *
 * @throws Refusal when there is none, or the acting user does not see its owner.
 */
export function findInstall(context: Context, { id, user }: InstallParameters): InstallDocument {
  const document = context.state.installs.get(id);
  if (document === undefined) throw new Refusal('install_not_found', 'id');
  forbidStranger(context, user, document.install.owner);
  return document;
}
