import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { forbidTrouble } from '../filesystem/trouble.ts';
import { automationOf } from '../installs/automation.ts';
import { withDatabase } from '../installs/database.ts';
import { freePlace } from '../installs/free-place.ts';
import { logInstall } from '../installs/log-install.ts';
import { makeInstall } from '../installs/make-install.ts';
import { putInstall } from '../installs/put-install.ts';
import { shownInstall } from '../installs/shown-install.ts';
import { siteUrl } from '../websites/site-url.ts';
import { installable } from './installable.ts';
import { defaultExtensions } from './starting-content.ts';

/** What comes from elsewhere cannot be looked at, so it is taken to be the newest version with what it brings along. */
export const migrateApplication: Handler<'migrateApplication'> = (params, context) => {
  const application = installable(params.id);
  const source = sourceSite(params.source_url);
  forbidUnknownSource(params.source_path, application.id);
  forbidTrouble({ path: params.source_path });
  const made = makeInstall(context, {
    application,
    version: application.version,
    place: freePlace(context, params.url, params.user),
    start: { content: context.newId(), ...defaultExtensions(application.id) },
    automation: automationOf(context, params),
  });
  const document = { ...made, install: withDatabase(made.install, params) };
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'browser/migrate',
    user: params.user,
    message: `${application.name} was migrated.`,
    source_url: source,
  });
  return { data: shownInstall(context, document) };
};

function sourceSite(url: string): string {
  try {
    return siteUrl(url);
  } catch {
    throw new Refusal('invalid_argument_source_url', 'source_url');
  }
}

/** The scheme `app` stands for a connection to WordPress itself, without an account. */
function forbidUnknownSource(path: string, application: string): void {
  if (/^(?:ftps?|sftp|ssh):\/\/./i.test(path)) return;
  if (application === 'wordpress' && /^app:\/\/./i.test(path)) return;
  throw new Refusal('invalid_argument_source_path', 'source_path');
}
