// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-de9a1262cb7fc8ce7850c7f63a7558580dcf6eff0169496876672d7a426a7669
/**
 * The operations whose answers differ between the versions, by operationId.
 */
export const differingAnswers: readonly string[] = [
  'listBackups',
  'getBackup',
  'editBackup',
  'restoreBackup',
  'restoreBackupTo',
  'listApplications',
  'getApplication',
  'importApplication',
  'installApplication',
  'migrateApplication',
  'listInstalls',
  'getInstall',
  'editInstall',
  'backupInstall',
  'cloneInstall',
  'syncInstall',
  'createTemplate',
  'updateInstall',
  'listLogs',
  'listTasks',
  'listTemplates',
  'editTemplate',
];
