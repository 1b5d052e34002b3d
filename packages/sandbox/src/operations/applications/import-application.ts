import type { Context } from '../../operation/context.ts';
import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { type Address, addressAt } from '../installs/address.ts';
import { automaticBackups } from '../installs/automatic-backups.ts';
import { type Automation, automationOf } from '../installs/automation.ts';
import { freePlace } from '../installs/free-place.ts';
import { logInstall } from '../installs/log-install.ts';
import { agent } from '../installs/make-install.ts';
import { putInstall } from '../installs/put-install.ts';
import { shownInstall } from '../installs/shown-install.ts';
import { knownApplication } from './installable.ts';

/** The site stays as it is. The install that stands for it has a new id, also when it had another one before. */
export const importApplication: Handler<'importApplication'> = (params, context) => {
  knownApplication(params.id);
  const place = freePlace(context, params.url, params.user);
  const site = siteAt(context, place.url, params.id);
  const automation = automationOf(context, params);
  const document = imported(context, site, { ...automation, ...addressAt(place, params.id) });
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'browser/import',
    user: params.user,
    message: 'The application was imported.',
  });
  return { data: shownInstall(context, document) };
};

function imported(context: Context, site: InstallDocument, members: Address & Automation): InstallDocument {
  const { newId, now } = context;
  const own = { id: newId(), agent, time_created: now, cache_numbackups: 0 };
  const install = automaticBackups(context, site.install, { autobk: 'none' });
  return { ...site, stageOf: null, install: { ...install, ...members, ...own } };
}

function siteAt({ state }: Context, url: string, application: string): InstallDocument {
  const site = state.sites.get(url);
  if (site?.install.application === application) return site;
  throw new Refusal('invalid_argument_url', 'url', 'There is no such application at this URL.');
}
