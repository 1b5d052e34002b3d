// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-1054d07b0a5c91d4af8ffd713460d06bfaa95e55318c8293f746a7f6b12eae58
import type { components } from './v1.gen.ts';

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
 * Some applications of the catalogue, one page of them.
 */
export type ApplicationListAnswer = components['schemas']['ApplicationListAnswer'];

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
 * Back up an install.
 *
 * Makes an archive of the files and tables of the install and puts it in a backup location. The
 * archive then appears in `GET /backups` and can be restored from there. Large sites take minutes, so
 * prefer `background`. The vendor's page on this operation is not available: the body is inferred and
 * not fully described.
 *
 * In version 2: `POST /installs/{id}/backup`. Answered with `BackupAnswer`.
 */
export type BackupCommand = components['schemas']['BackupCommand'];

/**
 * Some backups, one page of them.
 */
export type BackupListAnswer = components['schemas']['BackupListAnswer'];

/**
 * List backups.
 *
 * Gives the backup archives that the user may see, of all their installs. The vendor's page on this
 * list is not available: searching and paging are assumed to work as on the other lists. To get one
 * archive whose id is known, use `GET /backups/{id}`.
 *
 * In version 2: `GET /backups`. Answered with `BackupListAnswer`.
 */
export type BackupsCommand = components['schemas']['BackupsCommand'];

/**
 * Get the versions of an application.
 *
 * Shows one application in all its versions, or in those picked by `version` or `from_version`. The
 * answer is paged, because an application can have many versions. An unknown keyword is reported with
 * 403 `invalid_argument_id`, not with 404. To learn which versions an install can be updated to, send
 * its version as `from_version` and look at `upgrade_from`.
 *
 * In version 2: `GET /browser/{id}`. Answered with `ApplicationAnswer`.
 */
export type BrowserApplicationCommand = components['schemas']['BrowserApplicationCommand'];

/**
 * List the catalogue of applications.
 *
 * Lists the applications that can be installed, with their texts in the language asked for. The answer
 * is large: texts, requirements and input fields come with every entry, so page through it and keep
 * the result. Whether older versions are listed too is not described; ask `GET /browser/{id}` for
 * those. This is the one answer without `status`.
 *
 * In version 2: `GET /browser`. Answered with `ApplicationListAnswer`.
 */
export type BrowserCommand = components['schemas']['BrowserCommand'];

/**
 * Clone an install.
 *
 * Copies the install to another URL and registers the copy as an install of its own; the original
 * stays as it is. A database is created unless the four `db_*` members name an existing one. For a
 * staging site, send `stage` as the text `true`; what was changed there comes back with `POST
 * /installs/{id}/sync` on the original. The members come from the vendor's page on Installatron
 * Plugin. Prefer `background`: copying takes seconds to minutes.
 *
 * In version 2: `POST /installs/{id}/clone`. Answered with `InstallAnswer`.
 */
export type CloneCommand = components['schemas']['CloneCommand'];

/**
 * A command with its parameters: one of these.
 */
export type Command = components['schemas']['Command'];

/**
 * What a command is answered with: which of these, is said with each command.
 */
export type CommandAnswer = components['schemas']['CommandAnswer'];

/**
 * Log in to an install.
 *
 * Opens a session for the application's administrator without a password and answers with the way in.
 * It works for WordPress, Joomla!, ClassicPress and Modx only. Ask for it when the person clicks, and
 * do not store the answer. Version 1 calls this command `createadminsso`.
 *
 * In version 2: `POST /installs/{id}/login`. Answered with `LoginInstallAnswer`.
 */
export type CreateadminssoCommand = components['schemas']['CreateadminssoCommand'];

/**
 * Delete a backup.
 *
 * Removes the backup; the archive in its backup location is taken to go with it, and the install it
 * was made from to stay. Treat it as final, and rehearse with `dryrun` when in doubt. The vendor's
 * page on this operation is not available: its parameters are those of the other deletes, and `data`
 * of the answer is not described.
 *
 * In version 2: `DELETE /backups/{id}`. Answered with `EmptyAnswer`.
 */
export type DeleteCommand = components['schemas']['DeleteCommand'];

