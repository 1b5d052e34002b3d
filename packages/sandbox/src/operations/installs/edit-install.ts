import type { Context } from '../../operation/context.ts';
import type { Handler, ParametersOf } from '../../operation/handler.ts';
import type { InstallDocument, StoredInstall } from '../../state/documents.ts';
import { applicationOf } from '../applications/catalogue.ts';
import { languageOf } from '../applications/language.ts';
import { ownFields } from '../applications/own-fields.ts';
import { backupLocation } from '../backups/backup-location.ts';
import { type Address, addressAt } from './address.ts';
import { automaticBackups } from './automatic-backups.ts';
import { shownAutoup } from './automation.ts';
import { withDatabase } from './database.ts';
import { changesSite, editableMembers } from './editable-members.ts';
import { findInstall } from './find-install.ts';
import { freePlace } from './free-place.ts';
import { logInstall } from './log-install.ts';
import { putInstall } from './put-install.ts';
import { shownInstall } from './shown-install.ts';

type Parameters = ParametersOf<'editInstall'>;

export const editInstall: Handler<'editInstall'> = (params, context) => {
  const before = findInstall(context, params);
  const document = edited(context, before, params);
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'installs/edit',
    user: params.user,
    message: 'The settings were changed.',
  });
  return { data: shownInstall(context, document) };
};

function edited(context: Context, before: InstallDocument, params: Parameters): InstallDocument {
  const { install } = before;
  if (params.bkloc !== undefined) backupLocation(context, params.bkloc);
  const application = applicationOf(install.application);
  if (application !== undefined && params.language !== undefined)
    languageOf(application, params.language, undefined);
  return {
    ...before,
    passwd: params.passwd ?? before.passwd,
    content: changesSite(params) ? context.newId() : before.content,
    install: {
      ...automaticBackups(context, withDatabase(install, params), params),
      ...editableMembers(params),
      ...(params.autoup !== undefined && { autoup: shownAutoup(params.autoup) }),
      ...(params.url !== undefined && addressAfter(context, install, params.url)),
      ...(application && ownFields(application, params)),
    },
  };
}

/** A site that is given another URL moves there with its files, which the vendor does not say. */
function addressAfter(context: Context, { id, owner, application }: StoredInstall, url: string): Address {
  return addressAt(freePlace(context, url, owner, id), application);
}
