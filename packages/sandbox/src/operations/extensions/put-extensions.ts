import type { Context } from '../../operation/context.ts';
import type { InstallDocument, StoredInstall } from '../../state/documents.ts';
import { type InstallEvent, logInstall } from '../installs/log-install.ts';

/** Gives an install other plugins or themes, which makes it another content, and notes that in the log. */
export function putExtensions(
  context: Context,
  document: InstallDocument,
  extensions: Partial<Pick<StoredInstall, 'plugins' | 'themes'>>,
  event: Omit<InstallEvent, 'message'>,
): void {
  const install = { ...document.install, ...extensions };
  const changed = { ...document, content: context.newId(), install };
  context.state.installs.put(install.id, changed);
  logInstall(context, changed, { ...event, message: 'The task is complete.' });
}
