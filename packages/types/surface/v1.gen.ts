// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-c7c77f1b6078563cc9b55f0574d8de0f1e7a21f43335665e914a4cc25c8610b0
// What "@installatron-openapi/types/v1" exports.

export type Answer = components['schemas']['Answer'];

export type Application = components['schemas']['Application'];

export type ApplicationAnswer = components['schemas']['ApplicationAnswer'];

export type ApplicationField = components['schemas']['ApplicationField'];

export type ApplicationListAnswer = components['schemas']['ApplicationListAnswer'];

export type Backup = components['schemas']['Backup'];

export type BackupAnswer = components['schemas']['BackupAnswer'];

export type BackupCommand = components['schemas']['BackupCommand'];

export type BackupListAnswer = components['schemas']['BackupListAnswer'];

export type BackupsCommand = components['schemas']['BackupsCommand'];

export type BrowserApplicationCommand = components['schemas']['BrowserApplicationCommand'];

export type BrowserCommand = components['schemas']['BrowserCommand'];

export type CloneCommand = components['schemas']['CloneCommand'];

export type Command = components['schemas']['Command'];

export type CommandAnswer = components['schemas']['CommandAnswer'];

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
    | EmptyAnswer
    | InstallAnswer
    | PluginAnswer
    | PluginListAnswer
    | ThemeAnswer
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

export type CreateadminssoCommand = components['schemas']['CreateadminssoCommand'];

export type DeleteCommand = components['schemas']['DeleteCommand'];

export type DeletetemplateCommand = components['schemas']['DeletetemplateCommand'];

export type DeleteuserCommand = components['schemas']['DeleteuserCommand'];

export type DetachCommand = components['schemas']['DetachCommand'];

export type EditActivatePluginCommand = components['schemas']['EditActivatePluginCommand'];

export type EditActivateThemeCommand = components['schemas']['EditActivateThemeCommand'];

export type EditAuotupPluginCommand = components['schemas']['EditAuotupPluginCommand'];

export type EditAuotupThemeCommand = components['schemas']['EditAuotupThemeCommand'];

export type EditAutoupPluginCommand = components['schemas']['EditAutoupPluginCommand'];

export type EditAutoupThemeCommand = components['schemas']['EditAutoupThemeCommand'];

export type EditCommand = components['schemas']['EditCommand'];

export type EditDeactivatePluginCommand = components['schemas']['EditDeactivatePluginCommand'];

export type EditDeactivateThemeCommand = components['schemas']['EditDeactivateThemeCommand'];

export type EditDelete1Command = components['schemas']['EditDelete1Command'];

export type EditInstallPluginCommand = components['schemas']['EditInstallPluginCommand'];

export type EditInstallThemeCommand = components['schemas']['EditInstallThemeCommand'];

export type EditListPlugins1Command = components['schemas']['EditListPlugins1Command'];

export type EditListThemes1Command = components['schemas']['EditListThemes1Command'];

export type EditNoautoupPluginCommand = components['schemas']['EditNoautoupPluginCommand'];

export type EditNoautoupThemeCommand = components['schemas']['EditNoautoupThemeCommand'];

export type EditUninstallPluginCommand = components['schemas']['EditUninstallPluginCommand'];

export type EditUninstallThemeCommand = components['schemas']['EditUninstallThemeCommand'];

export type EditbackupCommand = components['schemas']['EditbackupCommand'];

export type EdittemplateCommand = components['schemas']['EdittemplateCommand'];

export type EdituserCommand = components['schemas']['EdituserCommand'];

export type EmptyAnswer = components['schemas']['EmptyAnswer'];

export type ErrorAnswer = components['schemas']['ErrorAnswer'];

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

export type ErrorCodeOf = {
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
};

export type GuixferCommand = components['schemas']['GuixferCommand'];

export type ImportCommand = components['schemas']['ImportCommand'];

export type ImportSourceUrlCommand = components['schemas']['ImportSourceUrlCommand'];

export type Install = components['schemas']['Install'];

export type InstallAnswer = components['schemas']['InstallAnswer'];

export type InstallCommand = components['schemas']['InstallCommand'];

export type InstallListAnswer = components['schemas']['InstallListAnswer'];

export type InstallsCommand = components['schemas']['InstallsCommand'];

export type LogEntry = components['schemas']['LogEntry'];

