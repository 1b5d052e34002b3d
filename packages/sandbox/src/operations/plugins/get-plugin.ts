import type { Handler } from '../../operation/handler.ts';
import { installedExtension } from '../extensions/installed-extension.ts';
import { findInstall } from '../installs/find-install.ts';

export const getPlugin: Handler<'getPlugin'> = (params, context) => ({
  data: installedExtension(findInstall(context, params).install.plugins, params.slug, 'plugin_not_found'),
});
