import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { nameOf, withoutExtension } from '../extensions/extensions.ts';
import { installedExtension } from '../extensions/installed-extension.ts';
import { putExtensions } from '../extensions/put-extensions.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from '../installs/find-install.ts';
import { withSuccessor } from './active-theme.ts';

/**
 * When the theme in use is deleted, the first of the others takes its place. The only theme stays. Both are our choice.
 */
export const deleteTheme: Handler<'deleteTheme'> = (params, context) => {
  const document = findInstall(context, params);
  const before = document.install.themes;
  const theme = installedExtension(before, params.slug, 'theme_not_found');
  websiteOfInstall(context, document);
  const others = theme.activated === true ? withSuccessor(before, theme.id) : before;
  if (others === undefined)
    throw new Refusal('invalid_argument_slug', 'slug', 'The site has no other theme to use.');
  const themes = withoutExtension(others, theme.id);
  const event = { cmd: 'installs/themes/uninstall', user: params.user, theme_name: nameOf(theme) };
  putExtensions(context, document, { themes }, event);
  return {};
};
