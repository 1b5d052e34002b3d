import type { Handlers } from '../operation/handler.ts';
import { getApplication } from './applications/get-application.ts';
import { importApplication } from './applications/import-application.ts';
import { installApplication } from './applications/install-application.ts';
import { listApplications } from './applications/list-applications.ts';
import { migrateApplication } from './applications/migrate-application.ts';
import { deleteBackup } from './backups/delete-backup.ts';
import { editBackup } from './backups/edit-backup.ts';
import { getBackup } from './backups/get-backup.ts';
import { importBackup } from './backups/import-backup.ts';
import { listBackups } from './backups/list-backups.ts';
import { restoreBackup } from './backups/restore-backup.ts';
import { restoreBackupTo } from './backups/restore-backup-to.ts';
import { backupInstall } from './installs/backup-install.ts';
import { cloneInstall } from './installs/clone-install.ts';
import { deleteInstall } from './installs/delete-install.ts';
import { detachInstall } from './installs/detach-install.ts';
import { editInstall } from './installs/edit-install.ts';
import { getInstall } from './installs/get-install.ts';
import { listInstalls } from './installs/list-installs.ts';
import { loginInstall } from './installs/login-install.ts';
import { syncInstall } from './installs/sync-install.ts';
import { updateInstall } from './installs/update-install.ts';
import { listLogs } from './logs/list-logs.ts';
import { deletePlugin } from './plugins/delete-plugin.ts';
import { getPlugin } from './plugins/get-plugin.ts';
import { listPlugins } from './plugins/list-plugins.ts';
import { updatePlugin } from './plugins/update-plugin.ts';
import { getVersion } from './server/get-version.ts';
import { listBackupLocations } from './settings/list-backup-locations.ts';
import { listBackupSchedules } from './settings/list-backup-schedules.ts';
import { listTasks } from './tasks/list-tasks.ts';
import { createTemplate } from './templates/create-template.ts';
import { deleteTemplate } from './templates/delete-template.ts';
import { editTemplate } from './templates/edit-template.ts';
import { listTemplates } from './templates/list-templates.ts';
import { deleteTheme } from './themes/delete-theme.ts';
import { getTheme } from './themes/get-theme.ts';
import { listThemes } from './themes/list-themes.ts';
import { updateTheme } from './themes/update-theme.ts';
import { createUser } from './users/create-user.ts';
import { deleteUser } from './users/delete-user.ts';
import { editUser } from './users/edit-user.ts';
import { getUser } from './users/get-user.ts';
import { listUsers } from './users/list-users.ts';
import { loginUser } from './users/login-user.ts';

/** What each operation of the spec does. */
export const handlers: Handlers = {
  backupInstall,
  cloneInstall,
  createTemplate,
  createUser,
  deleteBackup,
  deleteInstall,
  deletePlugin,
  deleteTemplate,
  deleteTheme,
  deleteUser,
  detachInstall,
  editBackup,
  editInstall,
  editTemplate,
  editUser,
  getApplication,
  getBackup,
  getInstall,
  getPlugin,
  getTheme,
  getUser,
  getVersion,
  importApplication,
  importBackup,
  installApplication,
  listApplications,
  listBackupLocations,
  listBackupSchedules,
  listBackups,
  listInstalls,
  listLogs,
  listPlugins,
  listTasks,
  listTemplates,
  listThemes,
  listUsers,
  loginInstall,
  loginUser,
  migrateApplication,
  restoreBackup,
  restoreBackupTo,
  syncInstall,
  updateInstall,
  updatePlugin,
  updateTheme,
};
