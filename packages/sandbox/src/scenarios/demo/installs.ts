import type { Context } from '../../operation/context.ts';
import type { Extension } from '../../operations/extensions/extensions.ts';
import { leaveSite } from '../../operations/filesystem/left-behind.ts';
import { pluginFromDirectory } from '../../operations/plugins/directory.ts';
import { themeFromDirectory } from '../../operations/themes/directory.ts';
import type { StoredInstall } from '../../state/documents.ts';
import { day } from '../earlier.ts';
import { type Placed, placedInstall } from '../place-install.ts';

/** The blog that the examples of the spec are about, and its stage. */
export const blog = 'a1b2c3d4e5f6g7h8i9j0k1l2m';
const stage = 's5t6a7g8e9b0l1o2g3c4o5p6y';

const blogMembers: Partial<StoredInstall> = {
  language: 'en',
  login: 'janedoe',
  email: 'jane@example.com',
  sitetagline: 'Notes from the garden',
  exclude_files: ['wp-content/cache'],
  autoup: 'custom',
  autoup_themes: 'custom',
  autobk: 'schedule',
  autobk_schedule: 'weeklymonthly',
  autobk_daily: 0,
  autobk_weekly: 1,
  autobk_monthly: 1,
  notification: ['backup_error', 'update', 'update_error'],
  version_autouped: '6.8.2',
  version_autouped_attempts: 1,
  twofactor: false,
  limitloginattempts: true,
  plugins: [
    ...inVersion('5.4', pluginFromDirectory('akismet')),
    ...inVersion('2.26.23', pluginFromDirectory('limit-login-attempts-reloaded')),
  ],
  themes: [
    ...inVersion('1.2', themeFromDirectory('twentytwentyfive')),
    ...inVersion('1.3', themeFromDirectory('twentytwentyfour'), false),
  ],
};

const installs: readonly Placed[] = [
  {
    ...wordpress('6.8.2', 'https://www.example.com', 'My blog', 90),
    members: { ...blogMembers, id: blog, cache_numbackups: 1 },
  },
  {
    ...wordpress('6.8.2', 'https://staging.example.com', 'My blog, staging', 20),
    members: { ...blogMembers, id: stage, autobk: 'none' },
  },
  {
    application: 'drupal',
    version: '11.1.8',
    url: 'https://blog.example.org',
    title: 'Roe writes',
    age: 70 * day,
  },
  {
    application: 'phpbb',
    version: '3.3.14',
    url: 'https://forum.example.org',
    title: 'Roe talks',
    age: 60 * day,
  },
  {
    application: 'opencart',
    version: '3.0.4.1',
    url: 'https://shop.example.net',
    title: 'Musterladen',
    age: 50 * day,
    members: { bkloc: 'l6v3n8c1z5x7m2k9j4h0g3f8d', cache_numbackups: 1 },
  },
  {
    application: 'mediawiki',
    version: '1.44.0',
    url: 'https://wiki.example.net',
    title: 'Musterwiki',
    age: 40 * day,
  },
  wordpress('6.7.4', 'https://www.example.edu', 'Lecture notes', 30),
];

/** Sites that run, and that Installatron does not know. */
const sites: readonly Placed[] = [
  wordpress('6.8.1', 'https://www.example.com/blog', 'An older blog', 200),
  {
    application: 'joomla',
    version: '4.4.13',
    url: 'https://blog.example.org/club',
    title: 'The club',
    age: 300 * day,
  },
];

export function putInstalls(context: Context): void {
  for (const placed of installs) {
    const document = placedInstall(context, placed);
    const { id } = document.install;
    context.state.installs.put(id, { ...document, stageOf: id === stage ? blog : null });
  }
  for (const placed of sites) leaveSite(context, placedInstall(context, placed));
}

function wordpress(version: string, url: string, title: string, days: number): Placed {
  return { application: 'wordpress', version, url, title, age: days * day };
}

/** An extension that was installed when this was its newest version. */
function inVersion(
  version: string,
  extension: Extension | undefined,
  activated = true,
): readonly Extension[] {
  return extension === undefined ? [] : [{ ...extension, version, activated }];
}
