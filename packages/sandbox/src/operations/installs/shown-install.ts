import type { Install } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { userOf } from '../access/users.ts';

/** An install as answers show it. Whether its owner is suspended is a fact of the owner, so it is looked up there. */
export function shownInstall(context: Context, { install }: InstallDocument): Install {
  return {
    ...install,
    plugins: [...install.plugins],
    themes: [...install.themes],
    suspended: userOf(context, install.owner)?.user.suspended ?? false,
  };
}
