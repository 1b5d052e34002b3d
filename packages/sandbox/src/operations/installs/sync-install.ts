import type { Context } from '../../operation/context.ts';
import type { Handler, ParametersOf } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { findInstall } from './find-install.ts';
import { logInstall } from './log-install.ts';
import { putInstall } from './put-install.ts';
import { shownInstall } from './shown-install.ts';
import { forbidStrangerToSource } from './source-user.ts';
import { versionMembers } from './updates.ts';

/** The content is that of the source from now on. The address, the title, the database and the settings stay. */
export const syncInstall: Handler<'syncInstall'> = (params, context) => {
  const live = findInstall(context, params);
  const source = sourceOf(context, params, live);
  websiteOfInstall(context, source);
  const document = withContentOf(context, live, source);
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'installs/sync',
    user: params.user,
    message: 'The content of another install was pulled.',
    source_url: source.install.url,
    source_title: source.install.title,
  });
  return { data: shownInstall(context, document) };
};

function withContentOf(
  { now }: Context,
  { install, ...live }: InstallDocument,
  source: InstallDocument,
): InstallDocument {
  const { version, plugins, themes } = source.install;
  const pulled = { ...versionMembers(install.application, version), plugins, themes };
  return { ...live, content: source.content, install: { ...install, ...pulled, time_updated: now } };
}

function sourceOf(
  context: Context,
  { id, source, source_user }: ParametersOf<'syncInstall'>,
  live: InstallDocument,
): InstallDocument {
  const document = source ? context.state.installs.get(source) : stageOf(context, id);
  if (!source && document === undefined) throw new Refusal('empty_argument_source', 'source');
  if (
    document === undefined ||
    document.install.id === id ||
    document.install.application !== live.install.application
  )
    throw new Refusal('invalid_argument_source', 'source');
  forbidStrangerToSource(context, source_user, document.install.owner);
  return document;
}

/** The first stage that was made of an install: our choice, as the vendor's text says that a source is chosen. */
function stageOf({ state }: Context, id: string): InstallDocument | undefined {
  for (const [, document] of state.installs.all()) if (document.stageOf === id) return document;
}
