// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-2774915fb43f596c6d12560b808fce50253476013d25c175d0a80dec42d6b6ab
// What "@installatron-openapi/types" exports.

export type ActingUser = components['schemas']['ActingUser'];

export type Answer = components['schemas']['Answer'];

export type Application = components['schemas']['Application'];

export type ApplicationAnswer = components['schemas']['ApplicationAnswer'];

export type ApplicationField = components['schemas']['ApplicationField'];

export type ApplicationLinks = components['schemas']['ApplicationLinks'];

export type ApplicationListAnswer = components['schemas']['ApplicationListAnswer'];

export type AutoUpdateExtensions = components['schemas']['AutoUpdateExtensions'];

export type Background = components['schemas']['Background'];

export type Backup = components['schemas']['Backup'];

export type BackupAnswer = components['schemas']['BackupAnswer'];

export type BackupInstallRequest = components['schemas']['BackupInstallRequest'];

export type BackupListAnswer = components['schemas']['BackupListAnswer'];

export type BackupLocation = components['schemas']['BackupLocation'];

export type BackupLocationListAnswer = components['schemas']['BackupLocationListAnswer'];

export type BackupSchedule = components['schemas']['BackupSchedule'];

export type BackupScheduleListAnswer = components['schemas']['BackupScheduleListAnswer'];

export type CloneInstallRequest = components['schemas']['CloneInstallRequest'];

export type CreateTemplateRequest = components['schemas']['CreateTemplateRequest'];

export type CreateUserRequest = components['schemas']['CreateUserRequest'];

export type DetachInstallRequest = components['schemas']['DetachInstallRequest'];

export type DryRun = components['schemas']['DryRun'];

export type EditBackupRequest = components['schemas']['EditBackupRequest'];

export type EditInstallRequest = components['schemas']['EditInstallRequest'];

export type EditTemplateRequest = components['schemas']['EditTemplateRequest'];

export type EditUserRequest = components['schemas']['EditUserRequest'];

export type EmptyAnswer = components['schemas']['EmptyAnswer'];

export type ErrorAnswer = components['schemas']['ErrorAnswer'];

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

export type ErrorCodeOf = {
  readonly backupInstall:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_bkloc'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly cloneInstall:
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly createTemplate:
    | 'complete_dryrun'
    | 'empty_argument_name'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_scope'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly createUser:
    | 'empty_argument_id'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_type'
    | 'invalid_argument_user';
  readonly deleteBackup:
    | 'backup_not_found'
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly deleteInstall:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly deletePlugin:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'plugin_not_found'
    | 'user_not_found';
  readonly deleteTemplate:
    | 'complete_dryrun'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'template_not_found'
    | 'user_not_found';
  readonly deleteTheme:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'theme_not_found'
    | 'user_not_found';
  readonly deleteUser:
    | 'complete_dryrun'
    | 'empty_argument_user'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly detachInstall:
    | 'complete_dryrun'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly editBackup:
    | 'backup_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly editInstall:
    | 'complete_dryrun'
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
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly editTemplate:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_scope'
    | 'invalid_argument_user'
    | 'template_not_found'
    | 'user_not_found';
  readonly editUser:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_type'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly getApplication:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_id'
    | 'user_not_found';
  readonly getBackup:
    | 'backup_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly getInstall:
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly getPlugin:
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'plugin_not_found'
    | 'user_not_found';
  readonly getTheme:
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'theme_not_found'
    | 'user_not_found';
  readonly getUser:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_id'
    | 'user_not_found';
  readonly getVersion: 'invalid_api_key' | 'invalid_argument_api_version';
  readonly importApplication:
    | 'application_not_found'
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly importBackup:
    | 'backup_not_found'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_bkloc'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly installApplication:
    | 'application_not_found'
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'invalid_argument_version'
    | 'user_not_found';
  readonly listApplications:
    | 'application_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'invalid_argument_version'
    | 'user_not_found';
  readonly listBackupLocations: 'invalid_api_key' | 'invalid_argument_api_version' | 'invalid_argument_uri';
  readonly listBackupSchedules: 'invalid_api_key' | 'invalid_argument_api_version';
  readonly listBackups:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listInstalls:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listLogs:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listPlugins:
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listTasks:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listTemplates:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listThemes:
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly listUsers: 'invalid_api_key' | 'invalid_argument_api_version' | 'invalid_argument_user';
  readonly loginInstall:
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly loginUser:
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly migrateApplication:
    | 'application_not_found'
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly restoreBackup:
    | 'backup_not_found'
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly restoreBackupTo:
    | 'backup_not_found'
    | 'complete_dryrun'
    | 'empty_argument_url'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_url'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly syncInstall:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'user_not_found';
  readonly updateInstall:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'invalid_argument_version'
    | 'user_not_found';
  readonly updatePlugin:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'plugin_not_found'
    | 'user_not_found';
  readonly updateTheme:
    | 'complete_dryrun'
    | 'failed_filesystem_host'
    | 'failed_filesystem_login'
    | 'failed_filesystem_ondemand'
    | 'failed_filesystem_permission'
    | 'failed_filesystem_quota'
    | 'failed_website_vhost'
    | 'install_not_found'
    | 'invalid_api_key'
    | 'invalid_argument_api_version'
    | 'invalid_argument_user'
    | 'theme_not_found'
    | 'user_not_found';
};

