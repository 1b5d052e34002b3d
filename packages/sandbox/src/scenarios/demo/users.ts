import type { WebsiteRequest } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import { type AccountParameters, changedAccount, newAccount } from '../../operations/users/account.ts';

/** Parents come before the users below them. */
const users: Readonly<Record<string, AccountParameters>> = {
  hostingreseller: { type: 'reseller', email: 'reseller@example.net', package: 'reseller' },
  janedoe: {
    parent: 'hostingreseller',
    email: 'jane@example.com',
    package: 'premium',
    websites: [
      website('Example', 'sftp://janedoe:sandbox-jane@192.0.2.10/home/janedoe', {
        'https://www.example.com': 'public_html',
        'https://staging.example.com': 'staging',
      }),
    ],
  },
  richardroe: {
    parent: 'hostingreseller',
    email: 'richard@example.org',
    package: 'basic',
    websites: [
      website('Roe', 'ftp://richardroe:sandbox-richard@192.0.2.11/', {
        'https://blog.example.org': 'blog',
        'https://forum.example.org': 'forum',
      }),
    ],
  },
  mariamuster: {
    email: 'maria@example.net',
    language: 'de',
    package: 'premium',
    websites: [
      website('Muster', '/home/mariamuster', {
        'https://shop.example.net': 'shop',
        'https://wiki.example.net': 'wiki',
      }),
    ],
  },
  johnsmith: {
    email: 'john@example.edu',
    package: 'basic',
    suspended: true,
    websites: [website('Smith', '/home/johnsmith', { 'https://www.example.edu': 'public_html' })],
  },
};

export function putUsers(context: Context): void {
  for (const [id, params] of Object.entries(users))
    context.state.users.put(id, changedAccount(context, newAccount(id), params));
}

function website(label: string, path: string, vhosts: Readonly<Record<string, string>>): WebsiteRequest {
  const name = `${label.toLowerCase()}_db`;
  const database = { type: 'mysql', host: '192.0.2.20:3307', user: name, name, pass: `sandbox-${name}` };
  return { label, path, databases: [database], vhosts };
}
