// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-54eff3bb2b3ce6fcb1c713fcbed098212b16f96c769046790230bbb15cf5b573
// What "@installatron-openapi/renames" exports.

import type * as _installatron_openapi_types from '@installatron-openapi/types';
import type * as _installatron_openapi_types_v1 from '@installatron-openapi/types/v1';
import type { Application as Application_2 } from '@installatron-openapi/types/v1';
import type { Application } from '@installatron-openapi/types';
import type { Backup as Backup_2 } from '@installatron-openapi/types/v1';
import type { Backup } from '@installatron-openapi/types';
import type { Install as Install_2 } from '@installatron-openapi/types/v1';
import type { Install } from '@installatron-openapi/types';
import type { LogEntry as LogEntry_2 } from '@installatron-openapi/types/v1';
import type { LogEntry } from '@installatron-openapi/types';
import type { Plugin as Plugin_2 } from '@installatron-openapi/types/v1';
import type { Plugin } from '@installatron-openapi/types';
import type { Task as Task_2 } from '@installatron-openapi/types/v1';
import type { Task } from '@installatron-openapi/types';
import type { Template as Template_2 } from '@installatron-openapi/types/v1';
import type { Template } from '@installatron-openapi/types';
import type { Theme as Theme_2 } from '@installatron-openapi/types/v1';
import type { Theme } from '@installatron-openapi/types';
import type { User as User_2 } from '@installatron-openapi/types/v1';
import type { User } from '@installatron-openapi/types';
import type { Website as Website_2 } from '@installatron-openapi/types/v1';
import type { Website } from '@installatron-openapi/types';

export type AnsweringOperation = keyof typeof answerPlaces;

export type Change = {
  readonly after: ValueKind;
  readonly before: ValueKind;
  readonly from: string;
  readonly rule: string;
  readonly to: string;
};

export { CommandError } from '@installatron-openapi/renames/commands';

export type { CommandErrorCode } from '@installatron-openapi/renames/commands';

export type { CommandMap } from '@installatron-openapi/renames/maps';

export type { CommandParams } from '@installatron-openapi/renames/commands';

export { CommandRequest } from '@installatron-openapi/renames/commands';

export type { ConditionMap } from '@installatron-openapi/renames/maps';

export declare class ConversionError extends Error {
  constructor(issues: readonly Issue[]);
  readonly issues: readonly Issue[];
  readonly name = 'ConversionError';
}

export type ConvertOptions = {
  readonly mode?: 'lenient' | 'strict' | undefined;
  readonly onIssue?: ((issue: Issue) => void) | undefined;
};

export type Converted<Envelope, Operation extends AnsweringOperation, Wanted extends Version> = Omit<
  Envelope,
  keyof AnswerMembers<Wanted>[Operation]
> &
  AnswerMembers<Wanted>[Operation];

export type Explanation = {
  readonly changes: readonly Change[];
  readonly issues: readonly Omit<Issue, 'value'>[];
};

export type { FactSource } from '@installatron-openapi/renames/maps';

export type { InputMap } from '@installatron-openapi/renames/maps';

export type Issue = {
  readonly code: IssueCode;
  readonly message: string;
  readonly pointer: string;
  readonly rule: string;
  readonly value: unknown;
};

export type IssueCode = 'name-foreign' | 'name-taken' | 'not-an-object' | 'value-unknown';

export type { MemberMap } from '@installatron-openapi/renames/maps';

export type { OperationId } from '@installatron-openapi/renames/commands';

export type { OperationMap } from '@installatron-openapi/renames/maps';

export { OperationRoute } from '@installatron-openapi/renames/commands';

export type OtherVersion<Wanted extends Version> = Exclude<Version, Wanted>;

export type Renamed<Resource extends ResourceName, Wanted extends Version> = MemberNames[Resource][Wanted];

export type { RequestMethod } from '@installatron-openapi/renames/commands';

export type { RequestParams } from '@installatron-openapi/renames/commands';

export type { ResourceMap } from '@installatron-openapi/renames/maps';

export type ResourceName = keyof ResourceTypes;

