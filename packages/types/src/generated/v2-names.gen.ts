// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-587408ec29c05addd53901d84b8439f6121bc717c289c2d3b693f4034b9bf5d2
import type { components } from './v2.gen.ts';

/**
 * The Installatron Server user on whose behalf the work is done. Without it, the owner of the item in
 * the path.
 */
export type ActingUser = components['schemas']['ActingUser'];

/**
 * The frame of every answer. Other members stand beside these, above all `data`.
 */
export type Answer = components['schemas']['Answer'];

/**
 * One version of an application that the catalogue offers. The vendor's list of members can be read
 * only at its beginning; most of the others are those of version 1 and its clients, and there may be
 * more.
 */
export type Application = components['schemas']['Application'];

/**
 * The versions of one application, one page of them.
 */
export type ApplicationAnswer = components['schemas']['ApplicationAnswer'];

/**
 * An input of an application, described well enough to show a form for it. The members are those that
 * a client of version 1 knew.
 */
export type ApplicationField = components['schemas']['ApplicationField'];

/**
 * Pages about the application. Six are documented; version 1 knew two others, so any key may come.
 */
export type ApplicationLinks = components['schemas']['ApplicationLinks'];

/**
 * Some applications of the catalogue, one page of them.
 */
export type ApplicationListAnswer = components['schemas']['ApplicationListAnswer'];

/**
 * Which WordPress plugins or themes are updated automatically: `none` of them, `all` of them, or
 * `custom`, which leaves the choice to the setting of each plugin or theme.
 */
export type AutoUpdateExtensions = components['schemas']['AutoUpdateExtensions'];

/**
 * False: the answer comes when the work is finished. True: the answer comes after the preliminary
 * checks (disk space, PHP requirements and the like) and the work goes on in another process; follow
 * it with `GET /tasks`.
 */
export type Background = components['schemas']['Background'];

/**
 * An archive of an install, with the facts of that install beside those of the archive. The part of
 * the vendor's list that can be read shows `agent` and `application` of the install; the other members
 * of an install are taken to follow.
 */
export type Backup = components['schemas']['Backup'];

/**
 * One backup. `data` is left out by a dry run, and what stands in it while the work goes on in the
 * background is not described.
 */
export type BackupAnswer = components['schemas']['BackupAnswer'];

/**
 * Where the backup goes. The vendor's page on this body is not available, so it is not fully
 * described: all members are inferred, and others pass through.
 */
export type BackupInstallRequest = components['schemas']['BackupInstallRequest'];

/**
 * Some backups, one page of them.
 */
export type BackupListAnswer = components['schemas']['BackupListAnswer'];

/**
 * A place that backups can be kept at. There may be more members than these.
 */
export type BackupLocation = components['schemas']['BackupLocation'];

/**
 * All backup locations, in one answer.
 */
export type BackupLocationListAnswer = components['schemas']['BackupLocationListAnswer'];

/**
 * How many automatic backups are kept, and how often they are made. There may be more members than
 * these.
 */
export type BackupSchedule = components['schemas']['BackupSchedule'];

/**
 * All backup schedules, in one answer.
 */
export type BackupScheduleListAnswer = components['schemas']['BackupScheduleListAnswer'];

/**
 * Where to put the copy. The vendor's list of members can be read only as far as `background`:
 * `dryrun` and the members of a database are inferred from restoring a backup, and others pass
 * through.
 */
export type CloneInstallRequest = components['schemas']['CloneInstallRequest'];

/**
 * What the template is called and who sees it. The vendor's list of members can be read only as far as
 * `appcategory`: the rest are inferred, and others pass through.
 */
export type CreateTemplateRequest = components['schemas']['CreateTemplateRequest'];

/**
 * The account to create. Only the username is needed, but an account without websites cannot install
 * anything.
 */
export type CreateUserRequest = components['schemas']['CreateUserRequest'];

/**
 * How to detach. The vendor's page on this body is not available, so it is not fully described: all
 * members are inferred, and others pass through.
 */
export type DetachInstallRequest = components['schemas']['DetachInstallRequest'];

/**
 * Rehearses the request. `input` checks the parameters only; `all` also tries the connections to the
 * database and to remote locations; `none` does the work. A rehearsal that finds nothing wrong is
 * answered with 200 and the errcode `complete_dryrun`.
 */
