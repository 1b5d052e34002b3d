import type { Context } from '../../operation/context.ts';
import type { InstallDocument, StoredInstall } from '../../state/documents.ts';
import type { CatalogueEntry } from '../applications/catalogue.ts';
import type { StartingContent } from '../applications/starting-content.ts';
import { addressAt } from './address.ts';
import type { Automation } from './automation.ts';
import { createdDatabase, type DatabaseMembers } from './database.ts';
import type { FreePlace } from './free-place.ts';
import { layoutOf } from './site-layout.ts';
import { versionMembers } from './updates.ts';

/** The version of Installatron that the sandbox says it is. */
export const agent = '10.0.0';

/** What a new install is made of. */
export type InstallParts = {
  readonly application: CatalogueEntry;
  readonly version: string;
  readonly place: FreePlace;
  readonly start: StartingContent;
  readonly automation: Automation;
};

/** An install that was not there before, with all that nobody asked for: a database, an administrator, a title. */
export function makeInstall(context: Context, parts: InstallParts): InstallDocument {
  const { application, version, place, start, automation } = parts;
  const id = context.newId();
  const install: StoredInstall = {
    id,
    application: application.id,
    ...versionMembers(application.id, version),
    agent,
    ...titles(application),
    language: 'en',
    ...addressAt(place, application.id),
    time_created: context.now,
    time_updated: context.now,
    ...databaseOf(context, application, place.owner.user.id, id),
    ...filesOf(context, application),
    ...automation,
    ...administratorOf(context, place),
    plugins: start.plugins,
    themes: start.themes,
  };
  return { install, passwd: context.newId(), content: start.content, stageOf: null };
}

function titles({ name, fields }: CatalogueEntry): Pick<StoredInstall, 'title' | 'sitetitle'> {
  const title = fields?.['sitetitle']?.default ?? name;
  return { title, sitetitle: title };
}

function administratorOf(
  { newId }: Context,
  { owner, url }: FreePlace,
): Pick<StoredInstall, 'login' | 'email'> {
  return {
    login: `admin_${newId().slice(0, 6)}`,
    email: owner.user.email || `${owner.user.id}@${new URL(url).hostname}`,
  };
}

function databaseOf(
  context: Context,
  { id: application, requirement_database, requirement_db_type }: CatalogueEntry,
  owner: string,
  id: string,
): DatabaseMembers {
  if (requirement_database === false) return {};
  const { prefix, tables } = layoutOf(application);
  return {
    db_type: requirement_db_type ?? 'mysql',
    ...createdDatabase(context, owner, id),
    db_prefix: prefix,
    tables: tables.map((table) => `${prefix}${table}`),
  };
}

type FileMembers = Pick<
  StoredInstall,
  'files' | 'exclude_files' | 'cache_files' | 'cache_tables' | 'cache_time' | 'cache_numbackups'
>;

/** The measures are those of the catalogue, in bytes: what the vendor measures in is not described. */
function filesOf({ now }: Context, application: CatalogueEntry): FileMembers {
  const { files, tables } = layoutOf(application.id);
  return {
    files: [...files],
    exclude_files: [],
    cache_files: Number(application.requirement_diskspace ?? 0) * 1024 * 1024,
    cache_tables: application.requirement_database === false ? 0 : tables.length * 64 * 1024,
    cache_time: now,
    cache_numbackups: 0,
  };
}