export type ResourceTypes = {
  readonly application: {
    readonly v1: _installatron_openapi_types_v1.Application;
    readonly v2: _installatron_openapi_types.Application;
  };
  readonly backup: {
    readonly v1: _installatron_openapi_types_v1.Backup;
    readonly v2: _installatron_openapi_types.Backup;
  };
  readonly install: {
    readonly v1: _installatron_openapi_types_v1.Install;
    readonly v2: _installatron_openapi_types.Install;
  };
  readonly 'log-entry': {
    readonly v1: _installatron_openapi_types_v1.LogEntry;
    readonly v2: _installatron_openapi_types.LogEntry;
  };
  readonly plugin: {
    readonly v1: _installatron_openapi_types_v1.Plugin;
    readonly v2: _installatron_openapi_types.Plugin;
  };
  readonly task: {
    readonly v1: _installatron_openapi_types_v1.Task;
    readonly v2: _installatron_openapi_types.Task;
  };
  readonly template: {
    readonly v1: _installatron_openapi_types_v1.Template;
    readonly v2: _installatron_openapi_types.Template;
  };
  readonly theme: {
    readonly v1: _installatron_openapi_types_v1.Theme;
    readonly v2: _installatron_openapi_types.Theme;
  };
  readonly user: {
    readonly v1: _installatron_openapi_types_v1.User;
    readonly v2: _installatron_openapi_types.User;
  };
  readonly website: {
    readonly v1: _installatron_openapi_types_v1.Website;
    readonly v2: _installatron_openapi_types.Website;
  };
};

export type { RootMap } from '@installatron-openapi/renames/maps';

export type ValueKind = 'array' | 'boolean' | 'null' | 'number' | 'object' | 'other' | 'string';

export type Version = 'v1' | 'v2';

export type { VersionMaps } from '@installatron-openapi/renames/maps';

export declare function applicationToV1(value: Application, options?: ConvertOptions): Application_2;

export declare function applicationToV2(value: Application_2, options?: ConvertOptions): Application;

export declare function backupToV1(value: Backup, options?: ConvertOptions): Backup_2;

export declare function backupToV2(value: Backup_2, options?: ConvertOptions): Backup;

export { commandToRequest } from '@installatron-openapi/renames/commands';

export { commandToRequests } from '@installatron-openapi/renames/commands';

export declare function convert<Resource extends ResourceName, Wanted extends Version>(
  resource: Resource,
  wanted: Wanted,
  value: readonly ResourceTypes[Resource][OtherVersion<Wanted>][],
  options?: ConvertOptions,
): ResourceTypes[Resource][Wanted][];
export declare function convert<Resource extends ResourceName, Wanted extends Version>(
  resource: Resource,
  wanted: Wanted,
  value: ResourceTypes[Resource][OtherVersion<Wanted>],
  options?: ConvertOptions,
): ResourceTypes[Resource][Wanted];
export declare function convert<Value>(
  resource: ResourceName,
  wanted: Version,
  value: Value & Unchecked<Value>,
  options?: ConvertOptions,
): unknown;

export declare function envelopeToV1<
  Operation extends AnsweringOperation,
  Envelope extends AnswerMembers<'v2'>[Operation],
>(operationId: Operation, envelope: Envelope, options?: ConvertOptions): Converted<Envelope, Operation, 'v1'>;
export declare function envelopeToV1<Value>(
  operationId: AnsweringOperation,
  envelope: Value & Unchecked<Value>,
  options?: ConvertOptions,
): unknown;

export declare function envelopeToV2<
  Operation extends AnsweringOperation,
  Envelope extends AnswerMembers<'v1'>[Operation],
>(operationId: Operation, envelope: Envelope, options?: ConvertOptions): Converted<Envelope, Operation, 'v2'>;
export declare function envelopeToV2<Value>(
  operationId: AnsweringOperation,
  envelope: Value & Unchecked<Value>,
  options?: ConvertOptions,
): unknown;

export declare function explain(resource: ResourceName, value: unknown, wanted?: Version): Explanation;

export { hasPath } from '@installatron-openapi/renames/commands';

export declare function installToV1(value: Install, options?: ConvertOptions): Install_2;

export declare function installToV2(value: Install_2, options?: ConvertOptions): Install;

export declare function logEntryToV1(value: LogEntry, options?: ConvertOptions): LogEntry_2;

export declare function logEntryToV2(value: LogEntry_2, options?: ConvertOptions): LogEntry;

export { maps } from '@installatron-openapi/renames/maps';

export { operationAt } from '@installatron-openapi/renames/commands';

export declare function pluginToV1(value: Plugin, options?: ConvertOptions): Plugin_2;

export declare function pluginToV2(value: Plugin_2, options?: ConvertOptions): Plugin;

export { requestToCommand } from '@installatron-openapi/renames/commands';

export declare function taskToV1(value: Task, options?: ConvertOptions): Task_2;

export declare function taskToV2(value: Task_2, options?: ConvertOptions): Task;

export declare function templateToV1(value: Template, options?: ConvertOptions): Template_2;

export declare function templateToV2(value: Template_2, options?: ConvertOptions): Template;

export declare function themeToV1(value: Theme, options?: ConvertOptions): Theme_2;

export declare function themeToV2(value: Theme_2, options?: ConvertOptions): Theme;

export declare function userToV1(value: User, options?: ConvertOptions): User_2;

