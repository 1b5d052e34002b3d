import type { Handler } from '../../operation/handler.ts';
import { findInstall } from '../installs/find-install.ts';

/** An install of another application than WordPress has none. */
export const listPlugins: Handler<'listPlugins'> = (params, context) => ({
  data: [...findInstall(context, params).install.plugins],
});