export type LogListAnswer = components['schemas']['LogListAnswer'];

export type LoginInstallAnswer = components['schemas']['LoginInstallAnswer'];

export type LoginUserAnswer = components['schemas']['LoginUserAnswer'];

export type LogsCommand = components['schemas']['LogsCommand'];

export type MigrateCommand = components['schemas']['MigrateCommand'];

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

export type Plugin = components['schemas']['Plugin'];

export type PluginAnswer = components['schemas']['PluginAnswer'];

export type PluginListAnswer = components['schemas']['PluginListAnswer'];

export type RestoreCommand = components['schemas']['RestoreCommand'];

export type RestoretoCommand = components['schemas']['RestoretoCommand'];

export type SharedParameters = components['schemas']['SharedParameters'];

export type SyncCommand = components['schemas']['SyncCommand'];

export type Task = components['schemas']['Task'];

export type TaskListAnswer = components['schemas']['TaskListAnswer'];

export type TasksCommand = components['schemas']['TasksCommand'];

export type Template = components['schemas']['Template'];

export type TemplateAnswer = components['schemas']['TemplateAnswer'];

export type TemplateCommand = components['schemas']['TemplateCommand'];

export type TemplateListAnswer = components['schemas']['TemplateListAnswer'];

export type TemplatesCommand = components['schemas']['TemplatesCommand'];

export type Theme = components['schemas']['Theme'];

export type ThemeAnswer = components['schemas']['ThemeAnswer'];

export type ThemeListAnswer = components['schemas']['ThemeListAnswer'];

export type UninstallCommand = components['schemas']['UninstallCommand'];

export type UpdateCommand = components['schemas']['UpdateCommand'];

export type UpgradeCommand = components['schemas']['UpgradeCommand'];

export type User = components['schemas']['User'];

export type UserAnswer = components['schemas']['UserAnswer'];

export type UserListAnswer = components['schemas']['UserListAnswer'];

export type UsersCommand = components['schemas']['UsersCommand'];

export type ViewCommand = components['schemas']['ViewCommand'];

export type Website = components['schemas']['Website'];

export type WebsiteDatabase = components['schemas']['WebsiteDatabase'];

export type WebsiteRequest = components['schemas']['WebsiteRequest'];