export type DryRun = components['schemas']['DryRun'];

/**
 * What to change. Members left out stay as they are. The vendor's page on this body is not available,
 * so other members pass through.
 */
export type EditBackupRequest = components['schemas']['EditBackupRequest'];

/**
 * What to change. Members left out stay as they are. The vendor's page on this body is not available,
 * so it is not fully described: the members come from clients of version 1 and from the names in
 * answers, and others pass through.
 */
export type EditInstallRequest = components['schemas']['EditInstallRequest'];

/**
 * What to change. Members left out are taken to stay as they are. The vendor's page on this body is
 * not available: these are the members of creating a template, and others pass through.
 */
export type EditTemplateRequest = components['schemas']['EditTemplateRequest'];

/**
 * What to change. The vendor shows `websites` in an example and does not list the members; the others
 * are those of creating a user, and more pass through.
 */
export type EditUserRequest = components['schemas']['EditUserRequest'];

/**
 * The answer of an operation whose `data` is not described. What counts is `result` and `errcode`.
 */
export type EmptyAnswer = components['schemas']['EmptyAnswer'];

/**
 * What every failed request is answered with.
 */
export type ErrorAnswer = components['schemas']['ErrorAnswer'];

/**
 * A database that exists already, to use in place of one that is created. `db_host`, `db_name`,
 * `db_user` and `db_pass` come together or not at all; `db_prefix` and `db_host_ip` are optional.
 */
export type ExistingDatabase = components['schemas']['ExistingDatabase'];

/**
 * Which application to take over, and how to treat it from then on. The vendor does not describe this
 * body: the members are those that the sister operations share, and others pass through.
 */
export type ImportApplicationRequest = components['schemas']['ImportApplicationRequest'];

/**
 * The archive to register. The vendor's list of members can be read only as far as `bkloc`; the
 * others, such as the one that names the archive, are not described here and pass through.
 */
export type ImportBackupRequest = components['schemas']['ImportBackupRequest'];

/**
 * An installed application. Lists and single installs have the same members, and backups and templates
 * carry them too. Apart from `id`, none is documented as always present: which ones come depends on
 * the application and on the operation. Other members may come.
 */
export type Install = components['schemas']['Install'];

/**
 * One install. `data` can be missing, as after a dry run. What stands in it while the work goes on in
 * the background is not described; version 1 then adds a member `task`.
 */
export type InstallAnswer = components['schemas']['InstallAnswer'];

/**
 * Where to install, and how. Members beyond those listed pass through: send the inputs of a particular
 * application under the names in `fields` of its catalogue entry.
 */
export type InstallApplicationRequest = components['schemas']['InstallApplicationRequest'];

/**
 * Some installs, one page of them.
 */
export type InstallListAnswer = components['schemas']['InstallListAnswer'];

/**
 * One event of the log. The vendor's list of members is not available. Nine of these are known as
 * fields that `q` searches; the rest are guesses from the parameters of the operation and from related
 * objects.
 */
export type LogEntry = components['schemas']['LogEntry'];

/**
 * Some log entries, one page of them.
 */
export type LogListAnswer = components['schemas']['LogListAnswer'];

/**
 * The way into the application's administration area.
 */
export type LoginInstallAnswer = components['schemas']['LoginInstallAnswer'];

/**
 * Where the session leads, and for whom. Every member is optional.
 */
export type LoginInstallRequest = components['schemas']['LoginInstallRequest'];

/**
 * A new session of the graphical interface.
 */
export type LoginUserAnswer = components['schemas']['LoginUserAnswer'];

/**
 * How the session is to look. The body may be left out.
 */
export type LoginUserRequest = components['schemas']['LoginUserRequest'];

/**
 * Where the application is now, and where it goes. The vendor's list of members can be read only as
 * far as `source_url_ip`: the rest are those of installing and cloning, and others pass through.
 */
export type MigrateApplicationRequest = components['schemas']['MigrateApplicationRequest'];

/**
 * An occasion for an email to the owner of the install. The plain names report success, those with
 * `_error` a failure, and those with `_available` a newer version that was found.
 */
export type NotificationName = components['schemas']['NotificationName'];

/**
 * A WordPress plugin of an install. The members come from the vendor's page on Installatron Plugin;
 * which of them are always present is not described.
 */
