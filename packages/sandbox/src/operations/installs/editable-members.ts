import type { ParametersOf } from '../../operation/handler.ts';
import type { StoredInstall } from '../../state/documents.ts';

/** Members of an install that become what a request says, without any ado. */
type Editable = Partial<Pick<StoredInstall, (typeof siteMembers)[number] | (typeof settings)[number]>>;

const siteMembers = [
  'email',
  'language',
  'limitloginattempts',
  'login',
  'sitetagline',
  'sitetitle',
  'twofactor',
] as const;

const settings = [
  'autoup_backup',
  'autoup_plugins',
  'autoup_themes',
  'bkloc',
  'exclude_files',
  'files',
  'notification',
  'tables',
  'title',
] as const;

/** The ones of them that are in a request. */
export function editableMembers(params: Editable): Editable {
  const members: Editable = {};
  for (const name of [...siteMembers, ...settings]) copy(name, params, members);
  return members;
}

/** Whether a request changes files or the database of the site, and not only what Installatron does with it. */
export function changesSite(params: ParametersOf<'editInstall'>): boolean {
  return [...siteMembers, 'passwd' as const, 'url' as const, 'db_prefix' as const].some(
    (name) => params[name] !== undefined,
  );
}

function copy<Name extends keyof Editable>(name: Name, from: Editable, to: Editable): void {
  const value = from[name];
  if (value !== undefined) to[name] = value;
}