export interface components {
  headers: never;
  parameters: never;
  pathItems: never;
  requestBodies: never;
  responses: {
    CommandAnswer: {
      content: {
        'application/json': components['schemas']['CommandAnswer'];
      };
      headers: {
        [name: string]: unknown;
      };
    };
  };
  schemas: {
    Answer: {
      errcode?: string | null;
      message?: string;
      result: boolean;
      task?: {
        [key: string]: unknown;
      };
    };
    Application: {
      appid: string;
      authordescription?: string;
      branch?: 'current' | 'legacy' | 'previous' | (string & {});
      category?: string;
      date?: string;
      description?: string;
      fields?: {
        [key: string]: components['schemas']['ApplicationField'];
      };
      id?: string;
      images?: string[];
      install?: 'auto' | 'none' | (string & {});
      languages?: string[];
      license?: string;
      link_changelog?: string;
      link_demo?: string;
      link_docs?: string;
      link_showcase?: string;
      link_site?: string;
      link_support?: string;
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
      type?: string;
      update?: 'auto' | 'none' | (string & {});
      upgrade_from?: 'manual' | 'none' | (string & {});
      version?: string;
    };
    ApplicationAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Application'][];
      total_count?: number | string;
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
      sort_order?: number | string;
      text?: string;
      type?: 'text' | (string & {});
      value?: string;
    };
    ApplicationListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Application'][];
      total_count?: number | string;
    };
    Backup: components['schemas']['Install'] & {
      backup_filename?: string;
      backup_install?: string;
      backup_location?: string;
      backup_note?: string;
      backup_time?: number | string;
      id: string;
    };
    BackupAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Backup'];
    };
    BackupCommand: {
      background?: 'no' | 'yes';
      bkloc?: string;
      cmd: 'backup';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      note?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    BackupListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Backup'][];
      total_count?: number | string;
    };
    BackupsCommand: {
      cmd: 'backups';
      limit?: number;
      offset?: number;
      q?: string;
      user?: string;
    };
    BrowserApplicationCommand: {
      application: string;
      cmd: 'browser';
      'from-version'?: string;
      language?: string;
      limit?: number;
      offset?: number;
      user?: string;
      version?: string;
    };
    BrowserCommand: {
      cmd: 'browser';
      language?: string;
      limit?: number;
      offset?: number;
      user?: string;
    };
    CloneCommand: {
      background?: 'no' | 'yes';
      cmd: 'clone';
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      source_user?: string;
      stage?: 'true';
      url: string;
      url_ip?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    Command:
      | components['schemas']['BackupCommand']
      | components['schemas']['BackupsCommand']
      | components['schemas']['BrowserApplicationCommand']
      | components['schemas']['BrowserCommand']
      | components['schemas']['CloneCommand']
      | components['schemas']['CreateadminssoCommand']
      | components['schemas']['DeleteCommand']
      | components['schemas']['DeletetemplateCommand']
      | components['schemas']['DeleteuserCommand']
      | components['schemas']['DetachCommand']
      | components['schemas']['EditActivatePluginCommand']
      | components['schemas']['EditActivateThemeCommand']
      | components['schemas']['EditAuotupPluginCommand']
      | components['schemas']['EditAuotupThemeCommand']
      | components['schemas']['EditAutoupPluginCommand']
      | components['schemas']['EditAutoupThemeCommand']
      | components['schemas']['EditCommand']
      | components['schemas']['EditDeactivatePluginCommand']
      | components['schemas']['EditDeactivateThemeCommand']
      | components['schemas']['EditDelete1Command']
      | components['schemas']['EditInstallPluginCommand']
      | components['schemas']['EditInstallThemeCommand']
      | components['schemas']['EditListPlugins1Command']
      | components['schemas']['EditListThemes1Command']
      | components['schemas']['EditNoautoupPluginCommand']
      | components['schemas']['EditNoautoupThemeCommand']
      | components['schemas']['EditUninstallPluginCommand']
      | components['schemas']['EditUninstallThemeCommand']
      | components['schemas']['EditbackupCommand']
      | components['schemas']['EdittemplateCommand']
      | components['schemas']['EdituserCommand']
      | components['schemas']['GuixferCommand']
      | components['schemas']['ImportCommand']
      | components['schemas']['ImportSourceUrlCommand']
      | components['schemas']['InstallCommand']
      | components['schemas']['InstallsCommand']
      | components['schemas']['LogsCommand']
      | components['schemas']['MigrateCommand']
      | components['schemas']['RestoreCommand']
      | components['schemas']['RestoretoCommand']
      | components['schemas']['SyncCommand']
      | components['schemas']['TasksCommand']
      | components['schemas']['TemplateCommand']
      | components['schemas']['TemplatesCommand']
      | components['schemas']['UninstallCommand']
      | components['schemas']['UpdateCommand']
      | components['schemas']['UpgradeCommand']
      | components['schemas']['UsersCommand']
      | components['schemas']['ViewCommand'];
    CommandAnswer:
      | components['schemas']['ApplicationAnswer']
      | components['schemas']['ApplicationListAnswer']
      | components['schemas']['BackupAnswer']
      | components['schemas']['BackupListAnswer']
      | components['schemas']['EmptyAnswer']
      | components['schemas']['ErrorAnswer']
      | components['schemas']['InstallAnswer']
      | components['schemas']['InstallListAnswer']
      | components['schemas']['LogListAnswer']
      | components['schemas']['LoginInstallAnswer']
      | components['schemas']['LoginUserAnswer']
      | components['schemas']['PluginAnswer']
      | components['schemas']['PluginListAnswer']
      | components['schemas']['TaskListAnswer']
      | components['schemas']['TemplateAnswer']
      | components['schemas']['TemplateListAnswer']
      | components['schemas']['ThemeAnswer']
      | components['schemas']['ThemeListAnswer']
      | components['schemas']['UserAnswer']
      | components['schemas']['UserListAnswer'];
    CreateadminssoCommand: {
      cmd: 'createadminsso';
      id: string;
      url?: string;
      user?: string;
    };
    DeleteCommand: {
      background?: 'no' | 'yes';
      cmd: 'delete';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    DeletetemplateCommand: {
      cmd: 'deletetemplate';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    DeleteuserCommand: {
      background?: 'no' | 'yes';
      cmd: 'deleteuser';
      dryrun?: 'all' | 'input' | 'none';
      user: string;
    };
    DetachCommand: {
      background?: 'no' | 'yes';
      cmd: 'detach';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    EditActivatePluginCommand: {
      'activate-plugin': string;
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditActivateThemeCommand: {
      'activate-theme': string;
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditAuotupPluginCommand: {
      'auotup-plugin': string;
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditAuotupThemeCommand: {
      'auotup-theme': string;
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditAutoupPluginCommand: {
      'autoup-plugin': string;
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditAutoupThemeCommand: {
      'autoup-theme': string;
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditCommand: {
      autobk?: (0 | 1) | string;
      'autobk-daily'?: number;
      'autobk-monthly'?: number;
      'autobk-weekly'?: number;
      autoup?: 0 | 1 | 2;
      'autoup-plugins'?: 0 | 1 | 2;
      'autoup-themes'?: 0 | 1 | 2;
      autoup_backup?: 0 | 1;
      background?: 'no' | 'yes';
      bkloc?: string;
      cmd: 'edit';
      db_host?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      email?: string;
      id: string;
      language?: string;
      limitloginattempts?: boolean | number | string;
      'list-exclude-files'?: string[];
      'list-files'?: string[];
      'list-tables'?: string[];
      login?: string;
      notification?: string;
      passwd?: string;
      sitetagline?: string;
      sitetitle?: string;
      title?: string;
      twofactor?: boolean | number | string;
      url?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    EditDeactivatePluginCommand: {
      cmd: 'edit';
      'deactivate-plugin': string;
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditDeactivateThemeCommand: {
      cmd: 'edit';
      'deactivate-theme': string;
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    EditDelete1Command: {
      background?: 'no' | 'yes';
      cmd: 'edit';
      delete: '1' | 1;
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    EditInstallPluginCommand: {
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      'install-plugin': string;
      user?: string;
    };
    EditInstallThemeCommand: {
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      'install-theme': string;
      user?: string;
    };
    EditListPlugins1Command: {
      cmd: 'edit';
      id: string;
      'list-plugins': '1' | 1;
      user?: string;
    };
    EditListThemes1Command: {
      cmd: 'edit';
      id: string;
      'list-themes': '1' | 1;
      user?: string;
    };
    EditNoautoupPluginCommand: {
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      'noautoup-plugin': string;
      user?: string;
    };
    EditNoautoupThemeCommand: {
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      'noautoup-theme': string;
      user?: string;
    };
    EditUninstallPluginCommand: {
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      'uninstall-plugin': string;
      user?: string;
    };
    EditUninstallThemeCommand: {
      cmd: 'edit';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      'uninstall-theme': string;
      user?: string;
    };
    EditbackupCommand: {
      cmd: 'editbackup';
      id: string;
      note?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    EdittemplateCommand: {
      appcategory?:
        | '_categories_communitysoftware'
        | '_categories_contentmanagementsystems'
        | '_categories_ecommerceandbusiness'
        | '_categories_imagesandfiles'
        | '_categories_miscellaneous'
        | '_categories_surveysandstatistics';
      cmd: 'edittemplate';
      desc?: string;
      icon?: string;
      id: string;
      image?: string;
      name?: string;
      scope?: 'admin' | 'app' | 'user';
      user?: string;
    } & {
      [key: string]: unknown;
    };
    EdituserCommand: {
      cmd: 'edituser';
      email?: string;
      language?: string;
      package?: string;
      parent?: string;
      suspended?: 'no' | 'yes';
      type?: 'reseller' | 'user';
      user: string;
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
    GuixferCommand: {
      cmd: 'guixfer';
      language?: string;
      user: string;
    };
    ImportCommand: {
      application: string;
      autoup?: 0 | 1 | 2;
      'autoup-plugins'?: 0 | 1 | 2;
      'autoup-themes'?: 0 | 1 | 2;
      autoup_backup?: 0 | 1;
      background?: 'no' | 'yes';
      bkloc?: string;
      cmd: 'import';
      dryrun?: 'all' | 'input' | 'none';
      notification?: string;
      url: string;
      url_ip?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    ImportSourceUrlCommand: {
      application: string;
      autoup?: 0 | 1 | 2;
      'autoup-plugins'?: 0 | 1 | 2;
      'autoup-themes'?: 0 | 1 | 2;
      autoup_backup?: 0 | 1;
      background?: 'no' | 'yes';
      cmd: 'import';
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      source_path: string;
      source_url: string;
      source_url_ip?: string;
      url: string;
      url_ip?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    Install: {
      agent?: string;
      autobk?: (number & {}) | (string & {}) | 0 | 1;
      'autobk-daily'?: number | string;
      'autobk-monthly'?: number | string;
      'autobk-weekly'?: number | string;
      autoup?: (number & {}) | (string & {}) | 0 | 1 | 2;
      'autoup-backup'?: (number & {}) | (string & {}) | 0 | 1;
      'autoup-plugins'?: (number & {}) | (string & {}) | 0 | 1 | 2;
      'autoup-themes'?: (number & {}) | (string & {}) | 0 | 1 | 2;
      bkloc?: string;
      'cache-files'?: boolean | number | string | null;
      'cache-numbackups'?: boolean | number | string | null;
      'cache-preview'?: boolean | number | string | null;
      'cache-tables'?: boolean | number | string | null;
      'cache-time'?: boolean | number | string | null;
      'cf-email'?: string;
      'cf-limitloginattempts'?: boolean | number | string | null;
      'cf-login'?: string;
      'cf-sitetagline'?: string;
      'cf-sitetitle'?: string;
      'cf-twofactor'?: boolean | number | string | null;
      'db-host'?: string;
      'db-name'?: string;
      'db-pass'?: string;
      'db-prefix'?: string;
      'db-type'?: string;
      'db-user'?: string;
      id: string;
      installer?: string;
      language?: string;
      'link-admin'?: string;
      'list-exclude-files'?: string | string[];
      'list-files'?: string | string[];
      'list-notification'?:
        | (
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
          )[]
        | string;
      'list-plugins'?: (components['schemas']['Plugin'] | string)[];
      'list-tables'?: string | string[];
      'list-themes'?: (components['schemas']['Theme'] | string)[];
      owner?: string;
      path?: string;
      'path-created'?: boolean | number | string | null;
      suspended?: 'no' | 'yes' | (string & {});
      time?: number | string;
      'time-updated'?: number | string;
      title?: string;
      url?: string;
      'url-domain'?: string;
      version?: string;
      'version-autouped'?: boolean | number | string | null;
      'version-autouped-attempts'?: boolean | number | string | null;
      'version-available'?: string | null;
      'version-updates-available'?: boolean | number | string | unknown[] | null;
    };
    InstallAnswer: components['schemas']['Answer'] & {
      data?: components['schemas']['Install'];
    };
    InstallCommand: {
      application: string;
      autoup?: 0 | 1 | 2;
      'autoup-plugins'?: 0 | 1 | 2;
      'autoup-themes'?: 0 | 1 | 2;
      autoup_backup?: 0 | 1;
      background?: 'no' | 'yes';
      bkloc?: string;
      cmd: 'install';
      content?: string;
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      email?: string;
      language?: string;
      limitloginattempts?: boolean | number | string;
      login?: string;
      notification?: string;
      passwd?: string;
      sitetagline?: string;
      sitetitle?: string;
      twofactor?: boolean | number | string;
      url: string;
      url_ip?: string;
      user?: string;
      version?: string;
    } & {
      [key: string]: unknown;
    };
    InstallListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Install'][];
      total_count?: number | string;
    };
    InstallsCommand: {
      cmd: 'installs';
      'filter-version-available'?: 'no' | 'yes';
      'filter-version-available-minor'?: 'no' | 'yes';
      limit?: number;
      offset?: number;
      q?: string;
      user?: string;
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
      time?: number | string;
      title?: string;
      url?: string;
      user?: string;
    };
    LogListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['LogEntry'][];
      total_count?: number | string;
    };
    LoginInstallAnswer: components['schemas']['Answer'] & {
      data?: string;
    };
    LoginUserAnswer: components['schemas']['Answer'] & {
      data: string;
      session_id?: string;
    };
    LogsCommand: {
      cmd: 'logs';
      'filter-severity-error'?: 'no' | 'yes';
      'filter-severity-info'?: 'no' | 'yes';
      'filter-severity-notice'?: 'no' | 'yes';
      install?: string;
      limit?: number;
      offset?: number;
      q?: string;
      time_from?: number;
      time_until?: number;
      user?: string;
    };
    MigrateCommand: {
      application: string;
      autoup?: 0 | 1 | 2;
      'autoup-plugins'?: 0 | 1 | 2;
      'autoup-themes'?: 0 | 1 | 2;
      autoup_backup?: 0 | 1;
      background?: 'no' | 'yes';
      cmd: 'migrate';
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      source_path: string;
      source_url: string;
      source_url_ip?: string;
      url: string;
      url_ip?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
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
    RestoreCommand: {
      background?: 'no' | 'yes';
      cmd: 'restore';
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    RestoretoCommand: {
      background?: 'no' | 'yes';
      cmd: 'restoreto';
      db_host?: string;
      db_host_ip?: string;
      db_name?: string;
      db_pass?: string;
      db_prefix?: string;
      db_user?: string;
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      source_user?: string;
      url: string;
      url_ip?: string;
      user?: string;
    } & {
      [key: string]: unknown;
    };
    SharedParameters: {
      api?: 'json';
      key?: string;
    };
    SyncCommand: {
      background?: 'no' | 'yes';
      cmd: 'sync';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      source?: string;
      source_user?: string;
      user?: string;
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
      percentMax?: number | string;
      percentMin?: number | string;
      rate?: number | string;
      status?: string;
      time?: number | string;
      title?: string;
      url?: string;
      user?: string;
      ws_label?: string;
    };
    TaskListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Task'][];
      total_count?: number | string;
    };
    TasksCommand: {
      cmd: 'tasks';
      limit?: number;
      offset?: number;
      restart?: 'no' | 'yes';
      user?: string;
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
    TemplateCommand: {
      appcategory?:
        | '_categories_communitysoftware'
        | '_categories_contentmanagementsystems'
        | '_categories_ecommerceandbusiness'
        | '_categories_imagesandfiles'
        | '_categories_miscellaneous'
        | '_categories_surveysandstatistics';
      background?: 'no' | 'yes';
      cmd: 'template';
      desc?: string;
      dryrun?: 'all' | 'input' | 'none';
      icon?: string;
      id: string;
      image?: string;
      name: string;
      scope?: 'admin' | 'app' | 'user';
      user?: string;
    } & {
      [key: string]: unknown;
    };
    TemplateListAnswer: components['schemas']['Answer'] & {
      data: components['schemas']['Template'][];
    };
    TemplatesCommand: {
      cmd: 'templates';
      q?: string;
      user?: string;
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
    UninstallCommand: {
      background?: 'no' | 'yes';
      cmd: 'uninstall';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      user?: string;
    };
    UpdateCommand: {
      background?: 'no' | 'yes';
      cmd: 'update';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      plugins?: string[];
      revert?: 'no' | 'yes';
      themes?: string[];
      user?: string;
      version?: string;
    };
    UpgradeCommand: {
      background?: 'no' | 'yes';
      cmd: 'upgrade';
      dryrun?: 'all' | 'input' | 'none';
      id: string;
      plugins?: string[];
      revert?: 'no' | 'yes';
      themes?: string[];
      user?: string;
      version?: string;
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
      total_count?: number | string;
    };
    UsersCommand: {
      cmd: 'users';
      limit?: number;
      offset?: number;
      user?: string;
    };
    ViewCommand: {
      cmd: 'view';
      id: string;
      user?: string;
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
  runCommand: {
    parameters: {
      cookie?: never;
      header?: never;
      path?: never;
      query?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SharedParameters'] & components['schemas']['Command'];
        'application/x-www-form-urlencoded': components['schemas']['SharedParameters'] &
          components['schemas']['Command'];
      };
    };
    responses: {
      200: components['responses']['CommandAnswer'];
    };
  };
  runCommandInQuery: {
    parameters: {
      cookie?: never;
      header?: never;
      path?: never;
      query: {
        api?: 'json';
        command: components['schemas']['Command'];
        key?: string;
      };
    };
    requestBody?: never;
    responses: {
      200: components['responses']['CommandAnswer'];
    };
  };
}

export interface paths {
  '/': {
    delete?: never;
    get: operations['runCommandInQuery'];
    head?: never;
    options?: never;
    parameters: {
      cookie?: never;
      header?: never;
      path?: never;
      query?: never;
    };
    patch?: never;
    post: operations['runCommand'];
    put?: never;
    trace?: never;
  };
}
