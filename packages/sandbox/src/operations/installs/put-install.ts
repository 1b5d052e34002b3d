import type { Context } from '../../operation/context.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';

/**
 * Puts an install on its website and keeps it. What lay there without Installatron knowing is overwritten.
 *
 * @throws Refusal when the website does not serve it, or its files cannot be worked on.
 */
export function putInstall(context: Context, document: InstallDocument): void {
  websiteOfInstall(context, document);
  context.state.installs.put(document.install.id, document);
  context.state.sites.delete(document.install.url);
}