/**
 * Delete a template.
 *
 * Removes the template for everybody it was offered to. Installs that were made from it are taken to
 * stay as they are. The vendor's page on this operation is not available: `dryrun` is assumed because
 * other deletes have it, and `data` of the answer is not described.
 *
 * In version 2: `DELETE /templates/{id}`. Answered with `EmptyAnswer`.
 */
export type DeletetemplateCommand = components['schemas']['DeletetemplateCommand'];

/**
 * Delete a user.
 *
 * Makes Installatron Server forget the account, its websites, its installs and its backups. The sites,
 * the applications and the archives themselves stay on the web server. There is no undo: a user
 * created anew starts without installs, which must be imported. The `cmd` that `GET /tasks` shows for
 * this work in the background is not documented.
 *
 * In version 2: `DELETE /users/{id}`. Answered with `EmptyAnswer`.
 */
export type DeleteuserCommand = components['schemas']['DeleteuserCommand'];

/**
 * Detach an install.
 *
 * Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic
 * updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has
 * another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation
 * is not available: what it does is inferred from its name and from version 1, and the body is not
 * fully described.
 *
 * In version 2: `POST /installs/{id}/detach`. Answered with `EmptyAnswer`.
 */
export type DetachCommand = components['schemas']['DetachCommand'];

/**
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/plugins/{slug}` with `activated` `true`. Answered with
 * `PluginAnswer`.
 */
export type EditActivatePluginCommand = components['schemas']['EditActivatePluginCommand'];

/**
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/themes/{slug}` with `activated` `true`. Answered with
 * `ThemeAnswer`.
 */
export type EditActivateThemeCommand = components['schemas']['EditActivateThemeCommand'];

/**
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/plugins/{slug}` with `autoup` `all`. Answered with
 * `PluginAnswer`.
 */
export type EditAuotupPluginCommand = components['schemas']['EditAuotupPluginCommand'];

/**
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/themes/{slug}` with `autoup` `all`. Answered with `ThemeAnswer`.
 */
export type EditAuotupThemeCommand = components['schemas']['EditAuotupThemeCommand'];

/**
 * Another way to say `edit auotup-plugin`, which is the usual one.
 *
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/plugins/{slug}` with `autoup` `all`. Answered with
 * `PluginAnswer`.
 */
export type EditAutoupPluginCommand = components['schemas']['EditAutoupPluginCommand'];

/**
 * Another way to say `edit auotup-theme`, which is the usual one.
 *
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/themes/{slug}` with `autoup` `all`. Answered with `ThemeAnswer`.
 */
export type EditAutoupThemeCommand = components['schemas']['EditAutoupThemeCommand'];

/**
 * Edit an install.
 *
 * Changes the settings of an install: automatic updates and backups, notifications, its database and
 * administrator. What is left out stays as it is. Plugins and themes have operations of their own
 * under `/installs/{id}/plugins/{slug}` and `/installs/{id}/themes/{slug}`; in version 1 they are part
 * of this command. The vendor's page on this operation is not available, so the body is not fully
 * described and most of it is inferred.
 *
 * In version 2: `POST /installs/{id}`. Answered with `InstallAnswer`.
 */
export type EditCommand = components['schemas']['EditCommand'];

/**
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/plugins/{slug}` with `activated` `false`. Answered with
 * `PluginAnswer`.
 */
export type EditDeactivatePluginCommand = components['schemas']['EditDeactivatePluginCommand'];

/**
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/themes/{slug}` with `activated` `false`. Answered with
 * `ThemeAnswer`.
 */
export type EditDeactivateThemeCommand = components['schemas']['EditDeactivateThemeCommand'];

/**
 * Another way to say `detach`, which is the usual one.
 *
 * Detach an install.
 *
 * Makes Installatron forget the install and leaves the site as it is: files and tables stay, automatic
 * updates and backups end. To take it up again, use `POST /browser/{id}/import`; it then probably has
 * another id. To remove the site too, use `DELETE /installs/{id}`. The vendor's page on this operation
 * is not available: what it does is inferred from its name and from version 1, and the body is not
 * fully described.
 *
 * In version 2: `POST /installs/{id}/detach`. Answered with `EmptyAnswer`.
 */
export type EditDelete1Command = components['schemas']['EditDelete1Command'];

/**
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/plugins/{slug}`. Answered with `PluginAnswer`.
 */
export type EditInstallPluginCommand = components['schemas']['EditInstallPluginCommand'];

