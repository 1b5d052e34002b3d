import type { Handler, ParametersOf } from '../../operation/handler.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { automationOf } from '../installs/automation.ts';
import { withDatabase } from '../installs/database.ts';
import { freePlace } from '../installs/free-place.ts';
import { logInstall } from '../installs/log-install.ts';
import { makeInstall } from '../installs/make-install.ts';
import { putInstall } from '../installs/put-install.ts';
import { shownInstall } from '../installs/shown-install.ts';
import type { CatalogueEntry } from './catalogue.ts';
import { installable } from './installable.ts';
import { languageOf } from './language.ts';
import { ownFields } from './own-fields.ts';
import { startingContent } from './starting-content.ts';

export const installApplication: Handler<'installApplication'> = (params, context) => {
  const application = installable(params.id, params.version);
  const place = freePlace(context, params.url, params.user);
  const { owner } = place;
  const language = languageOf(application, params.language, owner.user.locale);
  const start = startingContent(context, application.id, params.content ?? 'yes', owner.user.id);
  const version = params.version ?? start.version ?? application.version;
  const automation = automationOf(context, params);
  const made = makeInstall(context, { application, version, place, start, automation });
  const document = asAskedFor(made, application, params, language);
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'browser/install',
    user: params.user,
    message: `${application.name} ${version} was installed.`,
  });
  return { data: shownInstall(context, document) };
};

function asAskedFor(
  { install, passwd, ...rest }: InstallDocument,
  application: CatalogueEntry,
  params: ParametersOf<'installApplication'>,
  language: string,
): InstallDocument {
  const { login, email, sitetitle, sitetagline, twofactor, limitloginattempts } = params;
  return {
    ...rest,
    passwd: params.passwd ?? passwd,
    install: {
      ...ownFields(application, params),
      ...withDatabase(install, params),
      language,
      ...(login !== undefined && { login }),
      ...(email !== undefined && { email }),
      ...(sitetitle !== undefined && { sitetitle, title: sitetitle }),
      ...(sitetagline !== undefined && { sitetagline }),
      ...(twofactor !== undefined && { twofactor }),
      ...(limitloginattempts !== undefined && { limitloginattempts }),
    },
  };
}
