import type { Handler } from '../../operation/handler.ts';
import { copyInstall } from '../installs/copy-install.ts';
import { freePlace } from '../installs/free-place.ts';
import { logInstall } from '../installs/log-install.ts';
import { putInstall } from '../installs/put-install.ts';
import { shownInstall } from '../installs/shown-install.ts';
import { forbidStrangerToSource } from '../installs/source-user.ts';
import { withoutCredentials } from './backup-location.ts';
import { findBackup } from './find-backup.ts';

/** The copy has an id, a place and a database of its own. */
export const restoreBackupTo: Handler<'restoreBackupTo'> = (params, context) => {
  const { snapshot, location } = findBackup(context, { id: params.id });
  forbidStrangerToSource(context, params.source_user, snapshot.install.owner);
  const place = freePlace(context, params.url, params.user);
  const document = copyInstall(context, snapshot, place, params);
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'backups/restoreto',
    user: params.user,
    message: 'The backup was restored to another place.',
    source_url: snapshot.install.url,
    source_title: snapshot.install.title,
    backup_location: withoutCredentials(location),
  });
  return { data: shownInstall(context, document) };
};
