import type { ExistingDatabase } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import type { StoredInstall } from '../../state/documents.ts';

/** The members of an install about its database. Installs of an application without one lack them. */
export type DatabaseMembers = Pick<
  StoredInstall,
  'db_type' | 'db_host' | 'db_name' | 'db_user' | 'db_pass' | 'db_prefix' | 'tables'
>;

/** A database that is made for an install: named after the owner and the id of the install. */
export function createdDatabase({ newId }: Context, owner: string, id: string): Required<DatabaseLogin> {
  const name = `${owner}_${id.slice(0, 8)}`;
  return { db_host: 'localhost', db_name: name, db_user: name, db_pass: newId() };
}

/** The database that a request names in place of the one that an install has or would get. */
export function withDatabase<Install extends DatabaseMembers>(
  install: Install,
  { db_host, db_name, db_user, db_pass, db_prefix }: ExistingDatabase,
): Install {
  return {
    ...install,
    ...(db_host !== undefined && { db_host }),
    ...(db_name !== undefined && { db_name }),
    ...(db_user !== undefined && { db_user }),
    ...(db_pass !== undefined && { db_pass }),
    ...(db_prefix !== undefined && { db_prefix, tables: renamedTables(install, db_prefix) }),
  };
}

type DatabaseLogin = Pick<StoredInstall, 'db_host' | 'db_name' | 'db_user' | 'db_pass'>;

/** Tables that do not begin with the former prefix are somebody's own, and keep their names. */
function renamedTables({ db_prefix = '', tables = [] }: DatabaseMembers, prefix: string): string[] {
  return tables.map((table) =>
    table.startsWith(db_prefix) ? `${prefix}${table.slice(db_prefix.length)}` : table,
  );
}
