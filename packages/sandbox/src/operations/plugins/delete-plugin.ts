import type { Handler } from '../../operation/handler.ts';
import { nameOf, withoutExtension } from '../extensions/extensions.ts';
import { installedExtension } from '../extensions/installed-extension.ts';
import { putExtensions } from '../extensions/put-extensions.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from '../installs/find-install.ts';

/** Active ones can be deleted, too. */
export const deletePlugin: Handler<'deletePlugin'> = (params, context) => {
  const document = findInstall(context, params);
  const plugin = installedExtension(document.install.plugins, params.slug, 'plugin_not_found');
  websiteOfInstall(context, document);
  const plugins = withoutExtension(document.install.plugins, plugin.id);
  const event = { cmd: 'installs/plugins/uninstall', user: params.user, plugin_name: nameOf(plugin) };
  putExtensions(context, document, { plugins }, event);
  return {};
};
