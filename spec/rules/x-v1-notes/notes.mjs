// What the vendor's notes on version 2 say of version 1, in their order. Where the notes are silent this file is, too.

/**
 * The names of installs in version 1 and version 2. Backups and templates have them, too.
 *
 * @type {readonly (readonly [string, string])[]}
 */
const installNames = [
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
];

/**
 * The names of `/browser`. Two keys of version 2 are a member of an object.
 *
 * @type {readonly (readonly [string, string])[]}
 */
const applicationNames = [
  ['appid', 'id'],
  ['link_changelog', 'links.changelog'],
  ['link_site', 'links.site'],
  ['link_demo', 'links.demo'],
  ['link_showcase', 'links.showcase'],
  ['link_support', 'links.support'],
  ['link_docs', 'links.docs'],
  // The notes have this one among the values.
  ['date', 'time'],
];

/**
 * By resource.
 *
 * @type {ReadonlyMap<string, readonly (readonly [string, string])[]>}
 */
export const renames = new Map([
  ['install', installNames],
  ['backup', installNames],
  ['template', installNames],
  ['application', applicationNames],
]);

/**
 * What the notes say of the values of a member: a table, that it is new, or only that they are others.
 *
 * @typedef {Readonly<Record<string, number>> | 'new' | 'changed'} ValueNote
 */

/** @type {ValueNote} */
const noneAllCustom = { none: 0, all: 1, custom: 2 };

/** @type {Readonly<Record<string, ValueNote>>} */
const installValues = {
  suspended: 'changed',
  autobk: 'changed',
  autobk_schedule: 'new',
  // In another order than for plugins and themes.
  autoup: { none: 0, all: 2, custom: 1 },
  autoup_plugins: noneAllCustom,
  autoup_themes: noneAllCustom,
  autoup_backup: { none: 0, all: 1 },
};

/** @type {Readonly<Record<string, ValueNote>>} */
const applicationValues = { update: 'changed', install: 'changed', time: 'changed' };

/**
 * By resource.
 *
 * @type {ReadonlyMap<string, Readonly<Record<string, ValueNote>>>}
 */
export const values = new Map([
  ['install', installValues],
  ['backup', installValues],
  ['template', installValues],
  ['application', applicationValues],
]);

/**
 * A command, and the request of version 2 that does the same. The second variable of a path is `{slug}` here; the notes call
 * both `{id}`. They do not say where a command has the application of a path under `/browser`: that is its `application`.
 *
 * @type {readonly (readonly [string, string])[]}
 */
export const commands = [
  ['cmd=browser', 'GET /browser'],
  ['cmd=install application={id}', 'POST /browser/{id}/install'],
  ['cmd=import application={id}', 'POST /browser/{id}/import'],
  ['cmd=migrate application={id}', 'POST /browser/{id}/migrate'],

  ['cmd=installs', 'GET /installs'],
  ['cmd=edit id={id}', 'POST /installs/{id}'],
  ['cmd=update id={id}', 'POST /installs/{id}/update'],
  ['cmd=backup id={id}', 'POST /installs/{id}/backup'],
  ['cmd=template id={id}', 'POST /installs/{id}/template'],
  ['cmd=clone id={id}', 'POST /installs/{id}/clone'],
  ['cmd=sync id={id}', 'POST /installs/{id}/sync'],
  ['cmd=createadminsso id={id}', 'POST /installs/{id}/login'],
  ['cmd=detach id={id}', 'POST /installs/{id}/detach'],
  ['cmd=uninstall id={id}', 'DELETE /installs/{id}'],

  ['cmd=edit id={id} list-plugins=1', 'GET /installs/{id}/plugins'],
  ['cmd=edit id={id} install-plugin={slug}', 'POST /installs/{id}/plugins/{slug}'],
  ['cmd=edit id={id} activate-plugin={slug}', 'POST /installs/{id}/plugins/{slug} activated=true'],
  ['cmd=edit id={id} deactivate-plugin={slug}', 'POST /installs/{id}/plugins/{slug} activated=false'],
  // The vendor's spelling.
  ['cmd=edit id={id} auotup-plugin={slug}', 'POST /installs/{id}/plugins/{slug} autoup=all'],
  ['cmd=edit id={id} noautoup-plugin={slug}', 'POST /installs/{id}/plugins/{slug} autoup=none'],
  ['cmd=edit id={id} uninstall-plugin={slug}', 'DELETE /installs/{id}/plugins/{slug}'],

  ['cmd=edit id={id} list-themes=1', 'GET /installs/{id}/themes'],
  ['cmd=edit id={id} install-theme={slug}', 'POST /installs/{id}/themes/{slug}'],
  ['cmd=edit id={id} activate-theme={slug}', 'POST /installs/{id}/themes/{slug} activated=true'],
  ['cmd=edit id={id} deactivate-theme={slug}', 'POST /installs/{id}/themes/{slug} activated=false'],
  ['cmd=edit id={id} auotup-theme={slug}', 'POST /installs/{id}/themes/{slug} autoup=all'],
  ['cmd=edit id={id} noautoup-theme={slug}', 'POST /installs/{id}/themes/{slug} autoup=none'],
  // The notes have a blank before the equals sign.
  ['cmd=edit id={id} uninstall-theme={slug}', 'DELETE /installs/{id}/themes/{slug}'],

  ['cmd=backups', 'GET /backups'],
  ['cmd=editbackup id={id}', 'POST /backups/{id}'],
  ['cmd=restore id={id}', 'POST /backups/{id}/restore'],
  ['cmd=restoreto id={id}', 'POST /backups/{id}/restoreto'],
  ['cmd=delete id={id}', 'DELETE /backups/{id}'],

  ['cmd=templates', 'GET /templates'],
  ['cmd=edittemplate id={id}', 'POST /templates/{id}'],
  ['cmd=deletetemplate id={id}', 'DELETE /templates/{id}'],

  ['cmd=users', 'GET /users'],
  ['cmd=edituser user={id}', 'POST /users/{id}'],
  ['cmd=guixfer user={id}', 'POST /users/{id}/login'],
  ['cmd=deleteuser user={id}', 'DELETE /users/{id}'],

  ['cmd=logs', 'GET /logs'],
];
