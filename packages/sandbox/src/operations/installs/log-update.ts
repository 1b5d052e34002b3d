import type { Plugin, Theme } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { logInstall } from './log-install.ts';

/** What was updated: the application from a version, and the plugins and themes that are another version now. */
export type UpdateFacts = {
  readonly user: string | undefined;
  readonly from: string;
  readonly plugins: readonly Plugin[];
  readonly themes: readonly Theme[];
};

/** Notes each thing that was updated in an entry of its own. */
export function logUpdate(context: Context, document: InstallDocument, update: UpdateFacts): void {
  const { user, from, plugins, themes } = update;
  const { version } = document.install;
  const event = { cmd: 'installs/update', user, message: 'Updated to the newest version.' };
  if (version !== from)
    logInstall(context, document, { ...event, message: `Updated from ${from} to ${version}.` });
  for (const { id, name: plugin_name = id } of plugins)
    logInstall(context, document, { ...event, plugin_name });
  for (const { id, name: theme_name = id } of themes) logInstall(context, document, { ...event, theme_name });
}
