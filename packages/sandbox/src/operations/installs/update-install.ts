import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { InstallDocument, StoredInstall } from '../../state/documents.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from './find-install.ts';
import { logUpdate } from './log-update.ts';
import { shownInstall } from './shown-install.ts';
import { updatedExtensions } from './updated-extensions.ts';
import { updatesFrom, versionMembers } from './updates.ts';

/** An update fails before it begins or not at all here, so there is never anything for `revert` to put back. */
export const updateInstall: Handler<'updateInstall'> = (params, context) => {
  const before = findInstall(context, params);
  const { install } = before;
  const version = targetVersion(install, params.version);
  const plugins = updatedExtensions('plugins', install.plugins, params.plugins);
  const themes = updatedExtensions('themes', install.themes, params.themes);
  websiteOfInstall(context, before);
  if (version === install.version && !plugins.updated.length && !themes.updated.length)
    return { data: shownInstall(context, before) };
  const versions = { ...versionMembers(install.application, version), time_updated: context.now };
  const document: InstallDocument = {
    ...before,
    content: context.newId(),
    install: { ...install, ...versions, plugins: plugins.all, themes: themes.all },
  };
  context.state.installs.put(params.id, document);
  const updated = { plugins: plugins.updated, themes: themes.updated };
  logUpdate(context, document, { user: params.user, from: install.version, ...updated });
  return { data: shownInstall(context, document) };
};

/** @throws Refusal for a version that cannot be reached. The one that is installed can: there is nothing to do. */
function targetVersion({ application, version }: StoredInstall, wanted: string | undefined): string {
  if (wanted === 'current' || wanted === version) return version;
  const updates = updatesFrom(application, version);
  if (wanted === undefined) return updates[0] ?? version;
  if (!updates.includes(wanted)) throw new Refusal('invalid_argument_version', 'version');
  return wanted;
}