export type ExistingDatabase = components['schemas']['ExistingDatabase'];

export type ImportApplicationRequest = components['schemas']['ImportApplicationRequest'];

export type ImportBackupRequest = components['schemas']['ImportBackupRequest'];

export type Install = components['schemas']['Install'];

export type InstallAnswer = components['schemas']['InstallAnswer'];

export type InstallApplicationRequest = components['schemas']['InstallApplicationRequest'];

export type InstallListAnswer = components['schemas']['InstallListAnswer'];

export type LogEntry = components['schemas']['LogEntry'];

export type LogListAnswer = components['schemas']['LogListAnswer'];

export type LoginInstallAnswer = components['schemas']['LoginInstallAnswer'];

export type LoginInstallRequest = components['schemas']['LoginInstallRequest'];

export type LoginUserAnswer = components['schemas']['LoginUserAnswer'];

export type LoginUserRequest = components['schemas']['LoginUserRequest'];

export type MigrateApplicationRequest = components['schemas']['MigrateApplicationRequest'];

export type NotificationName = components['schemas']['NotificationName'];

export type Plugin = components['schemas']['Plugin'];

export type PluginAnswer = components['schemas']['PluginAnswer'];

export type PluginListAnswer = components['schemas']['PluginListAnswer'];

export type RestoreBackupRequest = components['schemas']['RestoreBackupRequest'];

export type RestoreBackupToRequest = components['schemas']['RestoreBackupToRequest'];

export type SyncInstallRequest = components['schemas']['SyncInstallRequest'];

export type Task = components['schemas']['Task'];

export type TaskListAnswer = components['schemas']['TaskListAnswer'];

export type Template = components['schemas']['Template'];

export type TemplateAnswer = components['schemas']['TemplateAnswer'];

export type TemplateListAnswer = components['schemas']['TemplateListAnswer'];

export type Theme = components['schemas']['Theme'];

export type ThemeAnswer = components['schemas']['ThemeAnswer'];

export type ThemeListAnswer = components['schemas']['ThemeListAnswer'];

export type UpdateInstallRequest = components['schemas']['UpdateInstallRequest'];

export type UpdatePluginRequest = components['schemas']['UpdatePluginRequest'];

export type UpdateThemeRequest = components['schemas']['UpdateThemeRequest'];

export type User = components['schemas']['User'];

export type UserAnswer = components['schemas']['UserAnswer'];

export type UserListAnswer = components['schemas']['UserListAnswer'];

export type VersionAnswer = components['schemas']['VersionAnswer'];

export type VersionInfo = components['schemas']['VersionInfo'];

export type Website = components['schemas']['Website'];

export type WebsiteDatabase = components['schemas']['WebsiteDatabase'];

export type WebsiteRequest = components['schemas']['WebsiteRequest'];

