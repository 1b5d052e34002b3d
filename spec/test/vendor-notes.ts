import type { JsonObject } from '@installatron-openapi/generate-kit';

// The vendor's notes on version 2, row by row, in the vendor's order and spelling. Only the second variable of the
// paths of plugins and themes has another name here: the vendor calls both `{id}`.
/** A command of version 1 and the request that does the same. */
type Row = {
  readonly v1: string;
  readonly v2: string;
  /** What the notes put behind the path. */
  readonly body?: JsonObject;
};

export const rows: readonly Row[] = [
  { v1: 'cmd=browser', v2: 'GET /browser' },
  { v1: 'cmd=install', v2: 'POST /browser/{id}/install' },
  { v1: 'cmd=import', v2: 'POST /browser/{id}/import' },
  { v1: 'cmd=migrate', v2: 'POST /browser/{id}/migrate' },

  { v1: 'cmd=installs', v2: 'GET /installs' },
  { v1: 'cmd=edit id={id}', v2: 'POST /installs/{id}' },
  { v1: 'cmd=update id={id}', v2: 'POST /installs/{id}/update' },
  { v1: 'cmd=backup id={id}', v2: 'POST /installs/{id}/backup' },
  { v1: 'cmd=template id={id}', v2: 'POST /installs/{id}/template' },
  { v1: 'cmd=clone id={id}', v2: 'POST /installs/{id}/clone' },
  { v1: 'cmd=sync id={id}', v2: 'POST /installs/{id}/sync' },
  { v1: 'cmd=createadminsso id={id}', v2: 'POST /installs/{id}/login' },
  { v1: 'cmd=detach id={id}', v2: 'POST /installs/{id}/detach' },
  { v1: 'cmd=uninstall id={id}', v2: 'DELETE /installs/{id}' },

  { v1: 'cmd=edit id={id} list-plugins=1', v2: 'GET /installs/{id}/plugins' },
  { v1: 'cmd=edit id={id} install-plugin={id}', v2: 'POST /installs/{id}/plugins/{slug}' },
  {
    v1: 'cmd=edit id={id} activate-plugin={id}',
    v2: 'POST /installs/{id}/plugins/{slug}',
    body: { activated: true },
  },
  {
    v1: 'cmd=edit id={id} deactivate-plugin={id}',
    v2: 'POST /installs/{id}/plugins/{slug}',
    body: { activated: false },
  },
  {
    v1: 'cmd=edit id={id} auotup-plugin={id}',
    v2: 'POST /installs/{id}/plugins/{slug}',
    body: { autoup: 'all' },
  },
  {
    v1: 'cmd=edit id={id} noautoup-plugin={id}',
    v2: 'POST /installs/{id}/plugins/{slug}',
    body: { autoup: 'none' },
  },
  { v1: 'cmd=edit id={id} uninstall-plugin={id}', v2: 'DELETE /installs/{id}/plugins/{slug}' },

  { v1: 'cmd=edit id={id} list-themes=1', v2: 'GET /installs/{id}/themes' },
  { v1: 'cmd=edit id={id} install-theme={id}', v2: 'POST /installs/{id}/themes/{slug}' },
  {
    v1: 'cmd=edit id={id} activate-theme={id}',
    v2: 'POST /installs/{id}/themes/{slug}',
    body: { activated: true },
  },
  {
    v1: 'cmd=edit id={id} deactivate-theme={id}',
    v2: 'POST /installs/{id}/themes/{slug}',
    body: { activated: false },
  },
  {
    v1: 'cmd=edit id={id} auotup-theme={id}',
    v2: 'POST /installs/{id}/themes/{slug}',
    body: { autoup: 'all' },
  },
  {
    v1: 'cmd=edit id={id} noautoup-theme={id}',
    v2: 'POST /installs/{id}/themes/{slug}',
    body: { autoup: 'none' },
  },
  { v1: 'cmd=edit id={id} uninstall-theme ={id}', v2: 'DELETE /installs/{id}/themes/{slug}' },

  { v1: 'cmd=backups', v2: 'GET /backups' },
  { v1: 'cmd=editbackup id={id}', v2: 'POST /backups/{id}' },
  { v1: 'cmd=restore id={id}', v2: 'POST /backups/{id}/restore' },
  { v1: 'cmd=restoreto id={id}', v2: 'POST /backups/{id}/restoreto' },
  { v1: 'cmd=delete id={id}', v2: 'DELETE /backups/{id}' },

  { v1: 'cmd=templates', v2: 'GET /templates' },
  { v1: 'cmd=edittemplate id={id}', v2: 'POST /templates/{id}' },
  { v1: 'cmd=deletetemplate id={id}', v2: 'DELETE /templates/{id}' },

  { v1: 'cmd=users', v2: 'GET /users' },
  { v1: 'cmd=edituser user={id}', v2: 'POST /users/{id}' },
  { v1: 'cmd=guixfer user={id}', v2: 'POST /users/{id}/login' },
  { v1: 'cmd=deleteuser user={id}', v2: 'DELETE /users/{id}' },

  { v1: 'cmd=logs', v2: 'GET /logs' },
];

/** "/installs, /backups, and /templates" of the notes: version 1, version 2. */
export const renamed = [
  ['list-files', 'files'],
  ['list-exclude-files', 'exclude_files'],
  ['list-tables', 'tables'],
  ['url-domain', 'url_domain'],
  ['installer', 'application'],
  ['autoup-backup', 'autoup_backup'],
  ['autoup-plugins', 'autoup_plugins'],
  ['autoup-themes', 'autoup_themes'],
  ['autobk-daily', 'autobk_daily'],
  ['autobk-weekly', 'autobk_weekly'],
  ['autobk-monthly', 'autobk_monthly'],
  ['list-plugins', 'plugins'],
  ['list-themes', 'themes'],
  ['list-notification', 'notification'],
  ['path-created', 'path_created'],
  ['db-host', 'db_host'],
  ['db-type', 'db_type'],
  ['db-name', 'db_name'],
  ['db-user', 'db_user'],
  ['db-pass', 'db_pass'],
  ['db-prefix', 'db_prefix'],
  ['version-updates-available', 'version_updates_available'],
  ['cf-login', 'login'],
  ['cf-email', 'email'],
  ['cf-sitetitle', 'sitetitle'],
  ['cf-sitetagline', 'sitetagline'],
  ['cf-twofactor', 'twofactor'],
  ['cf-limitloginattempts', 'limitloginattempts'],
  ['cache-tables', 'cache_tables'],
  ['cache-files', 'cache_files'],
  ['cache-time', 'cache_time'],
  ['cache-numbackups', 'cache_numbackups'],
  ['cache-preview', 'cache_preview'],
  ['link-admin', 'link_admin'],
  ['time', 'time_created'],
  ['time-updated', 'time_updated'],
  ['version-autouped', 'version_autouped'],
  ['version-autouped-attempts', 'version_autouped_attempts'],
  ['version-available', 'version_available'],
] as const;
