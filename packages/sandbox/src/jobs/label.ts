import type { operations } from '../generated/operations.gen.ts';
import type { OperationId } from '../operation/handler.ts';

type BackgroundId = {
  [Id in OperationId]: (typeof operations)[Id] extends { readonly background: string } ? Id : never;
}[OperationId];

const verbs: Readonly<Record<BackgroundId, string>> = {
  backupInstall: 'Back up',
  cloneInstall: 'Clone',
  createTemplate: 'Make a template of',
  deleteBackup: 'Delete a backup of',
  deleteInstall: 'Uninstall',
  deleteUser: 'Delete the user',
  detachInstall: 'Detach',
  editInstall: 'Edit',
  importApplication: 'Import',
  installApplication: 'Install',
  migrateApplication: 'Migrate',
  restoreBackup: 'Restore',
  restoreBackupTo: 'Restore a copy of',
  syncInstall: 'Synchronize',
  updateInstall: 'Update',
};

/** What a task does, to show to people: `Install WordPress`. */
export function labelOf(id: OperationId, title: string): string {
  const verb = Object.entries(verbs).find(([operationId]) => operationId === id)?.[1];
  return verb === undefined ? title : `${verb} ${title}`;
}