export interface components {
  headers: never;
  parameters: {
    ActingUser: string;
    ApiVersionHeader: '1.0' | '2.0';
    ApiVersionQuery: '1.0' | '2.0';
    ApplicationId: string;
    Background: components['schemas']['Background'];
    BackupId: string;
    DryRun: components['schemas']['DryRun'];
    InstallId: string;
    Language: string;
    Limit: number;
    MethodOverride: 'DELETE' | 'GET' | 'POST';
    Offset: number;
    PluginSlug: string;
    ScopeUser: string;
    SettingsGroup: string;
    TemplateId: string;
    ThemeSlug: string;
    UserId: string;
  };
  pathItems: never;
  requestBodies: never;
  responses: {
    ApplicationNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    BackupNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    EmptyUser: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    FilesystemFailed: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    Forbidden: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    ForbiddenId: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    ForbiddenKey: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InstallNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidArgument: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidBackupLocation: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidInstallSettings: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidNewUser: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidTemplate: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidTemplateScope: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidUri: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidUrl: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidUrlOrVersion: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidUserType: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    InvalidVersion: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    PluginNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    ServerError: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    TaskFailed: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    TemplateNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    ThemeNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
    UserNotFound: {
      content: {
        'application/json': components['schemas']['ErrorAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
  };
  schemas: {
    ActingUser: string;
    Answer: {
      errcode?: string | null;
      errfield?: string | null;
      message?: string;
      result: boolean;
      status?: number;
      task?: {
        [key: string]: unknown;
      };
    };
    Application: {
      authordescription?: string;
      branch?: 'current' | 'legacy' | 'previous' | (string & {});
      category?: string;
      description?: string;
      fields?: {
        [key: string]: components['schemas']['ApplicationField'];
      };
      id: string;
      images?: string[];
      install?: boolean;
      languages?: string[];
      license?: string;
      links?: components['schemas']['ApplicationLinks'];
      name?: string;
      requirement_database?: boolean;
      requirement_db_prefix_support?: boolean;
      requirement_db_prefix_underscore?: boolean;
      requirement_db_type?: 'mssql' | 'mysql' | (string & {}) | null;
      requirement_diskspace?: number | string;
      requirement_mysql_version_minimum?: string;
      requirement_php_gd_version_minimum?: string;
      requirement_php_version_minimum?: string;
      tags?: string[];
      time?: number;
      type?: string;
      update?: boolean;
      upgrade_from?: 'manual' | 'none' | (string & {});
      version?: string;
    };
    ApplicationAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Application'][];
      total_count?: number;
    };
    ApplicationField: {
      default?: string;
      gettable?: boolean;
      label?: string;
      options?: {
        [key: string]: string;
      };
      readonly?: string;
      settable?: boolean;
      sort_order?: number;
      text?: string;
      type?: 'text' | (string & {});
      value?: string;
    };
    ApplicationLinks: {
      changelog?: string;
      demo?: string;
      docs?: string;
      showcase?: string;
      site?: string;
      support?: string;
    } & {
      [key: string]: string;
    };
    ApplicationListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Application'][];
      total_count?: number;
    };
    AutoUpdateExtensions: 'all' | 'custom' | 'none';
    Background: boolean;
    Backup: components['schemas']['Install'] & {
      backup_filename?: string;
      backup_install?: string;
      backup_location?: string;
      backup_note?: string;
      backup_time?: number;
      id: string;
    };
    BackupAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Backup'];
    };
    BackupInstallRequest: {
      background?: components['schemas']['Background'];
      bkloc?: string;
      dryrun?: components['schemas']['DryRun'];
      note?: string;
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    BackupListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Backup'][];
      total_count?: number;
    };
    BackupLocation: {
      default?: boolean;
      desc?: string;
      enabled?: boolean;
      id: string;
      name?: string;
      scope?: 'admin' | 'user' | (string & {});
      uri?: string;
    };
    BackupLocationListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['BackupLocation'][];
    };
    BackupSchedule: {
      daily?: number;
      enabled?: boolean;
      forced?: boolean;
      id: string;
      location?: string;
      monthly?: number;
      weekly?: number;
    };
    BackupScheduleListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['BackupSchedule'][];
    };
    CloneInstallRequest: components['schemas']['ExistingDatabase'] &
      ({
        background?: components['schemas']['Background'];
        dryrun?: components['schemas']['DryRun'];
        source_user?: string;
        stage?: 'true';
        url: string;
        url_ip?: string;
        user?: string;
      } & {
        [key: string]: unknown;
      });
    CreateTemplateRequest: {
      appcategory?:
        | '_categories_communitysoftware'
        | '_categories_contentmanagementsystems'
        | '_categories_ecommerceandbusiness'
        | '_categories_imagesandfiles'
        | '_categories_miscellaneous'
        | '_categories_surveysandstatistics';
      background?: components['schemas']['Background'];
      desc?: string;
      dryrun?: components['schemas']['DryRun'];
      icon?: string;
      image?: string;
      name: string;
      scope?: 'admin' | 'app' | 'user';
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    CreateUserRequest: {
      email?: string;
      id: string;
      language?: string;
      package?: string;
      parent?: string;
      suspended?: boolean;
      type?: 'reseller' | 'user';
      websites?: components['schemas']['WebsiteRequest'][];
    };
    DetachInstallRequest: {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    DryRun: 'all' | 'input' | 'none';
    EditBackupRequest: {
      note?: string;
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    EditInstallRequest: {
      autobk?: 'custom' | 'none' | 'schedule';
      autobk_daily?: number;
      autobk_monthly?: number;
      autobk_schedule?: string;
      autobk_weekly?: number;
      autoup?: 'all' | 'custom' | 'minor' | 'none';
      autoup_backup?: 'all' | 'none';
      autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
      autoup_themes?: components['schemas']['AutoUpdateExtensions'];
      background?: components['schemas']['Background'];
      bkloc?: string;
      db_host?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: components['schemas']['DryRun'];
      email?: string;
      exclude_files?: string[];
      files?: string[];
      language?: string;
      limitloginattempts?: boolean | number | string;
      login?: string;
      notification?: components['schemas']['NotificationName'][];
      passwd?: string;
      sitetagline?: string;
      sitetitle?: string;
      tables?: string[];
      title?: string;
      twofactor?: boolean | number | string;
      url?: string;
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    EditTemplateRequest: {
      appcategory?:
        | '_categories_communitysoftware'
        | '_categories_contentmanagementsystems'
        | '_categories_ecommerceandbusiness'
        | '_categories_imagesandfiles'
        | '_categories_miscellaneous'
        | '_categories_surveysandstatistics';
      desc?: string;
      icon?: string;
      image?: string;
      name?: string;
      scope?: 'admin' | 'app' | 'user';
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    EditUserRequest: {
      email?: string;
      language?: string;
      package?: string;
      parent?: string;
      suspended?: boolean;
      type?: 'reseller' | 'user';
      websites?: components['schemas']['WebsiteRequest'][];
    } & {
      [key: string]: unknown;
    };
    EmptyAnswer: components['schemas']['Answer'] & {
      data?: unknown;
    };
    ErrorAnswer: components['schemas']['Answer'] & {
      errcode: string;
      result: false;
    };
    ExistingDatabase: {
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
    };
    ImportApplicationRequest: {
      autoup?: 'all' | 'minor' | 'none';
      autoup_backup?: 'all' | 'none';
      autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
      autoup_themes?: components['schemas']['AutoUpdateExtensions'];
      background?: components['schemas']['Background'];
      bkloc?: string;
      dryrun?: components['schemas']['DryRun'];
      notification?: components['schemas']['NotificationName'][];
      url: string;
      url_ip?: string;
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    ImportBackupRequest: {
      bkloc?: string;
    } & {
      [key: string]: unknown;
    };
    Install: {
      agent?: string;
      application?: string;
      autobk?: 'custom' | 'none' | 'schedule' | (string & {});
      autobk_daily?: number;
      autobk_monthly?: number;
      autobk_schedule?: string;
      autobk_weekly?: number;
      autoup?: 'all' | 'custom' | 'none' | (string & {});
      autoup_backup?: 'all' | 'none' | (string & {});
      autoup_plugins?: 'all' | 'custom' | 'none' | (string & {});
      autoup_themes?: 'all' | 'custom' | 'none' | (string & {});
      bkloc?: string;
      cache_files?: boolean | number | string | null;
      cache_numbackups?: boolean | number | string | null;
      cache_preview?: boolean | number | string | null;
      cache_tables?: boolean | number | string | null;
      cache_time?: boolean | number | string | null;
      db_host?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_type?: string;
      db_user?: string;
      email?: string;
      exclude_files?: string[];
      files?: string[];
      id: string;
      language?: string;
      limitloginattempts?: boolean | number | string | null;
      link_admin?: string;
      login?: string;
      notification?: (
        | 'backup'
        | 'backup_error'
        | 'clone'
        | 'clone_error'
        | 'install'
        | 'install_error'
        | 'plugin_update'
        | 'plugin_update_available'
        | 'plugin_update_error'
        | 'restore'
        | 'restore_error'
        | 'sync'
        | 'sync_error'
        | 'template'
        | 'template_error'
        | 'update'
        | 'update_available'
        | 'update_error'
        | (string & {})
      )[];
      owner?: string;
      path?: string;
      path_created?: boolean | number | string | null;
      plugins?: (components['schemas']['Plugin'] | string)[];
      sitetagline?: string;
      sitetitle?: string;
      suspended?: boolean;
      tables?: string[];
      themes?: (components['schemas']['Theme'] | string)[];
      time_created?: number;
      time_updated?: number;
      title?: string;
      twofactor?: boolean | number | string | null;
      url?: string;
      url_domain?: string;
      version?: string;
      version_autouped?: boolean | number | string | null;
      version_autouped_attempts?: boolean | number | string | null;
      version_available?: string | null;
      version_updates_available?: boolean | number | string | unknown[] | null;
    };
    InstallAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Install'];
    };
    InstallApplicationRequest: components['schemas']['ExistingDatabase'] &
      ({
        autoup?: 'all' | 'minor' | 'none';
        autoup_backup?: 'all' | 'none';
        autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
        autoup_themes?: components['schemas']['AutoUpdateExtensions'];
        background?: components['schemas']['Background'];
        bkloc?: string;
        content?: string;
        dryrun?: components['schemas']['DryRun'];
        email?: string;
        language?: string;
        limitloginattempts?: boolean | number | string;
        login?: string;
        notification?: components['schemas']['NotificationName'][];
        passwd?: string;
        sitetagline?: string;
        sitetitle?: string;
        twofactor?: boolean | number | string;
        url: string;
        url_ip?: string;
        user?: components['schemas']['ActingUser'];
        version?: string;
      } & {
        [key: string]: unknown;
      });
    InstallListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Install'][];
      total_count?: number;
    };
    LogEntry: {
      backup_location?: string;
      backup_schedule?: string;
      cmd?: string;
      ext_name?: string;
      id?: string;
      install?: string;
      message?: string;
      plugin_name?: string;
      severity?: 'error' | 'info' | 'notice' | (string & {});
      source_title?: string;
      source_url?: string;
      theme_name?: string;
      time?: number;
      title?: string;
      url?: string;
      user?: string;
    };
    LogListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['LogEntry'][];
      total_count?: number;
    };
    LoginInstallAnswer: components['schemas']['Answer'] & {
      data?: string;
    };
    LoginInstallRequest: {
      url?: string;
      user?: components['schemas']['ActingUser'];
    };
    LoginUserAnswer: components['schemas']['Answer'] & {
      data: string;
      session_id?: string;
    };
    LoginUserRequest: {
      language?: string;
    };
    MigrateApplicationRequest: components['schemas']['ExistingDatabase'] &
      ({
        autoup?: 'all' | 'minor' | 'none';
        autoup_backup?: 'all' | 'none';
        autoup_plugins?: components['schemas']['AutoUpdateExtensions'];
        autoup_themes?: components['schemas']['AutoUpdateExtensions'];
        background?: components['schemas']['Background'];
        dryrun?: components['schemas']['DryRun'];
        source_path: string;
        source_url: string;
        source_url_ip?: string;
        url: string;
        url_ip?: string;
        user?: components['schemas']['ActingUser'];
      } & {
        [key: string]: unknown;
      });
    NotificationName:
      | 'backup'
      | 'backup_error'
      | 'clone'
      | 'clone_error'
      | 'install'
      | 'install_error'
      | 'plugin_update'
      | 'plugin_update_available'
      | 'plugin_update_error'
      | 'restore'
      | 'restore_error'
      | 'sync'
      | 'sync_error'
      | 'template'
      | 'template_error'
      | 'update'
      | 'update_available'
      | 'update_error';
    Plugin: {
      activated?: boolean;
      author?: string;
      autoup?: 'all' | 'none' | (string & {});
      description?: string;
      id: string;
      name?: string;
      version?: string;
      version_available?: string;
    };
    PluginAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Plugin'];
    };
    PluginListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Plugin'][];
    };
    RestoreBackupRequest: components['schemas']['ExistingDatabase'] & {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    };
    RestoreBackupToRequest: components['schemas']['ExistingDatabase'] &
      ({
        background?: components['schemas']['Background'];
        dryrun?: components['schemas']['DryRun'];
        source_user?: string;
        url: string;
        url_ip?: string;
        user?: string;
      } & {
        [key: string]: unknown;
      });
    SyncInstallRequest: {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      source?: string;
      source_user?: string;
      user?: components['schemas']['ActingUser'];
    } & {
      [key: string]: unknown;
    };
    Task: {
      cmd?:
        | 'backups/view'
        | 'browser/import'
        | 'browser/install'
        | 'browser/migrate'
        | 'installs/backup'
        | 'installs/clone'
        | 'installs/detach'
        | 'installs/edit'
        | 'installs/insecure'
        | 'installs/secure'
        | 'installs/status'
        | 'installs/sync'
        | 'installs/template'
        | 'installs/uninstall'
        | 'installs/update'
        | 'installs/update/available'
        | 'installs/view'
        | (string & {});
      id: string;
      install?: string;
      label?: string;
      message?: string;
      percentMax?: number;
      percentMin?: number;
      rate?: number;
      status?: string;
      time?: number;
      title?: string;
      url?: string;
      user?: string;
      ws_label?: string;
    };
    TaskListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Task'][];
      total_count?: number;
    };
    Template: components['schemas']['Install'] & {
      id: string;
      template_application?: string;
      template_desc?: string;
      template_filename?: string;
      template_name?: string;
      template_scope?: 'admin' | 'app' | 'user' | (string & {});
    };
    TemplateAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Template'];
    };
    TemplateListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Template'][];
    };
    Theme: {
      activated?: boolean;
      author?: string;
      autoup?: 'all' | 'none' | (string & {});
      description?: string;
      id: string;
      name?: string;
      version?: string;
      version_available?: string;
    };
    ThemeAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Theme'];
    };
    ThemeListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Theme'][];
    };
    UpdateInstallRequest: {
      background?: components['schemas']['Background'];
      dryrun?: components['schemas']['DryRun'];
      plugins?: string[];
      revert?: boolean;
      themes?: string[];
      user?: components['schemas']['ActingUser'];
      version?: string;
    };
    UpdatePluginRequest: {
      activated?: boolean;
      autoup?: 'all' | 'none';
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    };
    UpdateThemeRequest: {
      activated?: boolean;
      autoup?: 'all' | 'none';
      dryrun?: components['schemas']['DryRun'];
      user?: components['schemas']['ActingUser'];
    };
    User: {
      email?: string;
      id: string;
      locale?: string;
      parent?: string;
      suspended?: boolean;
      type?: 'reseller' | 'user' | (string & {});
      websites?: components['schemas']['Website'][];
    };
    UserAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['User'];
    };
    UserListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['User'][];
      total_count?: number;
    };
    VersionAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['VersionInfo'];
    };
    VersionInfo: {
      build?: number;
      license?: boolean;
      license_assignment?: string;
      license_expiration?: number;
      product?: 'Installatron Plugin' | 'Installatron Server' | (string & {});
      version?: string;
      version_available?: string;
      version_channel?: 'edge' | 'none' | 'release' | 'stable' | (string & {});
    };
    Website: {
      databases?: components['schemas']['WebsiteDatabase'][];
      label?: string;
      parent?: string;
      path?: string;
      server?: string;
      vhosts?: {
        [key: string]: string;
      };
    };
    WebsiteDatabase: {
      host?: string;
      name?: string;
      pass?: string;
      type?: string;
      user?: string;
    };
    WebsiteRequest: {
      databases?: components['schemas']['WebsiteDatabase'][];
      email?: string;
      label?: string;
      path?: string;
      reseller?: string;
      server?: string;
      vhosts?: {
        [key: string]: string;
      };
    } & {
      [key: string]: unknown;
    };
  };
}

