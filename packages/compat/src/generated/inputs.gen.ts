// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-f8700f408e2074b6bd7d8f6488c616e009142e311b7611cf917ad2340e1769f1
/**
 * What an input is when it is no text.
 */
export type InputType = 'boolean' | 'number';

/**
 * The inputs of query and body that are no text, by operationId and by their names in version 2.
 */
export const typedInputs: Readonly<Record<string, Readonly<Record<string, InputType>>>> = {
  listBackups: { offset: 'number', limit: 'number' },
  deleteBackup: { background: 'boolean' },
  restoreBackup: { background: 'boolean' },
  restoreBackupTo: { background: 'boolean' },
  listApplications: { offset: 'number', limit: 'number' },
  getApplication: { offset: 'number', limit: 'number' },
  importApplication: { background: 'boolean' },
  installApplication: { background: 'boolean' },
  migrateApplication: { background: 'boolean' },
  listInstalls: {
    filter_version_available: 'boolean',
    filter_version_available_minor: 'boolean',
    offset: 'number',
    limit: 'number',
  },
  editInstall: {
    autobk_daily: 'number',
    autobk_monthly: 'number',
    autobk_weekly: 'number',
    background: 'boolean',
  },
  deleteInstall: { background: 'boolean' },
  backupInstall: { background: 'boolean' },
  cloneInstall: { background: 'boolean' },
  detachInstall: { background: 'boolean' },
  updatePlugin: { activated: 'boolean' },
  syncInstall: { background: 'boolean' },
  createTemplate: { background: 'boolean' },
  updateTheme: { activated: 'boolean' },
  updateInstall: { background: 'boolean', revert: 'boolean' },
  listLogs: {
    time_from: 'number',
    time_until: 'number',
    filter_severity_notice: 'boolean',
    filter_severity_info: 'boolean',
    filter_severity_error: 'boolean',
    offset: 'number',
    limit: 'number',
  },
  listTasks: { restart: 'boolean', offset: 'number', limit: 'number' },
  listUsers: { offset: 'number', limit: 'number' },
  createUser: { suspended: 'boolean' },
  editUser: { suspended: 'boolean' },
  deleteUser: { background: 'boolean' },
};
