import type { Handler } from '../../operation/handler.ts';
import { leaveSite } from '../filesystem/left-behind.ts';
import { findInstall } from './find-install.ts';
import { logInstall } from './log-install.ts';

/** The site stays and can be imported. No file is touched, so it does not matter whether its website can be reached. */
export const detachInstall: Handler<'detachInstall'> = (params, context) => {
  const document = findInstall(context, params);
  context.state.installs.delete(params.id);
  leaveSite(context, document);
  logInstall(context, document, {
    cmd: 'installs/detach',
    user: params.user,
    message: 'The install was detached.',
  });
  return {};
};
