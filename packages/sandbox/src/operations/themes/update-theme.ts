import type { Theme } from '@installatron-openapi/types';
import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { changedExtension, nameOf, takesExtensions, withExtension } from '../extensions/extensions.ts';
import { putExtensions } from '../extensions/put-extensions.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from '../installs/find-install.ts';
import { withActive, withSuccessor } from './active-theme.ts';
import { themeFromDirectory } from './directory.ts';

/**
 * A theme that the install does not have comes from the directory, in its newest version. When the theme in use is
 * switched off, the first of the others takes its place: our choice, as WordPress always uses one.
 */
export const updateTheme: Handler<'updateTheme'> = (params, context) => {
  const { slug, user } = params;
  const document = findInstall(context, params);
  const { themes } = document.install;
  const installed = themes.find(({ id }) => id === slug);
  const found = installed ?? (takesExtensions(document) ? themeFromDirectory(slug) : undefined);
  if (found === undefined) throw new Refusal('theme_not_found', 'slug');
  websiteOfInstall(context, document);
  const theme = changedExtension(found, params);
  const cmd = installed === undefined ? 'installs/themes/install' : 'installs/themes/edit';
  const event = { cmd, user, theme_name: nameOf(theme) };
  putExtensions(context, document, { themes: oneActive(withExtension(themes, theme), theme) }, event);
  return { data: theme };
};

function oneActive(themes: readonly Theme[], changed: Theme): readonly Theme[] {
  if (changed.activated === true) return withActive(themes, changed.id);
  if (themes.some(({ activated }) => activated === true)) return themes;
  const rest = withSuccessor(themes, changed.id);
  if (rest === undefined)
    throw new Refusal('invalid_argument_activated', 'activated', 'The site has no other theme to use.');
  return rest;
}