/**
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/themes/{slug}`. Answered with `ThemeAnswer`.
 */
export type EditInstallThemeCommand = components['schemas']['EditInstallThemeCommand'];

/**
 * List plugins of an install.
 *
 * Gives every plugin of a WordPress install, with its state and the newest version. All of them come
 * in one answer. Each plugin whose `version` differs from `version_available` can be updated with
 * `POST /installs/{id}/update`. The parameters and the members of a plugin come from the vendor's page
 * on Installatron Plugin.
 *
 * In version 2: `GET /installs/{id}/plugins`. Answered with `PluginListAnswer`.
 */
export type EditListPlugins1Command = components['schemas']['EditListPlugins1Command'];

/**
 * List themes of an install.
 *
 * Gives every theme of a WordPress install, with its state and the newest version. All of them come in
 * one answer. Each theme whose `version` differs from `version_available` can be updated with `POST
 * /installs/{id}/update`. The parameters and the members of a theme come from the vendor's page on
 * Installatron Plugin.
 *
 * In version 2: `GET /installs/{id}/themes`. Answered with `ThemeListAnswer`.
 */
export type EditListThemes1Command = components['schemas']['EditListThemes1Command'];

/**
 * Install or edit a plugin.
 *
 * Installs the plugin, or edits it when the install has it already: one operation for both. What is
 * new comes from the directory of WordPress.org; `plugin_not_found` then presumably means that
 * WordPress.org has no such plugin. A new plugin is switched on unless `activated` is false. What is
 * left out of a later request stays as it is. For a newer version, name the plugin in `POST
 * /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/plugins/{slug}` with `autoup` `none`. Answered with
 * `PluginAnswer`.
 */
export type EditNoautoupPluginCommand = components['schemas']['EditNoautoupPluginCommand'];

/**
 * Install or edit a theme.
 *
 * Installs the theme, or edits it when the install has it already: one operation for both. What is new
 * comes from the directory of WordPress.org; `theme_not_found` then presumably means that
 * WordPress.org has no such theme. A new theme takes the place of the active one unless `activated` is
 * false, which changes how the site looks at once. What is left out of a later request stays as it is.
 * For a newer version, name the theme in `POST /installs/{id}/update`.
 *
 * In version 2: `POST /installs/{id}/themes/{slug}` with `autoup` `none`. Answered with `ThemeAnswer`.
 */
export type EditNoautoupThemeCommand = components['schemas']['EditNoautoupThemeCommand'];

/**
 * Delete a plugin.
 *
 * Removes the plugin's files from the install. To switch it off and keep it, send `activated` as false
 * to the same path. What the plugin stored in the database may stay. The parameters come from the
 * vendor's page on Installatron Plugin; `data` of the answer is not described.
 *
 * In version 2: `DELETE /installs/{id}/plugins/{slug}`. Answered with `EmptyAnswer`.
 */
export type EditUninstallPluginCommand = components['schemas']['EditUninstallPluginCommand'];

/**
 * Delete a theme.
 *
 * Removes the theme's files from the install. Make another theme the active one first: what happens to
 * a site whose active theme is deleted is not described. The vendor's page on this operation is not
 * available: its parameters are those of deleting a plugin, and `data` of the answer is not described.
 *
 * In version 2: `DELETE /installs/{id}/themes/{slug}`. Answered with `EmptyAnswer`.
 */
export type EditUninstallThemeCommand = components['schemas']['EditUninstallThemeCommand'];

/**
 * Edit a backup.
 *
 * Changes what is recorded about the archive, not the archive itself. The vendor's page on this
 * operation is not available. The remark is the only member that is likely to be editable, and the
 * answer is assumed to show the backup as it is afterwards.
 *
 * In version 2: `POST /backups/{id}`. Answered with `BackupAnswer`.
 */
export type EditbackupCommand = components['schemas']['EditbackupCommand'];

/**
 * Edit a template.
 *
 * Changes the title, the text, the pictures or the audience of a template. The files and tables in it
 * stay as they are: for newer content, make a template anew. The vendor's page on this operation is
 * not available: the members are those of `POST /installs/{id}/template`, and the answer is assumed to
 * show the template as it is afterwards.
 *
 * In version 2: `POST /templates/{id}`. Answered with `TemplateAnswer`.
 */