export declare function userToV2(value: User_2, options?: ConvertOptions): User;

export declare function websiteToV1(value: Website, options?: ConvertOptions): Website_2;

export declare function websiteToV2(value: Website_2, options?: ConvertOptions): Website;

// Not exported, but leant on:

type AnswerMembers<In extends Version> = {
  readonly backupInstall: {
    readonly data?: ResourceTypes['backup'][In];
  };
  readonly cloneInstall: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly createTemplate: {
    readonly data?: ResourceTypes['template'][In];
  };
  readonly createUser: {
    readonly data?: ResourceTypes['user'][In];
  };
  readonly deleteBackup: {};
  readonly deleteInstall: {};
  readonly deletePlugin: {};
  readonly deleteTemplate: {};
  readonly deleteTheme: {};
  readonly deleteUser: {};
  readonly detachInstall: {};
  readonly editBackup: {
    readonly data?: ResourceTypes['backup'][In];
  };
  readonly editInstall: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly editTemplate: {
    readonly data?: ResourceTypes['template'][In];
  };
  readonly editUser: {
    readonly data?: ResourceTypes['user'][In];
  };
  readonly getApplication: {
    readonly data?: readonly ResourceTypes['application'][In][];
  };
  readonly getBackup: {
    readonly data?: ResourceTypes['backup'][In];
  };
  readonly getInstall: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly getPlugin: {
    readonly data?: ResourceTypes['plugin'][In];
  };
  readonly getTheme: {
    readonly data?: ResourceTypes['theme'][In];
  };
  readonly getUser: {
    readonly data?: ResourceTypes['user'][In];
  };
  readonly getVersion: {};
  readonly importApplication: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly importBackup: {};
  readonly installApplication: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly listApplications: {
    readonly data?: readonly ResourceTypes['application'][In][];
  };
  readonly listBackupLocations: {};
  readonly listBackupSchedules: {};
  readonly listBackups: {
    readonly data?: readonly ResourceTypes['backup'][In][];
  };
  readonly listInstalls: {
    readonly data?: readonly ResourceTypes['install'][In][];
  };
  readonly listLogs: {
    readonly data?: readonly ResourceTypes['log-entry'][In][];
  };
  readonly listPlugins: {
    readonly data?: readonly ResourceTypes['plugin'][In][];
  };
  readonly listTasks: {
    readonly data?: readonly ResourceTypes['task'][In][];
  };
  readonly listTemplates: {
    readonly data?: readonly ResourceTypes['template'][In][];
  };
  readonly listThemes: {
    readonly data?: readonly ResourceTypes['theme'][In][];
  };
  readonly listUsers: {
    readonly data?: readonly ResourceTypes['user'][In][];
  };
  readonly loginInstall: {};
  readonly loginUser: {};
  readonly migrateApplication: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly restoreBackup: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly restoreBackupTo: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly syncInstall: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly updateInstall: {
    readonly data?: ResourceTypes['install'][In];
  };
  readonly updatePlugin: {
    readonly data?: ResourceTypes['plugin'][In];
  };
  readonly updateTheme: {
    readonly data?: ResourceTypes['theme'][In];
  };
};

