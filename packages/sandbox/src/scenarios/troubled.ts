import type { WebsiteRequest } from '@installatron-openapi/types';
import type { Context } from '../operation/context.ts';
import { changedAccount, newAccount } from '../operations/users/account.ts';
import { day } from './earlier.ts';
import { empty } from './empty.ts';
import { placedInstall } from './place-install.ts';

/** Each website of the user `troubled` by the domain that is served from it: an install is on each. */
const paths: Readonly<Record<string, string>> = {
  'https://host.example.com': 'sftp://troubled:sandbox@unreachable.example.com/home/troubled',
  'https://login.example.com': 'sftp://troubled:wrong@192.0.2.30/home/troubled',
  'https://ondemand.example.com': '/home/troubled/../elsewhere',
  'https://permission.example.com': '/home/readonly',
  'https://quota.example.com': '/home/full',
  'https://healthy.example.com': '/home/troubled',
};

/** The website of this domain is taken away, after an install was made on it. */
const lost = 'https://vhost.example.com';

/**
 * A user whose websites have all the troubles that a website can have, and a backup location that is none. Every
 * `failed_…` and `invalid_argument_uri` are one request away.
 */
export function troubled(context: Context): void {
  const { state } = context;
  empty(context);
  const websites = Object.entries(paths).map(([url, path]) => website(url, path));
  const account = changedAccount(context, newAccount('troubled'), {
    websites: [...websites, website(lost, '/home/lost')],
  });
  state.users.put('troubled', account);
  for (const url of [...Object.keys(paths), lost]) {
    const id = idOf(url);
    const placed = { application: 'wordpress', version: '6.8.2', url, title: id, age: 10 * day };
    state.installs.put(id, placedInstall(context, { ...placed, members: { id } }));
  }
  state.users.put('troubled', changedAccount(context, account, { websites }));
  state.locations.put('gopher', { id: 'gopher', name: 'Gone', scope: 'admin', uri: 'gopher://example.net' });
}

/** Installs are named after their trouble, to be found without looking. */
function idOf(url: string): string {
  return new URL(url).hostname.replace('.example.com', '');
}

function website(url: string, path: string): WebsiteRequest {
  return { label: idOf(url), path, vhosts: { [url]: '' } };
}
