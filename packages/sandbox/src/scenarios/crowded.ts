import type { WebsiteRequest } from '@installatron-openapi/types';
import type { Context } from '../operation/context.ts';
import { applications } from '../operations/applications/catalogue.ts';
import { addressAt } from '../operations/installs/address.ts';
import { createdDatabase } from '../operations/installs/database.ts';
import { type AccountParameters, changedAccount, newAccount } from '../operations/users/account.ts';
import { findUser } from '../operations/users/find-user.ts';
import type { InstallDocument, UserDocument } from '../state/documents.ts';
import { day } from './earlier.ts';
import { empty } from './empty.ts';
import { placedInstall } from './place-install.ts';

const resellers = 10;
const usersOfEach = 40;
const installsOfEach = 25;

/** Ten thousand installs: ten resellers with forty users each, and each of those with twenty-five installs. */
export function crowded(context: Context): void {
  empty(context);
  const quick = { ...context, newId: idsAfter(context.newId()) };
  const ids = Array.from({ length: resellers * usersOfEach }, (_, number) => `user${number}`);
  for (const [number, id] of ids.entries()) {
    const reseller = `reseller${Math.floor(number / usersOfEach)}`;
    if (number % usersOfEach === 0) putUser(quick, reseller, { type: 'reseller' });
    putUser(quick, id, { parent: reseller, websites: [websiteOf(id)] });
  }
  const models = ids.slice(0, 1).flatMap((id) => modelsFor(quick, id));
  for (const id of ids) {
    const owner = findUser(quick, id);
    for (const [count, model] of models.entries()) putCopy(quick, model, owner, count);
  }
}

function putUser(context: Context, id: string, params: AccountParameters): void {
  context.state.users.put(id, changedAccount(context, newAccount(id), params));
}

function websiteOf(id: string): WebsiteRequest {
  return { path: `/home/${id}`, label: id, vhosts: { [siteOf(id)]: 'public_html' } };
}

function siteOf(id: string): string {
  return `https://${id}.example.com`;
}

/**
 * Installs of one user, which those of the others are copies of: making each on its own would take several times as
 * long.
 */
function modelsFor(context: Context, owner: string): readonly InstallDocument[] {
  return Array.from({ length: installsOfEach }, (_, count) => {
    const { id: application = '', version = '' } = applications[count % applications.length] ?? {};
    const url = `${siteOf(owner)}/site${count}`;
    return placedInstall(context, { application, version, url, title: '', age: count * day });
  });
}

function putCopy(context: Context, model: InstallDocument, owner: UserDocument, count: number): void {
  const { state, newId } = context;
  const id = newId();
  const user = owner.user.id;
  const title = `Site ${count} of ${user}`;
  const url = `${siteOf(user)}/site${count}`;
  const place = { owner, url, directory: `/home/${user}/public_html/site${count}`, isRoot: false };
  const { install } = model;
  state.installs.put(id, {
    ...model,
    content: newId(),
    install: {
      ...install,
      ...addressAt(place, install.application),
      ...(install.db_type !== undefined && createdDatabase(context, user, id)),
      id,
      title,
      sitetitle: title,
    },
  });
}

/**
 * Ids that count up from one that was given, as giving each of so many takes its time. They differ in their first
 * letters.
 */
function idsAfter(id: string): () => string {
  let count = 0;
  return () => `${(count++).toString(36).padStart(5, '0')}${id.slice(5)}`;
}
