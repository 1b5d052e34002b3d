import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { changedExtension, nameOf, takesExtensions, withExtension } from '../extensions/extensions.ts';
import { putExtensions } from '../extensions/put-extensions.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from '../installs/find-install.ts';
import { pluginFromDirectory } from './directory.ts';

/** A plugin that the install does not have comes from the directory, in its newest version. */
export const updatePlugin: Handler<'updatePlugin'> = (params, context) => {
  const { slug, user } = params;
  const document = findInstall(context, params);
  const { plugins } = document.install;
  const installed = plugins.find(({ id }) => id === slug);
  const found = installed ?? (takesExtensions(document) ? pluginFromDirectory(slug) : undefined);
  if (found === undefined) throw new Refusal('plugin_not_found', 'slug');
  websiteOfInstall(context, document);
  const plugin = changedExtension(found, params);
  const cmd = installed === undefined ? 'installs/plugins/install' : 'installs/plugins/edit';
  const event = { cmd, user, plugin_name: nameOf(plugin) };
  putExtensions(context, document, { plugins: withExtension(plugins, plugin) }, event);
  return { data: plugin };
};
