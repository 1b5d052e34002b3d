// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-0cedfbf1e5a9b8d0464b4da74391e39ca6fb603e84862061cc6fa810def78eca
import type { CommandTable } from '../commands/table.ts';

/** The operations of version 2, by their operationId. */
export type OperationId =
  | 'listBackups'
  | 'importBackup'
  | 'getBackup'
  | 'editBackup'
  | 'deleteBackup'
  | 'restoreBackup'
  | 'restoreBackupTo'
  | 'listApplications'
  | 'getApplication'
  | 'importApplication'
  | 'installApplication'
  | 'migrateApplication'
  | 'listInstalls'
  | 'getInstall'
  | 'editInstall'
  | 'deleteInstall'
  | 'backupInstall'
  | 'cloneInstall'
  | 'detachInstall'
  | 'loginInstall'
  | 'listPlugins'
  | 'getPlugin'
  | 'updatePlugin'
  | 'deletePlugin'
  | 'syncInstall'
  | 'createTemplate'
  | 'listThemes'
  | 'getTheme'
  | 'updateTheme'
  | 'deleteTheme'
  | 'updateInstall'
  | 'listLogs'
  | 'listBackupLocations'
  | 'listBackupSchedules'
  | 'listTasks'
  | 'listTemplates'
  | 'editTemplate'
  | 'deleteTemplate'
  | 'listUsers'
  | 'createUser'
  | 'getUser'
  | 'editUser'
  | 'deleteUser'
  | 'loginUser'
  | 'getVersion';

/** The methods that they have. */
export type RequestMethod = 'GET' | 'POST' | 'DELETE';