export type EdittemplateCommand = components['schemas']['EdittemplateCommand'];

/**
 * Edit a user.
 *
 * Changes an account and its websites. Send `websites` whenever the domains, the home directory or its
 * credentials change, and then all of them: what happens to entries left out is not described. Members
 * left out are taken to stay as they are. Names differ between request and answer: `language` comes
 * back as `locale`, and `reseller` of a website as `parent`.
 *
 * In version 2: `POST /users/{id}`. Answered with `UserAnswer`.
 */
export type EdituserCommand = components['schemas']['EdituserCommand'];

/**
 * The answer of an operation whose `data` is not described. What counts is `result` and `errcode`.
 */
export type EmptyAnswer = components['schemas']['EmptyAnswer'];

/**
 * What every failed request is answered with.
 */
export type ErrorAnswer = components['schemas']['ErrorAnswer'];

/**
 * Log a user in.
 *
 * Opens a session of the graphical interface and answers with the URL to send the user's browser to.
 * It works for users, resellers and the administrator, and no password is asked for: check who is
 * asking before you pass the URL on. How long it is valid is not described, so make one when it is
 * needed and do not store it.
 *
 * In version 2: `POST /users/{id}/login`. Answered with `LoginUserAnswer`.
 */
export type GuixferCommand = components['schemas']['GuixferCommand'];

/**
 * Import an existing application.
 *
 * Registers an application that already runs in the account as an install, so that it can be updated,
 * backed up and cloned. Its files and its database stay where they are. To fetch an application from
 * another account or server, use `POST /browser/{id}/migrate`. The vendor lists this operation but
 * does not describe its body here: all its members are concluded from the sister operations, so
 * rehearse with `dryrun` before you rely on one.
 *
 * In version 2: `POST /browser/{id}/import`. Answered with `InstallAnswer`.
 */
export type ImportCommand = components['schemas']['ImportCommand'];

/**
 * Another way to say `migrate`, which is the usual one.
 *
 * Migrate an application from elsewhere.
 *
 * Copies an application from another account or server to `url` and registers the copy as an install.
 * Its files and its database are fetched through `source_path` and then set up for the new address.
 * The source stays as it is. Fetching takes as long as the network does, so prefer `background`.
 * `source_path` carries credentials: keep the request out of logs.
 *
 * In version 2: `POST /browser/{id}/migrate`. Answered with `InstallAnswer`.
 */
export type ImportSourceUrlCommand = components['schemas']['ImportSourceUrlCommand'];

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
 * Install an application.
 *
 * Puts a new copy of the application at `url` and registers it as an install. Files go into the
 * document root of the website that serves the URL; a database is created unless all four `db_*`
 * members name an existing one. Members left out take the server's defaults: the newest compatible
 * version, automatic minor updates, generated administrator credentials. Fields that only some
 * applications know are sent under the names listed in `fields` of the catalogue entry. On a shared
 * server, prefer `background`: an install takes seconds to minutes.
 *
 * In version 2: `POST /browser/{id}/install`. Answered with `InstallAnswer`.
 */
export type InstallCommand = components['schemas']['InstallCommand'];

/**
 * Some installs, one page of them.
 */
export type InstallListAnswer = components['schemas']['InstallListAnswer'];

/**
 * List installs.
 *
 * Gives the installs that the user may see, whatever account they belong to. The vendor's page on this
 * list is not available: searching and filtering are taken from clients of version 1, and paging is
 * assumed to work as on the other lists. For one install whose id is known, use `GET /installs/{id}`.
 * Entries can hold database passwords and paths with credentials.
 *
 * In version 2: `GET /installs`. Answered with `InstallListAnswer`.
 */
export type InstallsCommand = components['schemas']['InstallsCommand'];

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
 * A new session of the graphical interface.
 */
export type LoginUserAnswer = components['schemas']['LoginUserAnswer'];

/**
 * List log entries.
 *
 * Lists what was done, when, and with what outcome. Without `time_from` only the last week is
 * searched. All three severities are included until one is switched off. The order of the entries is
 * not described, nor are their members: those shown here are concluded from the fields that `q`
 * searches.
 *
 * In version 2: `GET /logs`. Answered with `LogListAnswer`.
 */
export type LogsCommand = components['schemas']['LogsCommand'];