export type Plugin = components['schemas']['Plugin'];

/**
 * One plugin. `data` can be missing, as after a dry run. What it holds after a plugin was installed or
 * edited is not described; the plugin is assumed.
 */
export type PluginAnswer = components['schemas']['PluginAnswer'];

/**
 * The plugins of an install, in one answer.
 */
export type PluginListAnswer = components['schemas']['PluginListAnswer'];

/**
 * How to put a backup back in place. Every member is optional; the four that name a database and its
 * login come together.
 */
export type RestoreBackupRequest = components['schemas']['RestoreBackupRequest'];

/**
 * Where to put a copy of what a backup holds. The vendor's page on this body is not available: these
 * members are those of restoring and cloning, and others pass through.
 */
export type RestoreBackupToRequest = components['schemas']['RestoreBackupToRequest'];

/**
 * Where the content comes from. The vendor's page on this body is not available, so it is not fully
 * described: all members are inferred, and others pass through.
 */
export type SyncInstallRequest = components['schemas']['SyncInstallRequest'];

/**
 * Work that is queued, running or recently finished. The vendor's list of members can be read only as
 * far as `cmd`; the others are those that a client of version 1 knew, and there may be more.
 */
export type Task = components['schemas']['Task'];

/**
 * Some tasks, one page of them.
 */
export type TaskListAnswer = components['schemas']['TaskListAnswer'];

/**
 * A snapshot of an install that new installs can start from, with the facts of that install beside
 * those of the template. Which members of an install are present is not described.
 */
export type Template = components['schemas']['Template'];

/**
 * One template. `data` is left out by a dry run, and what stands in it while the work goes on in the
 * background is not described.
 */
export type TemplateAnswer = components['schemas']['TemplateAnswer'];

/**
 * All templates that match, in one answer.
 */
export type TemplateListAnswer = components['schemas']['TemplateListAnswer'];

/**
 * A WordPress theme of an install. The members come from the vendor's page on Installatron Plugin;
 * which of them are always present is not described.
 */
export type Theme = components['schemas']['Theme'];

/**
 * One theme. `data` can be missing, as after a dry run. What it holds after a theme was installed or
 * edited is not described; the theme is assumed.
 */
export type ThemeAnswer = components['schemas']['ThemeAnswer'];

/**
 * The themes of an install, in one answer.
 */
export type ThemeListAnswer = components['schemas']['ThemeListAnswer'];

/**
 * What to update, and how. Every member is optional.
 */
export type UpdateInstallRequest = components['schemas']['UpdateInstallRequest'];

/**
 * The state the plugin is to be in. A member that is left out has its default when this request
 * installs the plugin, and stays as it is when the plugin was there before. For that reason no default
 * is stated on the members.
 */
export type UpdatePluginRequest = components['schemas']['UpdatePluginRequest'];

/**
 * The state the theme is to be in. A member that is left out has its default when this request
 * installs the theme, and stays as it is when the theme was there before. For that reason no default
 * is stated on the members.
 */
export type UpdateThemeRequest = components['schemas']['UpdateThemeRequest'];

/**
 * A hosting account as Installatron Server knows it. The members are those of the vendor's example;
 * there may be more.
 */
export type User = components['schemas']['User'];

/**
 * One user.
 */
export type UserAnswer = components['schemas']['UserAnswer'];

/**
 * Some users, one page of them.
 */
export type UserListAnswer = components['schemas']['UserListAnswer'];

/**
 * The product and its version.
 */
export type VersionAnswer = components['schemas']['VersionAnswer'];

/**
 * The Installatron product on the server, and its licence. There may be more members than these.
 */
export type VersionInfo = components['schemas']['VersionInfo'];

/**
 * A home directory and the domains that are served from it, as answers show it. It holds credentials
 * in the clear: keep it out of logs. There may be more members than these.
 */
export type Website = components['schemas']['Website'];

/**
 * A database that installs of a website may use.
 */
export type WebsiteDatabase = components['schemas']['WebsiteDatabase'];

/**
 * A home directory and the domains that are served from it, as requests send it. `path` and `vhosts`
 * matter most. An account with several home directories needs an entry for each. Version 1 knew more
 * members; others pass through.
 */
export type WebsiteRequest = components['schemas']['WebsiteRequest'];

