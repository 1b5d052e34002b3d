import type { Handler } from '../../operation/handler.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from './find-install.ts';
import { logInstall } from './log-install.ts';

/** Nothing is left on the site. The backups stay: what becomes of them is not described. */
export const deleteInstall: Handler<'deleteInstall'> = (params, context) => {
  const document = findInstall(context, params);
  websiteOfInstall(context, document);
  context.state.installs.delete(params.id);
  logInstall(context, document, {
    cmd: 'installs/uninstall',
    user: params.user,
    message: 'The application was uninstalled.',
  });
  return {};
};