/**
 * Migrate an application from elsewhere.
 *
 * Copies an application from another account or server to `url` and registers the copy as an install.
 * Its files and its database are fetched through `source_path` and then set up for the new address.
 * The source stays as it is. Fetching takes as long as the network does, so prefer `background`.
 * `source_path` carries credentials: keep the request out of logs.
 *
 * In version 2: `POST /browser/{id}/migrate`. Answered with `InstallAnswer`.
 */
export type MigrateCommand = components['schemas']['MigrateCommand'];

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
 * Restore a backup in place.
 *
 * Puts the install back as it was when the archive was made; what changed since then is lost. To use a
 * database that exists, send `db_host`, `db_name`, `db_user` and `db_pass` together. To leave the
 * install alone and put a copy elsewhere, use `POST /backups/{id}/restoreto`. A restore takes seconds
 * to minutes, so prefer `background`. The parameters come from the vendor's page on Installatron
 * Plugin; the name of the task is inferred.
 *
 * In version 2: `POST /backups/{id}/restore`. Answered with `InstallAnswer`.
 */
export type RestoreCommand = components['schemas']['RestoreCommand'];

/**
 * Restore a backup elsewhere.
 *
 * Puts a copy of what the archive holds at another URL and registers it as an install of its own. The
 * install the archive was made from stays as it is. A database is created unless the four `db_*`
 * members name an existing one. The vendor's page on this operation is not available: everything but
 * the path and the kind of answer is inferred from restoring and cloning.
 *
 * In version 2: `POST /backups/{id}/restoreto`. Answered with `InstallAnswer`.
 */
export type RestoretoCommand = components['schemas']['RestoretoCommand'];

/**
 * What any request may hold beside the command and its parameters.
 */
export type SharedParameters = components['schemas']['SharedParameters'];

/**
 * Pull content from another install.
 *
 * Replaces the content of the install in the path with that of another install of the same
 * application, usually its stage. So call it on the live site, not on the stage, and make a backup
 * first. The vendor's page on this operation is not available: the body is not fully described, and
 * even `source`, which names the other install, is a name we concluded. Confirm it on your server with
 * `dryrun` before relying on it.
 *
 * In version 2: `POST /installs/{id}/sync`. Answered with `InstallAnswer`.
 */
export type SyncCommand = components['schemas']['SyncCommand'];

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
 * List tasks.
 *
 * Lists the work that is queued, running or recently finished; ask again after a few seconds to follow
 * work in the background. How long a finished task stays in the list is not described, so one that is
 * gone has not necessarily succeeded: look into the log. With `restart` this GET is not a mere read.
 *
 * In version 2: `GET /tasks`. Answered with `TaskListAnswer`.
 */
export type TasksCommand = components['schemas']['TasksCommand'];

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
 * Make a template of an install.
 *
 * Keeps a snapshot of the install from which new installs can start. The install itself stays as it
 * is, and later changes to it do not reach the template. Without `scope` everybody on the server is
 * offered the template, so make sure that it holds nothing private. The members come from the vendor's
 * page on Installatron Plugin; `background` and `dryrun` are inferred.
 *
 * In version 2: `POST /installs/{id}/template`. Answered with `TemplateAnswer`.
 */
export type TemplateCommand = components['schemas']['TemplateCommand'];

/**
 * All templates that match, in one answer.
 */
export type TemplateListAnswer = components['schemas']['TemplateListAnswer'];

/**
 * List templates.
 *
 * Gives the templates of the administrator, of resellers and of users that the user may see. All of
 * them come in one answer. The id of a template can be sent as `content` when installing, to start
 * from that template. The parameters and the members of a template come from the vendor's page on
 * Installatron Plugin.
 *
 * In version 2: `GET /templates`. Answered with `TemplateListAnswer`.
 */
export type TemplatesCommand = components['schemas']['TemplatesCommand'];

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
 * Uninstall an application.
 *
 * Removes the application from the site, files and tables included, and forgets the install. There is
 * no way back but a backup, so make one first or rehearse with `dryrun`. To keep the site and only
 * forget the install, use `POST /installs/{id}/detach`. The vendor's page on this operation is not
 * available: what is removed and the parameters are inferred, and neither `data` of the answer nor the
 * fate of the backups is described.
 *
 * In version 2: `DELETE /installs/{id}`. Answered with `EmptyAnswer`.
 */