type MemberNames = {
  readonly application: {
    readonly v1: {
      readonly authordescription: 'authordescription';
      readonly branch: 'branch';
      readonly category: 'category';
      readonly description: 'description';
      readonly fields: 'fields';
      readonly id: 'appid';
      readonly images: 'images';
      readonly install: 'install';
      readonly languages: 'languages';
      readonly license: 'license';
      readonly 'links.changelog': 'link_changelog';
      readonly 'links.demo': 'link_demo';
      readonly 'links.docs': 'link_docs';
      readonly 'links.showcase': 'link_showcase';
      readonly 'links.site': 'link_site';
      readonly 'links.support': 'link_support';
      readonly name: 'name';
      readonly requirement_database: 'requirement_database';
      readonly requirement_db_prefix_support: 'requirement_db_prefix_support';
      readonly requirement_db_prefix_underscore: 'requirement_db_prefix_underscore';
      readonly requirement_db_type: 'requirement_db_type';
      readonly requirement_diskspace: 'requirement_diskspace';
      readonly requirement_mysql_version_minimum: 'requirement_mysql_version_minimum';
      readonly requirement_php_gd_version_minimum: 'requirement_php_gd_version_minimum';
      readonly requirement_php_version_minimum: 'requirement_php_version_minimum';
      readonly tags: 'tags';
      readonly time: 'date';
      readonly type: 'type';
      readonly update: 'update';
      readonly upgrade_from: 'upgrade_from';
      readonly v1_id: 'id';
      readonly version: 'version';
    };
    readonly v2: {
      readonly appid: 'id';
      readonly authordescription: 'authordescription';
      readonly branch: 'branch';
      readonly category: 'category';
      readonly date: 'time';
      readonly description: 'description';
      readonly fields: 'fields';
      readonly id: 'v1_id';
      readonly images: 'images';
      readonly install: 'install';
      readonly languages: 'languages';
      readonly license: 'license';
      readonly link_changelog: 'links.changelog';
      readonly link_demo: 'links.demo';
      readonly link_docs: 'links.docs';
      readonly link_showcase: 'links.showcase';
      readonly link_site: 'links.site';
      readonly link_support: 'links.support';
      readonly name: 'name';
      readonly requirement_database: 'requirement_database';
      readonly requirement_db_prefix_support: 'requirement_db_prefix_support';
      readonly requirement_db_prefix_underscore: 'requirement_db_prefix_underscore';
      readonly requirement_db_type: 'requirement_db_type';
      readonly requirement_diskspace: 'requirement_diskspace';
      readonly requirement_mysql_version_minimum: 'requirement_mysql_version_minimum';
      readonly requirement_php_gd_version_minimum: 'requirement_php_gd_version_minimum';
      readonly requirement_php_version_minimum: 'requirement_php_version_minimum';
      readonly tags: 'tags';
      readonly type: 'type';
      readonly update: 'update';
      readonly upgrade_from: 'upgrade_from';
      readonly version: 'version';
    };
  };
  readonly backup: {
    readonly v1: {
      readonly agent: 'agent';
      readonly application: 'installer';
      readonly autobk: 'autobk';
      readonly autobk_daily: 'autobk-daily';
      readonly autobk_monthly: 'autobk-monthly';
      readonly autobk_schedule: 'autobk_schedule';
      readonly autobk_weekly: 'autobk-weekly';
      readonly autoup: 'autoup';
      readonly autoup_backup: 'autoup-backup';
      readonly autoup_plugins: 'autoup-plugins';
      readonly autoup_themes: 'autoup-themes';
      readonly backup_filename: 'backup_filename';
      readonly backup_install: 'backup_install';
      readonly backup_location: 'backup_location';
      readonly backup_note: 'backup_note';
      readonly backup_time: 'backup_time';
      readonly bkloc: 'bkloc';
      readonly cache_files: 'cache-files';
      readonly cache_numbackups: 'cache-numbackups';
      readonly cache_preview: 'cache-preview';
      readonly cache_tables: 'cache-tables';
      readonly cache_time: 'cache-time';
      readonly db_host: 'db-host';
      readonly db_name: 'db-name';
      readonly db_pass: 'db-pass';
      readonly db_prefix: 'db-prefix';
      readonly db_type: 'db-type';
      readonly db_user: 'db-user';
      readonly email: 'cf-email';
      readonly exclude_files: 'list-exclude-files';
      readonly files: 'list-files';
      readonly id: 'id';
      readonly language: 'language';
      readonly limitloginattempts: 'cf-limitloginattempts';
      readonly link_admin: 'link-admin';
      readonly login: 'cf-login';
      readonly notification: 'list-notification';
      readonly owner: 'owner';
      readonly path: 'path';
      readonly path_created: 'path-created';
      readonly plugins: 'list-plugins';
      readonly sitetagline: 'cf-sitetagline';
      readonly sitetitle: 'cf-sitetitle';
      readonly suspended: 'suspended';
      readonly tables: 'list-tables';
      readonly themes: 'list-themes';
      readonly time_created: 'time';
      readonly time_updated: 'time-updated';
      readonly title: 'title';
      readonly twofactor: 'cf-twofactor';
      readonly url: 'url';
      readonly url_domain: 'url-domain';
      readonly version: 'version';
      readonly version_autouped: 'version-autouped';
      readonly version_autouped_attempts: 'version-autouped-attempts';
      readonly version_available: 'version-available';
      readonly version_updates_available: 'version-updates-available';
    };
    readonly v2: {
      readonly agent: 'agent';
      readonly autobk: 'autobk';
      readonly 'autobk-daily': 'autobk_daily';
      readonly 'autobk-monthly': 'autobk_monthly';
      readonly 'autobk-weekly': 'autobk_weekly';
      readonly autobk_schedule: 'autobk_schedule';
      readonly autoup: 'autoup';
      readonly 'autoup-backup': 'autoup_backup';
      readonly 'autoup-plugins': 'autoup_plugins';
      readonly 'autoup-themes': 'autoup_themes';
      readonly backup_filename: 'backup_filename';
      readonly backup_install: 'backup_install';
      readonly backup_location: 'backup_location';
      readonly backup_note: 'backup_note';
      readonly backup_time: 'backup_time';
      readonly bkloc: 'bkloc';
      readonly 'cache-files': 'cache_files';
      readonly 'cache-numbackups': 'cache_numbackups';
      readonly 'cache-preview': 'cache_preview';
      readonly 'cache-tables': 'cache_tables';
      readonly 'cache-time': 'cache_time';
      readonly 'cf-email': 'email';
      readonly 'cf-limitloginattempts': 'limitloginattempts';
      readonly 'cf-login': 'login';
      readonly 'cf-sitetagline': 'sitetagline';
      readonly 'cf-sitetitle': 'sitetitle';
      readonly 'cf-twofactor': 'twofactor';
      readonly 'db-host': 'db_host';
      readonly 'db-name': 'db_name';
      readonly 'db-pass': 'db_pass';
      readonly 'db-prefix': 'db_prefix';
      readonly 'db-type': 'db_type';
      readonly 'db-user': 'db_user';
      readonly id: 'id';
      readonly installer: 'application';
      readonly language: 'language';
      readonly 'link-admin': 'link_admin';
      readonly 'list-exclude-files': 'exclude_files';
      readonly 'list-files': 'files';
      readonly 'list-notification': 'notification';
      readonly 'list-plugins': 'plugins';
      readonly 'list-tables': 'tables';
      readonly 'list-themes': 'themes';
      readonly owner: 'owner';
      readonly path: 'path';
      readonly 'path-created': 'path_created';
      readonly suspended: 'suspended';
      readonly time: 'time_created';
      readonly 'time-updated': 'time_updated';
      readonly title: 'title';
      readonly url: 'url';
      readonly 'url-domain': 'url_domain';
      readonly version: 'version';
      readonly 'version-autouped': 'version_autouped';
      readonly 'version-autouped-attempts': 'version_autouped_attempts';
      readonly 'version-available': 'version_available';
      readonly 'version-updates-available': 'version_updates_available';
    };
  };
  readonly install: {
    readonly v1: {
      readonly agent: 'agent';
      readonly application: 'installer';
      readonly autobk: 'autobk';
      readonly autobk_daily: 'autobk-daily';
      readonly autobk_monthly: 'autobk-monthly';
      readonly autobk_schedule: 'autobk_schedule';
      readonly autobk_weekly: 'autobk-weekly';
      readonly autoup: 'autoup';
      readonly autoup_backup: 'autoup-backup';
      readonly autoup_plugins: 'autoup-plugins';
      readonly autoup_themes: 'autoup-themes';
      readonly bkloc: 'bkloc';
      readonly cache_files: 'cache-files';
      readonly cache_numbackups: 'cache-numbackups';
      readonly cache_preview: 'cache-preview';
      readonly cache_tables: 'cache-tables';
      readonly cache_time: 'cache-time';
      readonly db_host: 'db-host';
      readonly db_name: 'db-name';
      readonly db_pass: 'db-pass';
      readonly db_prefix: 'db-prefix';
      readonly db_type: 'db-type';
      readonly db_user: 'db-user';
      readonly email: 'cf-email';
      readonly exclude_files: 'list-exclude-files';
      readonly files: 'list-files';
      readonly id: 'id';
      readonly language: 'language';
      readonly limitloginattempts: 'cf-limitloginattempts';
      readonly link_admin: 'link-admin';
      readonly login: 'cf-login';
      readonly notification: 'list-notification';
      readonly owner: 'owner';
      readonly path: 'path';
      readonly path_created: 'path-created';
      readonly plugins: 'list-plugins';
      readonly sitetagline: 'cf-sitetagline';
      readonly sitetitle: 'cf-sitetitle';
      readonly suspended: 'suspended';
      readonly tables: 'list-tables';
      readonly themes: 'list-themes';
      readonly time_created: 'time';
      readonly time_updated: 'time-updated';
      readonly title: 'title';
      readonly twofactor: 'cf-twofactor';
      readonly url: 'url';
      readonly url_domain: 'url-domain';
      readonly version: 'version';
      readonly version_autouped: 'version-autouped';
      readonly version_autouped_attempts: 'version-autouped-attempts';
      readonly version_available: 'version-available';
      readonly version_updates_available: 'version-updates-available';
    };
    readonly v2: {
      readonly agent: 'agent';
      readonly autobk: 'autobk';
      readonly 'autobk-daily': 'autobk_daily';
      readonly 'autobk-monthly': 'autobk_monthly';
      readonly 'autobk-weekly': 'autobk_weekly';
      readonly autobk_schedule: 'autobk_schedule';
      readonly autoup: 'autoup';
      readonly 'autoup-backup': 'autoup_backup';
      readonly 'autoup-plugins': 'autoup_plugins';
      readonly 'autoup-themes': 'autoup_themes';
      readonly bkloc: 'bkloc';
      readonly 'cache-files': 'cache_files';
      readonly 'cache-numbackups': 'cache_numbackups';
      readonly 'cache-preview': 'cache_preview';
      readonly 'cache-tables': 'cache_tables';
      readonly 'cache-time': 'cache_time';
      readonly 'cf-email': 'email';
      readonly 'cf-limitloginattempts': 'limitloginattempts';
      readonly 'cf-login': 'login';
      readonly 'cf-sitetagline': 'sitetagline';
      readonly 'cf-sitetitle': 'sitetitle';
      readonly 'cf-twofactor': 'twofactor';
      readonly 'db-host': 'db_host';
      readonly 'db-name': 'db_name';
      readonly 'db-pass': 'db_pass';
      readonly 'db-prefix': 'db_prefix';
      readonly 'db-type': 'db_type';
      readonly 'db-user': 'db_user';
      readonly id: 'id';
      readonly installer: 'application';
      readonly language: 'language';
      readonly 'link-admin': 'link_admin';
      readonly 'list-exclude-files': 'exclude_files';
      readonly 'list-files': 'files';
      readonly 'list-notification': 'notification';
      readonly 'list-plugins': 'plugins';
      readonly 'list-tables': 'tables';
      readonly 'list-themes': 'themes';
      readonly owner: 'owner';
      readonly path: 'path';
      readonly 'path-created': 'path_created';
      readonly suspended: 'suspended';
      readonly time: 'time_created';
      readonly 'time-updated': 'time_updated';
      readonly title: 'title';
      readonly url: 'url';
      readonly 'url-domain': 'url_domain';
      readonly version: 'version';
      readonly 'version-autouped': 'version_autouped';
      readonly 'version-autouped-attempts': 'version_autouped_attempts';
      readonly 'version-available': 'version_available';
      readonly 'version-updates-available': 'version_updates_available';
    };
  };
  readonly 'log-entry': {
    readonly v1: {
      readonly backup_location: 'backup_location';
      readonly backup_schedule: 'backup_schedule';
      readonly cmd: 'cmd';
      readonly ext_name: 'ext_name';
      readonly id: 'id';
      readonly install: 'install';
      readonly message: 'message';
      readonly plugin_name: 'plugin_name';
      readonly severity: 'severity';
      readonly source_title: 'source_title';
      readonly source_url: 'source_url';
      readonly theme_name: 'theme_name';
      readonly time: 'time';
      readonly title: 'title';
      readonly url: 'url';
      readonly user: 'user';
    };
    readonly v2: {
      readonly backup_location: 'backup_location';
      readonly backup_schedule: 'backup_schedule';
      readonly cmd: 'cmd';
      readonly ext_name: 'ext_name';
      readonly id: 'id';
      readonly install: 'install';
      readonly message: 'message';
      readonly plugin_name: 'plugin_name';
      readonly severity: 'severity';
      readonly source_title: 'source_title';
      readonly source_url: 'source_url';
      readonly theme_name: 'theme_name';
      readonly time: 'time';
      readonly title: 'title';
      readonly url: 'url';
      readonly user: 'user';
    };
  };
  readonly plugin: {
    readonly v1: {
      readonly activated: 'activated';
      readonly author: 'author';
      readonly autoup: 'autoup';
      readonly description: 'description';
      readonly id: 'id';
      readonly name: 'name';
      readonly version: 'version';
      readonly version_available: 'version_available';
    };
    readonly v2: {
      readonly activated: 'activated';
      readonly author: 'author';
      readonly autoup: 'autoup';
      readonly description: 'description';
      readonly id: 'id';
      readonly name: 'name';
      readonly version: 'version';
      readonly version_available: 'version_available';
    };
  };
  readonly task: {
    readonly v1: {
      readonly cmd: 'cmd';
      readonly id: 'id';
      readonly install: 'install';
      readonly label: 'label';
      readonly message: 'message';
      readonly percentMax: 'percentMax';
      readonly percentMin: 'percentMin';
      readonly rate: 'rate';
      readonly status: 'status';
      readonly time: 'time';
      readonly title: 'title';
      readonly url: 'url';
      readonly user: 'user';
      readonly ws_label: 'ws_label';
    };
    readonly v2: {
      readonly cmd: 'cmd';
      readonly id: 'id';
      readonly install: 'install';
      readonly label: 'label';
      readonly message: 'message';
      readonly percentMax: 'percentMax';
      readonly percentMin: 'percentMin';
      readonly rate: 'rate';
      readonly status: 'status';
      readonly time: 'time';
      readonly title: 'title';
      readonly url: 'url';
      readonly user: 'user';
      readonly ws_label: 'ws_label';
    };
  };
  readonly template: {
    readonly v1: {
      readonly agent: 'agent';
      readonly application: 'installer';
      readonly autobk: 'autobk';
      readonly autobk_daily: 'autobk-daily';
      readonly autobk_monthly: 'autobk-monthly';
      readonly autobk_schedule: 'autobk_schedule';
      readonly autobk_weekly: 'autobk-weekly';
      readonly autoup: 'autoup';
      readonly autoup_backup: 'autoup-backup';
      readonly autoup_plugins: 'autoup-plugins';
      readonly autoup_themes: 'autoup-themes';
      readonly bkloc: 'bkloc';
      readonly cache_files: 'cache-files';
      readonly cache_numbackups: 'cache-numbackups';
      readonly cache_preview: 'cache-preview';
      readonly cache_tables: 'cache-tables';
      readonly cache_time: 'cache-time';
      readonly db_host: 'db-host';
      readonly db_name: 'db-name';
      readonly db_pass: 'db-pass';
      readonly db_prefix: 'db-prefix';
      readonly db_type: 'db-type';
      readonly db_user: 'db-user';
      readonly email: 'cf-email';
      readonly exclude_files: 'list-exclude-files';
      readonly files: 'list-files';
      readonly id: 'id';
      readonly language: 'language';
      readonly limitloginattempts: 'cf-limitloginattempts';
      readonly link_admin: 'link-admin';
      readonly login: 'cf-login';
      readonly notification: 'list-notification';
      readonly owner: 'owner';
      readonly path: 'path';
      readonly path_created: 'path-created';
      readonly plugins: 'list-plugins';
      readonly sitetagline: 'cf-sitetagline';
      readonly sitetitle: 'cf-sitetitle';
      readonly suspended: 'suspended';
      readonly tables: 'list-tables';
      readonly template_application: 'template_application';
      readonly template_desc: 'template_desc';
      readonly template_filename: 'template_filename';
      readonly template_name: 'template_name';
      readonly template_scope: 'template_scope';
      readonly themes: 'list-themes';
      readonly time_created: 'time';
      readonly time_updated: 'time-updated';
      readonly title: 'title';
      readonly twofactor: 'cf-twofactor';
      readonly url: 'url';
      readonly url_domain: 'url-domain';
      readonly version: 'version';
      readonly version_autouped: 'version-autouped';
      readonly version_autouped_attempts: 'version-autouped-attempts';
      readonly version_available: 'version-available';
      readonly version_updates_available: 'version-updates-available';
    };
    readonly v2: {
      readonly agent: 'agent';
      readonly autobk: 'autobk';
      readonly 'autobk-daily': 'autobk_daily';
      readonly 'autobk-monthly': 'autobk_monthly';
      readonly 'autobk-weekly': 'autobk_weekly';
      readonly autobk_schedule: 'autobk_schedule';
      readonly autoup: 'autoup';
      readonly 'autoup-backup': 'autoup_backup';
      readonly 'autoup-plugins': 'autoup_plugins';
      readonly 'autoup-themes': 'autoup_themes';
      readonly bkloc: 'bkloc';
      readonly 'cache-files': 'cache_files';
      readonly 'cache-numbackups': 'cache_numbackups';
      readonly 'cache-preview': 'cache_preview';
      readonly 'cache-tables': 'cache_tables';
      readonly 'cache-time': 'cache_time';
      readonly 'cf-email': 'email';
      readonly 'cf-limitloginattempts': 'limitloginattempts';
      readonly 'cf-login': 'login';
      readonly 'cf-sitetagline': 'sitetagline';
      readonly 'cf-sitetitle': 'sitetitle';
      readonly 'cf-twofactor': 'twofactor';
      readonly 'db-host': 'db_host';
      readonly 'db-name': 'db_name';
      readonly 'db-pass': 'db_pass';
      readonly 'db-prefix': 'db_prefix';
      readonly 'db-type': 'db_type';
      readonly 'db-user': 'db_user';
      readonly id: 'id';
      readonly installer: 'application';
      readonly language: 'language';
      readonly 'link-admin': 'link_admin';
      readonly 'list-exclude-files': 'exclude_files';
      readonly 'list-files': 'files';
      readonly 'list-notification': 'notification';
      readonly 'list-plugins': 'plugins';
      readonly 'list-tables': 'tables';
      readonly 'list-themes': 'themes';
      readonly owner: 'owner';
      readonly path: 'path';
      readonly 'path-created': 'path_created';
      readonly suspended: 'suspended';
      readonly template_application: 'template_application';
      readonly template_desc: 'template_desc';
      readonly template_filename: 'template_filename';
      readonly template_name: 'template_name';
      readonly template_scope: 'template_scope';
      readonly time: 'time_created';
      readonly 'time-updated': 'time_updated';
      readonly title: 'title';
      readonly url: 'url';
      readonly 'url-domain': 'url_domain';
      readonly version: 'version';
      readonly 'version-autouped': 'version_autouped';
      readonly 'version-autouped-attempts': 'version_autouped_attempts';
      readonly 'version-available': 'version_available';
      readonly 'version-updates-available': 'version_updates_available';
    };
  };
  readonly theme: {
    readonly v1: {
      readonly activated: 'activated';
      readonly author: 'author';
      readonly autoup: 'autoup';
      readonly description: 'description';
      readonly id: 'id';
      readonly name: 'name';
      readonly version: 'version';
      readonly version_available: 'version_available';
    };
    readonly v2: {
      readonly activated: 'activated';
      readonly author: 'author';
      readonly autoup: 'autoup';
      readonly description: 'description';
      readonly id: 'id';
      readonly name: 'name';
      readonly version: 'version';
      readonly version_available: 'version_available';
    };
  };
  readonly user: {
    readonly v1: {
      readonly email: 'email';
      readonly id: 'id';
      readonly locale: 'locale';
      readonly parent: 'parent';
      readonly suspended: 'suspended';
      readonly type: 'type';
      readonly websites: 'websites';
    };
    readonly v2: {
      readonly email: 'email';
      readonly id: 'id';
      readonly locale: 'locale';
      readonly parent: 'parent';
      readonly suspended: 'suspended';
      readonly type: 'type';
      readonly websites: 'websites';
    };
  };
  readonly website: {
    readonly v1: {
      readonly databases: 'databases';
      readonly label: 'label';
      readonly parent: 'parent';
      readonly path: 'path';
      readonly server: 'server';
      readonly vhosts: 'vhosts';
    };
    readonly v2: {
      readonly databases: 'databases';
      readonly label: 'label';
      readonly parent: 'parent';
      readonly path: 'path';
      readonly server: 'server';
      readonly vhosts: 'vhosts';
    };
  };
};

