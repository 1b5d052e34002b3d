// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-09d8d7d1cc543c4ca3d549723db3e9f3c3be04d24bfc08226d870a1f5826f2a1
import type { Version } from '../conversion/issue.ts';
import type { AnswerPlace } from '../envelope.ts';
import type { ResourceTypes } from './resources.gen.ts';

/**
 * Where the resources are in an answer, by operationId.
 */
export const answerPlaces = {
  listBackups: [{ path: ['data'], resource: 'backup', as: 'items' }],
  importBackup: [],
  getBackup: [{ path: ['data'], resource: 'backup', as: 'value' }],
  editBackup: [{ path: ['data'], resource: 'backup', as: 'value' }],
  deleteBackup: [],
  restoreBackup: [{ path: ['data'], resource: 'install', as: 'value' }],
  restoreBackupTo: [{ path: ['data'], resource: 'install', as: 'value' }],
  listApplications: [{ path: ['data'], resource: 'application', as: 'items' }],
  getApplication: [{ path: ['data'], resource: 'application', as: 'items' }],
  importApplication: [{ path: ['data'], resource: 'install', as: 'value' }],
  installApplication: [{ path: ['data'], resource: 'install', as: 'value' }],
  migrateApplication: [{ path: ['data'], resource: 'install', as: 'value' }],
  listInstalls: [{ path: ['data'], resource: 'install', as: 'items' }],
  getInstall: [{ path: ['data'], resource: 'install', as: 'value' }],
  editInstall: [{ path: ['data'], resource: 'install', as: 'value' }],
  deleteInstall: [],
  backupInstall: [{ path: ['data'], resource: 'backup', as: 'value' }],
  cloneInstall: [{ path: ['data'], resource: 'install', as: 'value' }],
  detachInstall: [],
  loginInstall: [],
  listPlugins: [{ path: ['data'], resource: 'plugin', as: 'items' }],
  getPlugin: [{ path: ['data'], resource: 'plugin', as: 'value' }],
  updatePlugin: [{ path: ['data'], resource: 'plugin', as: 'value' }],
  deletePlugin: [],
  syncInstall: [{ path: ['data'], resource: 'install', as: 'value' }],
  createTemplate: [{ path: ['data'], resource: 'template', as: 'value' }],
  listThemes: [{ path: ['data'], resource: 'theme', as: 'items' }],
  getTheme: [{ path: ['data'], resource: 'theme', as: 'value' }],
  updateTheme: [{ path: ['data'], resource: 'theme', as: 'value' }],
  deleteTheme: [],
  updateInstall: [{ path: ['data'], resource: 'install', as: 'value' }],
  listLogs: [{ path: ['data'], resource: 'log-entry', as: 'items' }],
  listBackupLocations: [],
  listBackupSchedules: [],
  listTasks: [{ path: ['data'], resource: 'task', as: 'items' }],
  listTemplates: [{ path: ['data'], resource: 'template', as: 'items' }],
  editTemplate: [{ path: ['data'], resource: 'template', as: 'value' }],
  deleteTemplate: [],
  listUsers: [{ path: ['data'], resource: 'user', as: 'items' }],
  createUser: [{ path: ['data'], resource: 'user', as: 'value' }],
  getUser: [{ path: ['data'], resource: 'user', as: 'value' }],
  editUser: [{ path: ['data'], resource: 'user', as: 'value' }],
  deleteUser: [],
  loginUser: [],
  getVersion: [],
} satisfies Record<string, readonly AnswerPlace[]>;

/**
 * The members of an answer that hold resources, by operationId.
 */
export type AnswerMembers<In extends Version> = {
  readonly listBackups: { readonly data?: readonly ResourceTypes['backup'][In][] };
  readonly importBackup: {};
  readonly getBackup: { readonly data?: ResourceTypes['backup'][In] };
  readonly editBackup: { readonly data?: ResourceTypes['backup'][In] };
  readonly deleteBackup: {};
  readonly restoreBackup: { readonly data?: ResourceTypes['install'][In] };
  readonly restoreBackupTo: { readonly data?: ResourceTypes['install'][In] };
  readonly listApplications: { readonly data?: readonly ResourceTypes['application'][In][] };
  readonly getApplication: { readonly data?: readonly ResourceTypes['application'][In][] };
  readonly importApplication: { readonly data?: ResourceTypes['install'][In] };
  readonly installApplication: { readonly data?: ResourceTypes['install'][In] };
  readonly migrateApplication: { readonly data?: ResourceTypes['install'][In] };
  readonly listInstalls: { readonly data?: readonly ResourceTypes['install'][In][] };
  readonly getInstall: { readonly data?: ResourceTypes['install'][In] };
  readonly editInstall: { readonly data?: ResourceTypes['install'][In] };
  readonly deleteInstall: {};
  readonly backupInstall: { readonly data?: ResourceTypes['backup'][In] };
  readonly cloneInstall: { readonly data?: ResourceTypes['install'][In] };
  readonly detachInstall: {};
  readonly loginInstall: {};
  readonly listPlugins: { readonly data?: readonly ResourceTypes['plugin'][In][] };
  readonly getPlugin: { readonly data?: ResourceTypes['plugin'][In] };
  readonly updatePlugin: { readonly data?: ResourceTypes['plugin'][In] };
  readonly deletePlugin: {};
  readonly syncInstall: { readonly data?: ResourceTypes['install'][In] };
  readonly createTemplate: { readonly data?: ResourceTypes['template'][In] };
  readonly listThemes: { readonly data?: readonly ResourceTypes['theme'][In][] };
  readonly getTheme: { readonly data?: ResourceTypes['theme'][In] };
  readonly updateTheme: { readonly data?: ResourceTypes['theme'][In] };
  readonly deleteTheme: {};
  readonly updateInstall: { readonly data?: ResourceTypes['install'][In] };
  readonly listLogs: { readonly data?: readonly ResourceTypes['log-entry'][In][] };
  readonly listBackupLocations: {};
  readonly listBackupSchedules: {};
  readonly listTasks: { readonly data?: readonly ResourceTypes['task'][In][] };
  readonly listTemplates: { readonly data?: readonly ResourceTypes['template'][In][] };
  readonly editTemplate: { readonly data?: ResourceTypes['template'][In] };
  readonly deleteTemplate: {};
  readonly listUsers: { readonly data?: readonly ResourceTypes['user'][In][] };
  readonly createUser: { readonly data?: ResourceTypes['user'][In] };
  readonly getUser: { readonly data?: ResourceTypes['user'][In] };
  readonly editUser: { readonly data?: ResourceTypes['user'][In] };
  readonly deleteUser: {};
  readonly loginUser: {};
  readonly getVersion: {};
};