export interface operations {
  backupInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['BackupInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['BackupInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackupAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidBackupLocation'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  cloneInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloneInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['CloneInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  createTemplate: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateTemplateRequest'];
        'application/x-www-form-urlencoded': components['schemas']['CreateTemplateRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TemplateAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidTemplate'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  createUser: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateUserRequest'];
        'application/x-www-form-urlencoded': components['schemas']['CreateUserRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidNewUser'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  deleteBackup: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        background?: components['parameters']['Background'];
        dryrun?: components['parameters']['DryRun'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deleteInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        background?: components['parameters']['Background'];
        dryrun?: components['parameters']['DryRun'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deletePlugin: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['PluginSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        dryrun?: components['parameters']['DryRun'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PluginNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deleteTemplate: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['TemplateId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        dryrun?: components['parameters']['DryRun'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TemplateNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  deleteTheme: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['ThemeSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        dryrun?: components['parameters']['DryRun'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ThemeNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  deleteUser: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['UserId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        background?: components['parameters']['Background'];
        dryrun?: components['parameters']['DryRun'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['EmptyUser'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  detachInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['DetachInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['DetachInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editBackup: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditBackupRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditBackupRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackupAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidInstallSettings'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  editTemplate: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['TemplateId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditTemplateRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditTemplateRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TemplateAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidTemplateScope'];
      403: components['responses']['Forbidden'];
      404: components['responses']['TemplateNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  editUser: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['UserId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['EditUserRequest'];
        'application/x-www-form-urlencoded': components['schemas']['EditUserRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUserType'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getApplication: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        from_version?: string;
        language?: components['parameters']['Language'];
        limit?: components['parameters']['Limit'];
        offset?: components['parameters']['Offset'];
        user?: components['parameters']['ScopeUser'];
        version?: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenId'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getBackup: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackupAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getPlugin: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['PluginSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PluginAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PluginNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getTheme: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['ThemeSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThemeAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ThemeNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getUser: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['UserId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenId'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  getVersion: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['VersionAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenKey'];
      500: components['responses']['ServerError'];
    };
  };
  importApplication: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportApplicationRequest'];
        'application/x-www-form-urlencoded': components['schemas']['ImportApplicationRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  importBackup: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['ImportBackupRequest'];
        'application/x-www-form-urlencoded': components['schemas']['ImportBackupRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['EmptyAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidBackupLocation'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  installApplication: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['InstallApplicationRequest'];
        'application/x-www-form-urlencoded': components['schemas']['InstallApplicationRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUrlOrVersion'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  listApplications: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        language?: components['parameters']['Language'];
        limit?: components['parameters']['Limit'];
        offset?: components['parameters']['Offset'];
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ApplicationListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidVersion'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listBackupLocations: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        group?: components['parameters']['SettingsGroup'];
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackupLocationListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUri'];
      403: components['responses']['ForbiddenKey'];
      500: components['responses']['ServerError'];
    };
  };
  listBackupSchedules: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        group?: components['parameters']['SettingsGroup'];
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackupScheduleListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['ForbiddenKey'];
      500: components['responses']['ServerError'];
    };
  };
  listBackups: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        limit?: components['parameters']['Limit'];
        offset?: components['parameters']['Offset'];
        q?: string;
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['BackupListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listInstalls: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        filter_version_available?: boolean;
        filter_version_available_minor?: boolean;
        limit?: components['parameters']['Limit'];
        offset?: components['parameters']['Offset'];
        q?: string;
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listLogs: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        filter_severity_error?: boolean;
        filter_severity_info?: boolean;
        filter_severity_notice?: boolean;
        install?: string;
        limit?: components['parameters']['Limit'];
        offset?: components['parameters']['Offset'];
        q?: string;
        time_from?: number;
        time_until?: number;
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LogListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listPlugins: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PluginListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listTasks: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        limit?: components['parameters']['Limit'];
        offset?: components['parameters']['Offset'];
        restart?: boolean;
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TaskListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listTemplates: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        q?: string;
        user?: components['parameters']['ScopeUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['TemplateListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listThemes: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        user?: components['parameters']['ActingUser'];
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThemeListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  listUsers: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
        limit?: number;
        offset?: number;
        user?: string;
      };
    };
    requestBody?: never;
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['UserListAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      500: components['responses']['ServerError'];
    };
  };
  loginInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['LoginInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['LoginInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LoginInstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['FilesystemFailed'];
    };
  };
  loginUser: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['UserId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['LoginUserRequest'];
        'application/x-www-form-urlencoded': components['schemas']['LoginUserRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['LoginUserAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['UserNotFound'];
      500: components['responses']['ServerError'];
    };
  };
  migrateApplication: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MigrateApplicationRequest'];
        'application/x-www-form-urlencoded': components['schemas']['MigrateApplicationRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ApplicationNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  restoreBackup: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['RestoreBackupRequest'];
        'application/x-www-form-urlencoded': components['schemas']['RestoreBackupRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  restoreBackupTo: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestoreBackupToRequest'];
        'application/x-www-form-urlencoded': components['schemas']['RestoreBackupToRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidUrl'];
      403: components['responses']['Forbidden'];
      404: components['responses']['BackupNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  syncInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['SyncInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['SyncInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  updateInstall: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateInstallRequest'];
        'application/x-www-form-urlencoded': components['schemas']['UpdateInstallRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['InstallAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidVersion'];
      403: components['responses']['Forbidden'];
      404: components['responses']['InstallNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  updatePlugin: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['PluginSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdatePluginRequest'];
        'application/x-www-form-urlencoded': components['schemas']['UpdatePluginRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['PluginAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['PluginNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
  updateTheme: {
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
        'X-HTTP-Method-Override'?: components['parameters']['MethodOverride'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['ThemeSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    requestBody?: {
      content: {
        'application/json': components['schemas']['UpdateThemeRequest'];
        'application/x-www-form-urlencoded': components['schemas']['UpdateThemeRequest'];
      };
    };
    responses: {
      200: {
        content: {
          'application/json': components['schemas']['ThemeAnswer'];
        };
        headers: {
          [name: string]: unknown;
        };
      };
      400: components['responses']['InvalidArgument'];
      403: components['responses']['Forbidden'];
      404: components['responses']['ThemeNotFound'];
      500: components['responses']['TaskFailed'];
    };
  };
}

export interface paths {
  '/backups': {
    delete?: never;
    get: operations['listBackups'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/backups/import': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['importBackup'];
    put?: never;
    trace?: never;
  };
  '/backups/{id}': {
    delete: operations['deleteBackup'];
    get: operations['getBackup'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['editBackup'];
    put?: never;
    trace?: never;
  };
  '/backups/{id}/restore': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['restoreBackup'];
    put?: never;
    trace?: never;
  };
  '/backups/{id}/restoreto': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['BackupId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['restoreBackupTo'];
    put?: never;
    trace?: never;
  };
  '/browser': {
    delete?: never;
    get: operations['listApplications'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/browser/{id}': {
    delete?: never;
    get: operations['getApplication'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/browser/{id}/import': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['importApplication'];
    put?: never;
    trace?: never;
  };
  '/browser/{id}/install': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['installApplication'];
    put?: never;
    trace?: never;
  };
  '/browser/{id}/migrate': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['ApplicationId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['migrateApplication'];
    put?: never;
    trace?: never;
  };
  '/installs': {
    delete?: never;
    get: operations['listInstalls'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/installs/{id}': {
    delete: operations['deleteInstall'];
    get: operations['getInstall'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['editInstall'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/backup': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['backupInstall'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/clone': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['cloneInstall'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/detach': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['detachInstall'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/login': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['loginInstall'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/plugins': {
    delete?: never;
    get: operations['listPlugins'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/installs/{id}/plugins/{slug}': {
    delete: operations['deletePlugin'];
    get: operations['getPlugin'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['PluginSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['updatePlugin'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/sync': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['syncInstall'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/template': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['createTemplate'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/themes': {
    delete?: never;
    get: operations['listThemes'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/installs/{id}/themes/{slug}': {
    delete: operations['deleteTheme'];
    get: operations['getTheme'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
        slug: components['parameters']['ThemeSlug'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['updateTheme'];
    put?: never;
    trace?: never;
  };
  '/installs/{id}/update': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['InstallId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['updateInstall'];
    put?: never;
    trace?: never;
  };
  '/logs': {
    delete?: never;
    get: operations['listLogs'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/set/backup_locations': {
    delete?: never;
    get: operations['listBackupLocations'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/set/backup_schedules': {
    delete?: never;
    get: operations['listBackupSchedules'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/tasks': {
    delete?: never;
    get: operations['listTasks'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/templates': {
    delete?: never;
    get: operations['listTemplates'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
  '/templates/{id}': {
    delete: operations['deleteTemplate'];
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['TemplateId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['editTemplate'];
    put?: never;
    trace?: never;
  };
  '/users': {
    delete?: never;
    get: operations['listUsers'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['createUser'];
    put?: never;
    trace?: never;
  };
  '/users/{id}': {
    delete: operations['deleteUser'];
    get: operations['getUser'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['UserId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['editUser'];
    put?: never;
    trace?: never;
  };
  '/users/{id}/login': {
    delete?: never;
    get?: never;
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path: {
        id: components['parameters']['UserId'];
      };
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post: operations['loginUser'];
    put?: never;
    trace?: never;
  };
  '/version': {
    delete?: never;
    get: operations['getVersion'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: {
        'X-API-Version'?: components['parameters']['ApiVersionHeader'];
      };
      path?: never;
      query?: {
        api_version?: components['parameters']['ApiVersionQuery'];
      };
    };
    patch?: never;
    post?: never;
    put?: never;
    trace?: never;
  };
}
