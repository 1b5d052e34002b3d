import type { ExistingDatabase } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { addressAt } from './address.ts';
import { createdDatabase, withDatabase } from './database.ts';
import type { FreePlace } from './free-place.ts';

/** An install of its own with the content of another one: it has an id, a place and a database that are its own. */
export function copyInstall(
  context: Context,
  original: InstallDocument,
  place: FreePlace,
  database: ExistingDatabase,
): InstallDocument {
  const { install } = original;
  const id = context.newId();
  const created = install.db_type === undefined ? {} : createdDatabase(context, place.owner.user.id, id);
  const copy = {
    ...install,
    id,
    ...addressAt(place, install.application),
    ...created,
    time_created: context.now,
    time_updated: context.now,
    cache_numbackups: 0,
  };
  return { ...original, install: withDatabase(copy, database), stageOf: null };
}