export type UninstallCommand = components['schemas']['UninstallCommand'];

/**
 * Update an install.
 *
 * Updates the application itself and, for WordPress, the plugins and themes that are named. Without
 * `version` it goes to the newest one that can be reached automatically. To update only plugins or
 * themes, send `version` as `current`; an empty array then means all of them, and what leaving the
 * array out means is not described. Read the description of `revert` before relying on it. An update
 * takes seconds to minutes, so prefer `background`.
 *
 * In version 2: `POST /installs/{id}/update`. Answered with `InstallAnswer`.
 */
export type UpdateCommand = components['schemas']['UpdateCommand'];

/**
 * Another way to say `update`, which is the usual one.
 *
 * Update an install.
 *
 * Updates the application itself and, for WordPress, the plugins and themes that are named. Without
 * `version` it goes to the newest one that can be reached automatically. To update only plugins or
 * themes, send `version` as `current`; an empty array then means all of them, and what leaving the
 * array out means is not described. Read the description of `revert` before relying on it. An update
 * takes seconds to minutes, so prefer `background`.
 *
 * In version 2: `POST /installs/{id}/update`. Answered with `InstallAnswer`.
 */
export type UpgradeCommand = components['schemas']['UpgradeCommand'];

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
 * List users.
 *
 * Lists the accounts that Installatron Server knows, with their websites. An account of the hosting
 * panel that was never sent here is missing. The parameters are not described by the vendor: if
 * `offset` has no effect, every page is the same, so stop when a page repeats. Website paths and
 * database passwords come in the clear.
 *
 * In version 2: `GET /users`. Answered with `UserListAnswer`.
 */
export type UsersCommand = components['schemas']['UsersCommand'];

/**
 * Get an install.
 *
 * Gives all that is known about one install, with its WordPress plugins and themes. The older manual
 * describes viewing as refreshing what Installatron has stored from the files and the database, so it
 * may take longer than a list. The vendor's page on this operation is not available; other pages refer
 * to it. The answer can hold the database password and a path with credentials.
 *
 * In version 2: `GET /installs/{id}`. Answered with `InstallAnswer`.
 */
export type ViewCommand = components['schemas']['ViewCommand'];

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
  readonly runCommandInQuery:
    | 'application_not_found'
    | 'backup_not_found'
    | 'complete_dryrun'
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
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'invalid_argument_version'
    | 'plugin_not_found'
    | 'template_not_found'
    | 'theme_not_found'
    | 'user_not_found';
  readonly runCommand:
    | 'application_not_found'
    | 'backup_not_found'
    | 'complete_dryrun'
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
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'invalid_argument_version'
    | 'plugin_not_found'
    | 'template_not_found'
    | 'theme_not_found'
    | 'user_not_found';
};

/**
 * The requests of each command: one type for each form that it has.
 */
export type CommandRequestOf = {
  readonly backup: BackupCommand;
  readonly backups: BackupsCommand;
  readonly browser: BrowserApplicationCommand | BrowserCommand;
  readonly clone: CloneCommand;
  readonly createadminsso: CreateadminssoCommand;
  readonly delete: DeleteCommand;
  readonly deletetemplate: DeletetemplateCommand;
  readonly deleteuser: DeleteuserCommand;
  readonly detach: DetachCommand;
  readonly edit:
    | EditActivatePluginCommand
    | EditActivateThemeCommand
    | EditAuotupPluginCommand
    | EditAuotupThemeCommand
    | EditAutoupPluginCommand
    | EditAutoupThemeCommand
    | EditCommand
    | EditDeactivatePluginCommand
    | EditDeactivateThemeCommand
    | EditDelete1Command
    | EditInstallPluginCommand
    | EditInstallThemeCommand
    | EditListPlugins1Command
    | EditListThemes1Command
    | EditNoautoupPluginCommand
    | EditNoautoupThemeCommand
    | EditUninstallPluginCommand
    | EditUninstallThemeCommand;
  readonly editbackup: EditbackupCommand;
  readonly edittemplate: EdittemplateCommand;
  readonly edituser: EdituserCommand;
  readonly guixfer: GuixferCommand;
  readonly import: ImportCommand | ImportSourceUrlCommand;
  readonly install: InstallCommand;
  readonly installs: InstallsCommand;
  readonly logs: LogsCommand;
  readonly migrate: MigrateCommand;
  readonly restore: RestoreCommand;
  readonly restoreto: RestoretoCommand;
  readonly sync: SyncCommand;
  readonly tasks: TasksCommand;
  readonly template: TemplateCommand;
  readonly templates: TemplatesCommand;
  readonly uninstall: UninstallCommand;
  readonly update: UpdateCommand;
  readonly upgrade: UpgradeCommand;
  readonly users: UsersCommand;
  readonly view: ViewCommand;
};

