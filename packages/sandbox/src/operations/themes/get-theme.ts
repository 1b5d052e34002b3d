import type { Handler } from '../../operation/handler.ts';
import { installedExtension } from '../extensions/installed-extension.ts';
import { findInstall } from '../installs/find-install.ts';

export const getTheme: Handler<'getTheme'> = (params, context) => ({
  data: installedExtension(findInstall(context, params).install.themes, params.slug, 'theme_not_found'),
});