/** Which commands of version 1 do what the operations do, and what they take. */
export const commandTable: CommandTable<OperationId, RequestMethod> = {
  command: 'cmd',
  ignored: ['api', 'key', 'api_version'],
  operations: [
    {
      id: 'listBackups',
      method: 'GET',
      path: '/backups',
      inputs: [
        {
          in: 'query',
          v2: ['q'],
          v1: 'q',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'backups',
        },
      ],
    },
    {
      id: 'importBackup',
      method: 'POST',
      path: '/backups/import',
      absent:
        'The manual of version 1 says that a backup can be imported, but the name of the command is not known.',
      open: true,
      inputs: [
        {
          in: 'body',
          v2: ['bkloc'],
          v1: 'bkloc',
        },
      ],
      rows: [],
    },
    {
      id: 'getBackup',
      method: 'GET',
      path: '/backups/{id}',
      absent: '`cmd=backups` lists the backups; no command that gives a single one is known.',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [],
    },
    {
      id: 'editBackup',
      method: 'POST',
      path: '/backups/{id}',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['note'],
          v1: 'note',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'editbackup',
        },
      ],
    },
    {
      id: 'deleteBackup',
      method: 'DELETE',
      path: '/backups/{id}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
      ],
      rows: [
        {
          cmd: 'delete',
        },
      ],
    },
    {
      id: 'restoreBackup',
      method: 'POST',
      path: '/backups/{id}/restore',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['db_host'],
          v1: 'db_host',
          also: ['db-host'],
        },
        {
          in: 'body',
          v2: ['db_host_ip'],
          v1: 'db_host_ip',
          also: ['db-host-ip'],
        },
        {
          in: 'body',
          v2: ['db_name'],
          v1: 'db_name',
          also: ['db-name'],
        },
        {
          in: 'body',
          v2: ['db_pass'],
          v1: 'db_pass',
          also: ['db-pass'],
        },
        {
          in: 'body',
          v2: ['db_prefix'],
          v1: 'db_prefix',
          also: ['db-prefix'],
        },
        {
          in: 'body',
          v2: ['db_user'],
          v1: 'db_user',
          also: ['db-user'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'restore',
        },
      ],
    },
    {
      id: 'restoreBackupTo',
      method: 'POST',
      path: '/backups/{id}/restoreto',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['db_host'],
          v1: 'db_host',
          also: ['db-host'],
        },
        {
          in: 'body',
          v2: ['db_host_ip'],
          v1: 'db_host_ip',
          also: ['db-host-ip'],
        },
        {
          in: 'body',
          v2: ['db_name'],
          v1: 'db_name',
          also: ['db-name'],
        },
        {
          in: 'body',
          v2: ['db_pass'],
          v1: 'db_pass',
          also: ['db-pass'],
        },
        {
          in: 'body',
          v2: ['db_prefix'],
          v1: 'db_prefix',
          also: ['db-prefix'],
        },
        {
          in: 'body',
          v2: ['db_user'],
          v1: 'db_user',
          also: ['db-user'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['source_user'],
          v1: 'source_user',
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
          required: true,
        },
        {
          in: 'body',
          v2: ['url_ip'],
          v1: 'url_ip',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'restoreto',
        },
      ],
    },
    {
      id: 'listApplications',
      method: 'GET',
      path: '/browser',
      inputs: [
        {
          in: 'query',
          v2: ['language'],
          v1: 'language',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'browser',
        },
      ],
    },
    {
      id: 'getApplication',
      method: 'GET',
      path: '/browser/{id}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'application',
          required: true,
        },
        {
          in: 'query',
          v2: ['version'],
          v1: 'version',
        },
        {
          in: 'query',
          v2: ['from_version'],
          v1: 'from-version',
        },
        {
          in: 'query',
          v2: ['language'],
          v1: 'language',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'browser',
          when: [
            {
              v1: 'application',
              path: 'id',
            },
          ],
        },
      ],
    },
    {
      id: 'importApplication',
      method: 'POST',
      path: '/browser/{id}/import',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'application',
          required: true,
        },
        {
          in: 'body',
          v2: ['autoup'],
          v1: 'autoup',
          rule: {
            values: [
              ['all', 2],
              ['minor', 1],
              ['none', 0],
            ],
            synonyms: [['custom', 'minor']],
          },
        },
        {
          in: 'body',
          v2: ['autoup_backup'],
          v1: 'autoup_backup',
          also: ['autoup-backup'],
          rule: {
            values: [
              ['all', 1],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_plugins'],
          v1: 'autoup-plugins',
          also: ['autoup_plugins'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_themes'],
          v1: 'autoup-themes',
          also: ['autoup_themes'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['bkloc'],
          v1: 'bkloc',
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['notification'],
          v1: 'notification',
          rule: 'comma-list',
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
          required: true,
        },
        {
          in: 'body',
          v2: ['url_ip'],
          v1: 'url_ip',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'import',
        },
      ],
    },
    {
      id: 'installApplication',
      method: 'POST',
      path: '/browser/{id}/install',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'application',
          required: true,
        },
        {
          in: 'body',
          v2: ['autoup'],
          v1: 'autoup',
          rule: {
            values: [
              ['all', 2],
              ['minor', 1],
              ['none', 0],
            ],
            synonyms: [['custom', 'minor']],
          },
        },
        {
          in: 'body',
          v2: ['autoup_backup'],
          v1: 'autoup_backup',
          also: ['autoup-backup'],
          rule: {
            values: [
              ['all', 1],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_plugins'],
          v1: 'autoup-plugins',
          also: ['autoup_plugins'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_themes'],
          v1: 'autoup-themes',
          also: ['autoup_themes'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['bkloc'],
          v1: 'bkloc',
        },
        {
          in: 'body',
          v2: ['content'],
          v1: 'content',
        },
        {
          in: 'body',
          v2: ['db_host'],
          v1: 'db_host',
          also: ['db-host'],
        },
        {
          in: 'body',
          v2: ['db_host_ip'],
          v1: 'db_host_ip',
          also: ['db-host-ip'],
        },
        {
          in: 'body',
          v2: ['db_name'],
          v1: 'db_name',
          also: ['db-name'],
        },
        {
          in: 'body',
          v2: ['db_pass'],
          v1: 'db_pass',
          also: ['db-pass'],
        },
        {
          in: 'body',
          v2: ['db_prefix'],
          v1: 'db_prefix',
          also: ['db-prefix'],
        },
        {
          in: 'body',
          v2: ['db_user'],
          v1: 'db_user',
          also: ['db-user'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['email'],
          v1: 'email',
        },
        {
          in: 'body',
          v2: ['language'],
          v1: 'language',
        },
        {
          in: 'body',
          v2: ['limitloginattempts'],
          v1: 'limitloginattempts',
        },
        {
          in: 'body',
          v2: ['login'],
          v1: 'login',
        },
        {
          in: 'body',
          v2: ['notification'],
          v1: 'notification',
          rule: 'comma-list',
        },
        {
          in: 'body',
          v2: ['passwd'],
          v1: 'passwd',
        },
        {
          in: 'body',
          v2: ['sitetagline'],
          v1: 'sitetagline',
        },
        {
          in: 'body',
          v2: ['sitetitle'],
          v1: 'sitetitle',
        },
        {
          in: 'body',
          v2: ['twofactor'],
          v1: 'twofactor',
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
          required: true,
        },
        {
          in: 'body',
          v2: ['url_ip'],
          v1: 'url_ip',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'body',
          v2: ['version'],
          v1: 'version',
        },
      ],
      rows: [
        {
          cmd: 'install',
        },
      ],
    },
    {
      id: 'migrateApplication',
      method: 'POST',
      path: '/browser/{id}/migrate',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'application',
          required: true,
        },
        {
          in: 'body',
          v2: ['autoup'],
          v1: 'autoup',
          rule: {
            values: [
              ['all', 2],
              ['minor', 1],
              ['none', 0],
            ],
            synonyms: [['custom', 'minor']],
          },
        },
        {
          in: 'body',
          v2: ['autoup_backup'],
          v1: 'autoup_backup',
          also: ['autoup-backup'],
          rule: {
            values: [
              ['all', 1],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_plugins'],
          v1: 'autoup-plugins',
          also: ['autoup_plugins'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_themes'],
          v1: 'autoup-themes',
          also: ['autoup_themes'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['db_host'],
          v1: 'db_host',
          also: ['db-host'],
        },
        {
          in: 'body',
          v2: ['db_host_ip'],
          v1: 'db_host_ip',
          also: ['db-host-ip'],
        },
        {
          in: 'body',
          v2: ['db_name'],
          v1: 'db_name',
          also: ['db-name'],
        },
        {
          in: 'body',
          v2: ['db_pass'],
          v1: 'db_pass',
          also: ['db-pass'],
        },
        {
          in: 'body',
          v2: ['db_prefix'],
          v1: 'db_prefix',
          also: ['db-prefix'],
        },
        {
          in: 'body',
          v2: ['db_user'],
          v1: 'db_user',
          also: ['db-user'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['source_path'],
          v1: 'source_path',
          also: ['source_ftu'],
          required: true,
        },
        {
          in: 'body',
          v2: ['source_url'],
          v1: 'source_url',
          required: true,
        },
        {
          in: 'body',
          v2: ['source_url_ip'],
          v1: 'source_url_ip',
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
          required: true,
        },
        {
          in: 'body',
          v2: ['url_ip'],
          v1: 'url_ip',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'migrate',
        },
        {
          cmd: 'import',
          when: [
            {
              v1: 'source_url',
            },
          ],
        },
      ],
    },
    {
      id: 'listInstalls',
      method: 'GET',
      path: '/installs',
      inputs: [
        {
          in: 'query',
          v2: ['q'],
          v1: 'q',
        },
        {
          in: 'query',
          v2: ['filter_version_available'],
          v1: 'filter-version-available',
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['filter_version_available_minor'],
          v1: 'filter-version-available-minor',
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'installs',
        },
      ],
    },
    {
      id: 'getInstall',
      method: 'GET',
      path: '/installs/{id}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'view',
        },
      ],
    },
    {
      id: 'editInstall',
      method: 'POST',
      path: '/installs/{id}',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['autobk'],
          v1: 'autobk',
          rule: {
            values: [
              ['custom', 1],
              ['none', 0],
            ],
            carries: ['schedule', 'autobk_schedule'],
          },
        },
        {
          in: 'body',
          v2: ['autobk_daily'],
          v1: 'autobk-daily',
          also: ['autobk_daily'],
          rule: 'integer',
        },
        {
          in: 'body',
          v2: ['autobk_monthly'],
          v1: 'autobk-monthly',
          also: ['autobk_monthly'],
          rule: 'integer',
        },
        {
          in: 'body',
          v2: ['autobk_schedule'],
        },
        {
          in: 'body',
          v2: ['autobk_weekly'],
          v1: 'autobk-weekly',
          also: ['autobk_weekly'],
          rule: 'integer',
        },
        {
          in: 'body',
          v2: ['autoup'],
          v1: 'autoup',
          rule: {
            values: [
              ['all', 2],
              ['minor', 1],
              ['none', 0],
            ],
            synonyms: [['custom', 'minor']],
          },
        },
        {
          in: 'body',
          v2: ['autoup_backup'],
          v1: 'autoup_backup',
          also: ['autoup-backup'],
          rule: {
            values: [
              ['all', 1],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_plugins'],
          v1: 'autoup-plugins',
          also: ['autoup_plugins'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['autoup_themes'],
          v1: 'autoup-themes',
          also: ['autoup_themes'],
          rule: {
            values: [
              ['all', 1],
              ['custom', 2],
              ['none', 0],
            ],
          },
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['bkloc'],
          v1: 'bkloc',
        },
        {
          in: 'body',
          v2: ['db_host'],
          v1: 'db_host',
          also: ['db-host'],
        },
        {
          in: 'body',
          v2: ['db_name'],
          v1: 'db_name',
          also: ['db-name'],
        },
        {
          in: 'body',
          v2: ['db_pass'],
          v1: 'db_pass',
          also: ['db-pass'],
        },
        {
          in: 'body',
          v2: ['db_prefix'],
          v1: 'db_prefix',
          also: ['db-prefix'],
        },
        {
          in: 'body',
          v2: ['db_user'],
          v1: 'db_user',
          also: ['db-user'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['email'],
          v1: 'email',
        },
        {
          in: 'body',
          v2: ['exclude_files'],
          v1: 'list-exclude-files',
          also: ['exclude_files'],
          rule: 'list',
        },
        {
          in: 'body',
          v2: ['files'],
          v1: 'list-files',
          also: ['files'],
          rule: 'list',
        },
        {
          in: 'body',
          v2: ['language'],
          v1: 'language',
        },
        {
          in: 'body',
          v2: ['limitloginattempts'],
          v1: 'limitloginattempts',
        },
        {
          in: 'body',
          v2: ['login'],
          v1: 'login',
        },
        {
          in: 'body',
          v2: ['notification'],
          v1: 'notification',
          rule: 'comma-list',
        },
        {
          in: 'body',
          v2: ['passwd'],
          v1: 'passwd',
        },
        {
          in: 'body',
          v2: ['sitetagline'],
          v1: 'sitetagline',
        },
        {
          in: 'body',
          v2: ['sitetitle'],
          v1: 'sitetitle',
        },
        {
          in: 'body',
          v2: ['tables'],
          v1: 'list-tables',
          also: ['tables'],
          rule: 'list',
        },
        {
          in: 'body',
          v2: ['title'],
          v1: 'title',
        },
        {
          in: 'body',
          v2: ['twofactor'],
          v1: 'twofactor',
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'edit',
        },
      ],
    },
    {
      id: 'deleteInstall',
      method: 'DELETE',
      path: '/installs/{id}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
      ],
      rows: [
        {
          cmd: 'uninstall',
        },
      ],
    },
    {
      id: 'backupInstall',
      method: 'POST',
      path: '/installs/{id}/backup',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['bkloc'],
          v1: 'bkloc',
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['note'],
          v1: 'note',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'backup',
        },
      ],
    },
    {
      id: 'cloneInstall',
      method: 'POST',
      path: '/installs/{id}/clone',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['db_host'],
          v1: 'db_host',
          also: ['db-host'],
        },
        {
          in: 'body',
          v2: ['db_host_ip'],
          v1: 'db_host_ip',
          also: ['db-host-ip'],
        },
        {
          in: 'body',
          v2: ['db_name'],
          v1: 'db_name',
          also: ['db-name'],
        },
        {
          in: 'body',
          v2: ['db_pass'],
          v1: 'db_pass',
          also: ['db-pass'],
        },
        {
          in: 'body',
          v2: ['db_prefix'],
          v1: 'db_prefix',
          also: ['db-prefix'],
        },
        {
          in: 'body',
          v2: ['db_user'],
          v1: 'db_user',
          also: ['db-user'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['source_user'],
          v1: 'source_user',
        },
        {
          in: 'body',
          v2: ['stage'],
          v1: 'stage',
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
          required: true,
        },
        {
          in: 'body',
          v2: ['url_ip'],
          v1: 'url_ip',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'clone',
        },
      ],
    },
    {
      id: 'detachInstall',
      method: 'POST',
      path: '/installs/{id}/detach',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'detach',
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'delete',
              equals: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'loginInstall',
      method: 'POST',
      path: '/installs/{id}/login',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['url'],
          v1: 'url',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'createadminsso',
        },
      ],
    },
    {
      id: 'listPlugins',
      method: 'GET',
      path: '/installs/{id}/plugins',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'edit',
          when: [
            {
              v1: 'list-plugins',
              equals: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'getPlugin',
      method: 'GET',
      path: '/installs/{id}/plugins/{slug}',
      absent:
        '`cmd=edit` with `list-plugins` gives all plugins of an install; no command gives a single one.',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'path',
          v2: ['slug'],
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [],
    },
    {
      id: 'updatePlugin',
      method: 'POST',
      path: '/installs/{id}/plugins/{slug}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'path',
          v2: ['slug'],
          required: true,
        },
        {
          in: 'body',
          v2: ['activated'],
        },
        {
          in: 'body',
          v2: ['autoup'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'edit',
          when: [
            {
              v1: 'install-plugin',
              path: 'slug',
            },
          ],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'activate-plugin',
              path: 'slug',
            },
          ],
          body: [['activated', true]],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'deactivate-plugin',
              path: 'slug',
            },
          ],
          body: [['activated', false]],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'auotup-plugin',
              path: 'slug',
            },
          ],
          body: [['autoup', 'all']],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'autoup-plugin',
              path: 'slug',
            },
          ],
          body: [['autoup', 'all']],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'noautoup-plugin',
              path: 'slug',
            },
          ],
          body: [['autoup', 'none']],
        },
      ],
    },
    {
      id: 'deletePlugin',
      method: 'DELETE',
      path: '/installs/{id}/plugins/{slug}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'path',
          v2: ['slug'],
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
      ],
      rows: [
        {
          cmd: 'edit',
          when: [
            {
              v1: 'uninstall-plugin',
              path: 'slug',
            },
          ],
        },
      ],
    },
    {
      id: 'syncInstall',
      method: 'POST',
      path: '/installs/{id}/sync',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['source'],
          v1: 'source',
        },
        {
          in: 'body',
          v2: ['source_user'],
          v1: 'source_user',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'sync',
        },
      ],
    },
    {
      id: 'createTemplate',
      method: 'POST',
      path: '/installs/{id}/template',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['appcategory'],
          v1: 'appcategory',
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['desc'],
          v1: 'desc',
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['icon'],
          v1: 'icon',
        },
        {
          in: 'body',
          v2: ['image'],
          v1: 'image',
        },
        {
          in: 'body',
          v2: ['name'],
          v1: 'name',
          required: true,
        },
        {
          in: 'body',
          v2: ['scope'],
          v1: 'scope',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'template',
        },
      ],
    },
    {
      id: 'listThemes',
      method: 'GET',
      path: '/installs/{id}/themes',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'edit',
          when: [
            {
              v1: 'list-themes',
              equals: 1,
            },
          ],
        },
      ],
    },
    {
      id: 'getTheme',
      method: 'GET',
      path: '/installs/{id}/themes/{slug}',
      absent: '`cmd=edit` with `list-themes` gives all themes of an install; no command gives a single one.',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'path',
          v2: ['slug'],
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [],
    },
    {
      id: 'updateTheme',
      method: 'POST',
      path: '/installs/{id}/themes/{slug}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'path',
          v2: ['slug'],
          required: true,
        },
        {
          in: 'body',
          v2: ['activated'],
        },
        {
          in: 'body',
          v2: ['autoup'],
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'edit',
          when: [
            {
              v1: 'install-theme',
              path: 'slug',
            },
          ],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'activate-theme',
              path: 'slug',
            },
          ],
          body: [['activated', true]],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'deactivate-theme',
              path: 'slug',
            },
          ],
          body: [['activated', false]],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'auotup-theme',
              path: 'slug',
            },
          ],
          body: [['autoup', 'all']],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'autoup-theme',
              path: 'slug',
            },
          ],
          body: [['autoup', 'all']],
        },
        {
          cmd: 'edit',
          when: [
            {
              v1: 'noautoup-theme',
              path: 'slug',
            },
          ],
          body: [['autoup', 'none']],
        },
      ],
    },
    {
      id: 'deleteTheme',
      method: 'DELETE',
      path: '/installs/{id}/themes/{slug}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'path',
          v2: ['slug'],
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
      ],
      rows: [
        {
          cmd: 'edit',
          when: [
            {
              v1: 'uninstall-theme',
              path: 'slug',
            },
          ],
        },
      ],
    },
    {
      id: 'updateInstall',
      method: 'POST',
      path: '/installs/{id}/update',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
        {
          in: 'body',
          v2: ['plugins'],
          v1: 'plugins',
          rule: 'list',
        },
        {
          in: 'body',
          v2: ['revert'],
          v1: 'revert',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['themes'],
          v1: 'themes',
          rule: 'list',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'body',
          v2: ['version'],
          v1: 'version',
        },
      ],
      rows: [
        {
          cmd: 'update',
        },
        {
          cmd: 'upgrade',
        },
      ],
    },
    {
      id: 'listLogs',
      method: 'GET',
      path: '/logs',
      inputs: [
        {
          in: 'query',
          v2: ['q'],
          v1: 'q',
        },
        {
          in: 'query',
          v2: ['install'],
          v1: 'install',
        },
        {
          in: 'query',
          v2: ['time_from'],
          v1: 'time_from',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['time_until'],
          v1: 'time_until',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['filter_severity_notice'],
          v1: 'filter-severity-notice',
          also: ['filter_severity_notice'],
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['filter_severity_info'],
          v1: 'filter-severity-info',
          also: ['filter_severity_info'],
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['filter_severity_error'],
          v1: 'filter-severity-error',
          also: ['filter_severity_error'],
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'logs',
        },
      ],
    },
    {
      id: 'listBackupLocations',
      method: 'GET',
      path: '/set/backup_locations',
      absent: 'No command that lists backup locations is known.',
      inputs: [
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['group'],
        },
      ],
      rows: [],
    },
    {
      id: 'listBackupSchedules',
      method: 'GET',
      path: '/set/backup_schedules',
      absent: 'No command that lists backup schedules is known.',
      inputs: [
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['group'],
        },
      ],
      rows: [],
    },
    {
      id: 'listTasks',
      method: 'GET',
      path: '/tasks',
      inputs: [
        {
          in: 'query',
          v2: ['restart'],
          v1: 'restart',
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'tasks',
        },
      ],
    },
    {
      id: 'listTemplates',
      method: 'GET',
      path: '/templates',
      inputs: [
        {
          in: 'query',
          v2: ['q'],
          v1: 'q',
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'templates',
        },
      ],
    },
    {
      id: 'editTemplate',
      method: 'POST',
      path: '/templates/{id}',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'body',
          v2: ['appcategory'],
          v1: 'appcategory',
        },
        {
          in: 'body',
          v2: ['desc'],
          v1: 'desc',
        },
        {
          in: 'body',
          v2: ['icon'],
          v1: 'icon',
        },
        {
          in: 'body',
          v2: ['image'],
          v1: 'image',
        },
        {
          in: 'body',
          v2: ['name'],
          v1: 'name',
        },
        {
          in: 'body',
          v2: ['scope'],
          v1: 'scope',
        },
        {
          in: 'body',
          v2: ['user'],
          v1: 'user',
        },
      ],
      rows: [
        {
          cmd: 'edittemplate',
        },
      ],
    },
    {
      id: 'deleteTemplate',
      method: 'DELETE',
      path: '/templates/{id}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'id',
          required: true,
        },
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
      ],
      rows: [
        {
          cmd: 'deletetemplate',
        },
      ],
    },
    {
      id: 'listUsers',
      method: 'GET',
      path: '/users',
      inputs: [
        {
          in: 'query',
          v2: ['user'],
          v1: 'user',
        },
        {
          in: 'query',
          v2: ['offset'],
          v1: 'offset',
          rule: 'integer',
        },
        {
          in: 'query',
          v2: ['limit'],
          v1: 'limit',
          rule: 'integer',
        },
      ],
      rows: [
        {
          cmd: 'users',
        },
      ],
    },
    {
      id: 'createUser',
      method: 'POST',
      path: '/users',
      absent: '`cmd=edituser` creates the user where there is none of that name; it stands for editing one.',
      inputs: [
        {
          in: 'body',
          v2: ['email'],
          v1: 'email',
        },
        {
          in: 'body',
          v2: ['id'],
          v1: 'user',
          required: true,
        },
        {
          in: 'body',
          v2: ['language'],
          v1: 'language',
        },
        {
          in: 'body',
          v2: ['package'],
          v1: 'package',
        },
        {
          in: 'body',
          v2: ['parent'],
          v1: 'parent',
        },
        {
          in: 'body',
          v2: ['suspended'],
          v1: 'suspended',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['type'],
          v1: 'type',
        },
        {
          in: 'body',
          v2: ['websites'],
          v1: 'websites',
        },
      ],
      rows: [],
    },
    {
      id: 'getUser',
      method: 'GET',
      path: '/users/{id}',
      absent: '`cmd=users` lists the users; no command that gives a single one is known.',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'user',
          required: true,
        },
      ],
      rows: [],
    },
    {
      id: 'editUser',
      method: 'POST',
      path: '/users/{id}',
      open: true,
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'user',
          required: true,
        },
        {
          in: 'body',
          v2: ['email'],
          v1: 'email',
        },
        {
          in: 'body',
          v2: ['language'],
          v1: 'language',
        },
        {
          in: 'body',
          v2: ['package'],
          v1: 'package',
        },
        {
          in: 'body',
          v2: ['parent'],
          v1: 'parent',
        },
        {
          in: 'body',
          v2: ['suspended'],
          v1: 'suspended',
          rule: 'yes-no',
        },
        {
          in: 'body',
          v2: ['type'],
          v1: 'type',
        },
        {
          in: 'body',
          v2: ['websites'],
          v1: 'websites',
        },
      ],
      rows: [
        {
          cmd: 'edituser',
        },
      ],
    },
    {
      id: 'deleteUser',
      method: 'DELETE',
      path: '/users/{id}',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'user',
          required: true,
        },
        {
          in: 'query',
          v2: ['background'],
          v1: 'background',
          rule: 'yes-no',
        },
        {
          in: 'query',
          v2: ['dryrun'],
          v1: 'dryrun',
        },
      ],
      rows: [
        {
          cmd: 'deleteuser',
        },
      ],
    },
    {
      id: 'loginUser',
      method: 'POST',
      path: '/users/{id}/login',
      inputs: [
        {
          in: 'path',
          v2: ['id'],
          v1: 'user',
          required: true,
        },
        {
          in: 'body',
          v2: ['language'],
          v1: 'language',
        },
      ],
      rows: [
        {
          cmd: 'guixfer',
        },
      ],
    },
    {
      id: 'getVersion',
      method: 'GET',
      path: '/version',
      absent: 'No command that tells the version of the server is known.',
      inputs: [],
      rows: [],
    },
  ],
};