/**
 * Every error code of the catalogue. Servers may send others: keep a branch for them.
 */
export type ErrorCode =
  | 'application_not_found'
  | 'backup_not_found'
  | 'complete_dryrun'
  | 'empty_argument_id'
  | 'empty_argument_name'
  | 'empty_argument_url'
  | 'empty_argument_user'
  | 'failed_filesystem_host'
  | 'failed_filesystem_login'
  | 'failed_filesystem_ondemand'
  | 'failed_filesystem_permission'
  | 'failed_filesystem_quota'
  | 'failed_website_vhost'
  | 'install_not_found'
  | 'invalid_api_key'
  | 'invalid_argument_api_version'
  | 'invalid_argument_autobk_schedule'
  | 'invalid_argument_autoup'
  | 'invalid_argument_bkloc'
  | 'invalid_argument_id'
  | 'invalid_argument_scope'
  | 'invalid_argument_type'
  | 'invalid_argument_uri'
  | 'invalid_argument_url'
  | 'invalid_argument_user'
  | 'invalid_argument_version'
  | 'plugin_not_found'
  | 'template_not_found'
  | 'theme_not_found'
  | 'user_not_found';

/**
 * The error codes each operation is known to give, by operationId.
 */
export type ErrorCodeOf = {
  readonly listBackups:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly importBackup:
    | 'invalid_argument_bkloc'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'backup_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly getBackup:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'backup_not_found'
    | 'user_not_found';
  readonly editBackup:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'backup_not_found'
    | 'user_not_found';
  readonly deleteBackup:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'backup_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly restoreBackup:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'backup_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly restoreBackupTo:
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'invalid_argument_url'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'backup_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly listApplications:
    | 'invalid_argument_version'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'application_not_found'
    | 'user_not_found';
  readonly getApplication:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_id'
    | 'user_not_found';
  readonly importApplication:
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'invalid_argument_url'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'application_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly installApplication:
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'invalid_argument_url'
    | 'invalid_argument_version'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'application_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly migrateApplication:
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'invalid_argument_url'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'application_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly listInstalls:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly getInstall:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found';
  readonly editInstall:
    | 'complete_dryrun'
    | 'invalid_argument_autoup'
    | 'invalid_argument_autobk_schedule'
    | 'invalid_argument_bkloc'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly deleteInstall:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly backupInstall:
    | 'complete_dryrun'
    | 'invalid_argument_bkloc'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly cloneInstall:
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'invalid_argument_url'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly detachInstall:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found';
  readonly loginInstall:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly listPlugins:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found';
  readonly getPlugin:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'plugin_not_found'
    | 'install_not_found'
    | 'user_not_found';
  readonly updatePlugin:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'plugin_not_found'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly deletePlugin:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'plugin_not_found'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly syncInstall:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly createTemplate:
    | 'complete_dryrun'
    | 'empty_argument_name'
    | 'invalid_argument_scope'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly listThemes:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found';
  readonly getTheme:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'theme_not_found'
    | 'install_not_found'
    | 'user_not_found';
  readonly updateTheme:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'theme_not_found'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly deleteTheme:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'theme_not_found'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly updateInstall:
    | 'complete_dryrun'
    | 'invalid_argument_version'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
    | 'failed_website_vhost'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota';
  readonly listLogs:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listBackupLocations: 'invalid_argument_uri' | 'invalid_argument_api_version' | 'invalid_api_key';
  readonly listBackupSchedules: 'invalid_argument_api_version' | 'invalid_api_key';
  readonly listTasks:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listTemplates:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly editTemplate:
    | 'invalid_argument_scope'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'template_not_found'
    | 'user_not_found';
  readonly deleteTemplate:
    | 'complete_dryrun'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'template_not_found'
    | 'user_not_found';
  readonly listUsers: 'invalid_argument_api_version' | 'invalid_api_key' | 'invalid_argument_user';
  readonly createUser:
    | 'empty_argument_id'
    | 'invalid_argument_type'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user';
  readonly getUser:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_id'
    | 'user_not_found';
  readonly editUser:
    | 'invalid_argument_type'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly deleteUser:
    | 'complete_dryrun'
    | 'empty_argument_user'
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly loginUser:
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly getVersion: 'invalid_argument_api_version' | 'invalid_api_key';
};
