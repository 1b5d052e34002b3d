/**
 * What the vendor's notes on version 2 say of the members of answers, line by line and in their order, with a value that
 * each could have. Written by hand: this is what the maps are held to.
 */

/** A member that has another name: `[version 1, its value, version 2, its value]`. */
export type Renamed = readonly [v1: string, v1Value: unknown, v2: string, v2Value: unknown];

/** `/installs, /backups, and /templates`. */
export const renamedMembers: readonly Renamed[] = [
  ['list-files', ['index.php'], 'files', ['index.php']],
  ['list-exclude-files', ['cache'], 'exclude_files', ['cache']],
  ['list-tables', ['wp_posts'], 'tables', ['wp_posts']],
  ['url-domain', 'example.com', 'url_domain', 'example.com'],
  ['installer', 'wordpress', 'application', 'wordpress'],
  ['autoup-backup', 1, 'autoup_backup', 'all'],
  ['autoup-plugins', 1, 'autoup_plugins', 'all'],
  ['autoup-themes', 1, 'autoup_themes', 'all'],
  ['autobk-daily', 1, 'autobk_daily', 1],
  ['autobk-weekly', 2, 'autobk_weekly', 2],
  ['autobk-monthly', 3, 'autobk_monthly', 3],
  ['list-plugins', ['akismet'], 'plugins', ['akismet']],
  ['list-themes', ['twentytwentyfive'], 'themes', ['twentytwentyfive']],
  ['list-notification', ['update'], 'notification', ['update']],
  ['path-created', '/home/jane/public_html', 'path_created', '/home/jane/public_html'],
  ['db-host', 'localhost', 'db_host', 'localhost'],
  ['db-type', 'mysql', 'db_type', 'mysql'],
  ['db-name', 'jane_wp', 'db_name', 'jane_wp'],
  ['db-user', 'jane', 'db_user', 'jane'],
  ['db-pass', '********', 'db_pass', '********'],
  ['db-prefix', 'wp_', 'db_prefix', 'wp_'],
  ['version-updates-available', '6.8.3', 'version_updates_available', '6.8.3'],
  ['cf-login', 'admin', 'login', 'admin'],
  ['cf-email', 'jane@example.com', 'email', 'jane@example.com'],
  ['cf-sitetitle', 'My blog', 'sitetitle', 'My blog'],
  ['cf-sitetagline', 'Notes', 'sitetagline', 'Notes'],
  ['cf-twofactor', 'yes', 'twofactor', 'yes'],
  ['cf-limitloginattempts', 'no', 'limitloginattempts', 'no'],
  ['cache-tables', '12', 'cache_tables', '12'],
  ['cache-files', '3214', 'cache_files', '3214'],
  ['cache-time', '1752537600', 'cache_time', '1752537600'],
  ['cache-numbackups', '2', 'cache_numbackups', '2'],
  ['cache-preview', 'preview.png', 'cache_preview', 'preview.png'],
  ['link-admin', 'https://example.com/wp-admin/', 'link_admin', 'https://example.com/wp-admin/'],
  ['time', 1_752_537_600, 'time_created', 1_752_537_600],
  ['time-updated', 1_752_624_000, 'time_updated', 1_752_624_000],
  ['version-autouped', '6.8.1', 'version_autouped', '6.8.1'],
  ['version-autouped-attempts', '1', 'version_autouped_attempts', '1'],
  ['version-available', '6.8.3', 'version_available', '6.8.3'],
];

/** `/browser API`. `links[changelog]` is a member of the object `links`. */
export const renamedBrowserMembers: readonly Renamed[] = [
  ['appid', 'wordpress', 'id', 'wordpress'],
  ['link_changelog', 'https://example.com/c', 'links', { changelog: 'https://example.com/c' }],
  ['link_site', 'https://example.com/s', 'links', { site: 'https://example.com/s' }],
  ['link_demo', 'https://example.com/d', 'links', { demo: 'https://example.com/d' }],
  ['link_showcase', 'https://example.com/w', 'links', { showcase: 'https://example.com/w' }],
  ['link_support', 'https://example.com/u', 'links', { support: 'https://example.com/u' }],
  ['link_docs', 'https://example.com/o', 'links', { docs: 'https://example.com/o' }],
];

/** A value that changed: what version 1 has, and what version 2 has. */
export type Changed = readonly [v1: Readonly<Record<string, unknown>>, v2: Readonly<Record<string, unknown>>];

/** "certain members have modified return values". What the notes leave open (`yes`, the id of a schedule) is inferred. */
export const changedValues: readonly Changed[] = [
  [{ suspended: 'yes' }, { suspended: true }],
  [{ suspended: 'no' }, { suspended: false }],
  [{ autobk: 0 }, { autobk: 'none' }],
  [{ autobk: 1 }, { autobk: 'custom' }],
  [{ autobk: 'weeklymonthly' }, { autobk: 'schedule', autobk_schedule: 'weeklymonthly' }],
  [{ autoup: 0 }, { autoup: 'none' }],
  [{ autoup: 2 }, { autoup: 'all' }],
  [{ autoup: 1 }, { autoup: 'custom' }],
  [{ 'autoup-plugins': 0 }, { autoup_plugins: 'none' }],
  [{ 'autoup-plugins': 1 }, { autoup_plugins: 'all' }],
  [{ 'autoup-plugins': 2 }, { autoup_plugins: 'custom' }],
  [{ 'autoup-themes': 0 }, { autoup_themes: 'none' }],
  [{ 'autoup-themes': 1 }, { autoup_themes: 'all' }],
  [{ 'autoup-themes': 2 }, { autoup_themes: 'custom' }],
  [{ 'autoup-backup': 0 }, { autoup_backup: 'none' }],
  [{ 'autoup-backup': 1 }, { autoup_backup: 'all' }],
];

/** The same of the browser. */
export const changedBrowserValues: readonly Changed[] = [
  [{ update: 'auto' }, { update: true }],
  [{ update: 'none' }, { update: false }],
  [{ install: 'auto' }, { install: true }],
  [{ install: 'none' }, { install: false }],
  [{ date: '2025-07-15' }, { time: 1_752_537_600 }],
];