/**
 * What each command is answered with when it went well.
 */
export type CommandAnswerOf = {
  readonly backup: BackupAnswer;
  readonly backups: BackupListAnswer;
  readonly browser: ApplicationAnswer | ApplicationListAnswer;
  readonly clone: InstallAnswer;
  readonly createadminsso: LoginInstallAnswer;
  readonly delete: EmptyAnswer;
  readonly deletetemplate: EmptyAnswer;
  readonly deleteuser: EmptyAnswer;
  readonly detach: EmptyAnswer;
  readonly edit:
    | PluginAnswer
    | ThemeAnswer
    | InstallAnswer
    | EmptyAnswer
    | PluginListAnswer
    | ThemeListAnswer;
  readonly editbackup: BackupAnswer;
  readonly edittemplate: TemplateAnswer;
  readonly edituser: UserAnswer;
  readonly guixfer: LoginUserAnswer;
  readonly import: InstallAnswer;
  readonly install: InstallAnswer;
  readonly installs: InstallListAnswer;
  readonly logs: LogListAnswer;
  readonly migrate: InstallAnswer;
  readonly restore: InstallAnswer;
  readonly restoreto: InstallAnswer;
  readonly sync: InstallAnswer;
  readonly tasks: TaskListAnswer;
  readonly template: TemplateAnswer;
  readonly templates: TemplateListAnswer;
  readonly uninstall: EmptyAnswer;
  readonly update: InstallAnswer;
  readonly upgrade: InstallAnswer;
  readonly users: UserListAnswer;
  readonly view: InstallAnswer;
};

/**
 * What an operation of version 2 answers with when it is asked for version 1, by operationId.
 */
export type OperationAnswerOf = {
  readonly backupInstall: BackupAnswer;
  readonly cloneInstall: InstallAnswer;
  readonly createTemplate: TemplateAnswer;
  readonly createUser: UserAnswer;
  readonly deleteBackup: EmptyAnswer;
  readonly deleteInstall: EmptyAnswer;
  readonly deletePlugin: EmptyAnswer;
  readonly deleteTemplate: EmptyAnswer;
  readonly deleteTheme: EmptyAnswer;
  readonly deleteUser: EmptyAnswer;
  readonly detachInstall: EmptyAnswer;
  readonly editBackup: BackupAnswer;
  readonly editInstall: InstallAnswer;
  readonly editTemplate: TemplateAnswer;
  readonly editUser: UserAnswer;
  readonly getApplication: ApplicationAnswer;
  readonly getBackup: BackupAnswer;
  readonly getInstall: InstallAnswer;
  readonly getPlugin: PluginAnswer;
  readonly getTheme: ThemeAnswer;
  readonly getUser: UserAnswer;
  readonly importApplication: InstallAnswer;
  readonly importBackup: EmptyAnswer;
  readonly installApplication: InstallAnswer;
  readonly listApplications: ApplicationListAnswer;
  readonly listBackups: BackupListAnswer;
  readonly listInstalls: InstallListAnswer;
  readonly listLogs: LogListAnswer;
  readonly listPlugins: PluginListAnswer;
  readonly listTasks: TaskListAnswer;
  readonly listTemplates: TemplateListAnswer;
  readonly listThemes: ThemeListAnswer;
  readonly listUsers: UserListAnswer;
  readonly loginInstall: LoginInstallAnswer;
  readonly loginUser: LoginUserAnswer;
  readonly migrateApplication: InstallAnswer;
  readonly restoreBackup: InstallAnswer;
  readonly restoreBackupTo: InstallAnswer;
  readonly syncInstall: InstallAnswer;
  readonly updateInstall: InstallAnswer;
  readonly updatePlugin: PluginAnswer;
  readonly updateTheme: ThemeAnswer;
};