type Unchecked<Value> = unknown extends Value ? unknown : never;

declare const answerPlaces: {
  backupInstall: {
    as: 'value';
    path: string[];
    resource: 'backup';
  }[];
  cloneInstall: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  createTemplate: {
    as: 'value';
    path: string[];
    resource: 'template';
  }[];
  createUser: {
    as: 'value';
    path: string[];
    resource: 'user';
  }[];
  deleteBackup: never[];
  deleteInstall: never[];
  deletePlugin: never[];
  deleteTemplate: never[];
  deleteTheme: never[];
  deleteUser: never[];
  detachInstall: never[];
  editBackup: {
    as: 'value';
    path: string[];
    resource: 'backup';
  }[];
  editInstall: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  editTemplate: {
    as: 'value';
    path: string[];
    resource: 'template';
  }[];
  editUser: {
    as: 'value';
    path: string[];
    resource: 'user';
  }[];
  getApplication: {
    as: 'items';
    path: string[];
    resource: 'application';
  }[];
  getBackup: {
    as: 'value';
    path: string[];
    resource: 'backup';
  }[];
  getInstall: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  getPlugin: {
    as: 'value';
    path: string[];
    resource: 'plugin';
  }[];
  getTheme: {
    as: 'value';
    path: string[];
    resource: 'theme';
  }[];
  getUser: {
    as: 'value';
    path: string[];
    resource: 'user';
  }[];
  getVersion: never[];
  importApplication: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  importBackup: never[];
  installApplication: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  listApplications: {
    as: 'items';
    path: string[];
    resource: 'application';
  }[];
  listBackupLocations: never[];
  listBackupSchedules: never[];
  listBackups: {
    as: 'items';
    path: string[];
    resource: 'backup';
  }[];
  listInstalls: {
    as: 'items';
    path: string[];
    resource: 'install';
  }[];
  listLogs: {
    as: 'items';
    path: string[];
    resource: 'log-entry';
  }[];
  listPlugins: {
    as: 'items';
    path: string[];
    resource: 'plugin';
  }[];
  listTasks: {
    as: 'items';
    path: string[];
    resource: 'task';
  }[];
  listTemplates: {
    as: 'items';
    path: string[];
    resource: 'template';
  }[];
  listThemes: {
    as: 'items';
    path: string[];
    resource: 'theme';
  }[];
  listUsers: {
    as: 'items';
    path: string[];
    resource: 'user';
  }[];
  loginInstall: never[];
  loginUser: never[];
  migrateApplication: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  restoreBackup: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  restoreBackupTo: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  syncInstall: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  updateInstall: {
    as: 'value';
    path: string[];
    resource: 'install';
  }[];
  updatePlugin: {
    as: 'value';
    path: string[];
    resource: 'plugin';
  }[];
  updateTheme: {
    as: 'value';
    path: string[];
    resource: 'theme';
  }[];
};
