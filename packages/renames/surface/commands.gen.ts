// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-da2a7d8b400141ebd578283d129ab99305a1c59a83c57bcbe4e5f1271d2e7132
// What "@installatron-openapi/renames/commands" exports.

import type { ConvertOptions } from '@installatron-openapi/renames';

export declare class CommandError extends Error {
  constructor(code: CommandErrorCode, message: string, details?: CommandErrorDetails);
  readonly about: string | undefined;
  readonly candidates: readonly string[];
  readonly code: CommandErrorCode;
  get name(): string;
  readonly parameter: string | undefined;
}

export type CommandErrorCode =
  | 'command-ambiguous'
  | 'command-contradictory'
  | 'command-incomplete'
  | 'command-missing'
  | 'command-unknown'
  | 'command-value'
  | 'operation-absent'
  | 'operation-incomplete'
  | 'operation-unknown'
  | 'operation-unsayable';

export type CommandParams = Readonly<Record<string, unknown>>;

export type CommandRequest = OperationRequest<OperationId, RequestMethod>;

export type OperationId =
  | 'backupInstall'
  | 'cloneInstall'
  | 'createTemplate'
  | 'createUser'
  | 'deleteBackup'
  | 'deleteInstall'
  | 'deletePlugin'
  | 'deleteTemplate'
  | 'deleteTheme'
  | 'deleteUser'
  | 'detachInstall'
  | 'editBackup'
  | 'editInstall'
  | 'editTemplate'
  | 'editUser'
  | 'getApplication'
  | 'getBackup'
  | 'getInstall'
  | 'getPlugin'
  | 'getTheme'
  | 'getUser'
  | 'getVersion'
  | 'importApplication'
  | 'importBackup'
  | 'installApplication'
  | 'listApplications'
  | 'listBackupLocations'
  | 'listBackupSchedules'
  | 'listBackups'
  | 'listInstalls'
  | 'listLogs'
  | 'listPlugins'
  | 'listTasks'
  | 'listTemplates'
  | 'listThemes'
  | 'listUsers'
  | 'loginInstall'
  | 'loginUser'
  | 'migrateApplication'
  | 'restoreBackup'
  | 'restoreBackupTo'
  | 'syncInstall'
  | 'updateInstall'
  | 'updatePlugin'
  | 'updateTheme';

export type OperationRoute = Route<OperationId>;

export type RequestMethod = 'DELETE' | 'GET' | 'POST';

export type RequestParams = Readonly<Record<string, unknown>>;

export declare function commandToRequest(params: CommandParams, options?: ConvertOptions): CommandRequest;

export declare function commandToRequests(
  params: CommandParams,
  options?: ConvertOptions,
): readonly CommandRequest[];

export declare function hasPath(path: string): boolean;

export declare function operationAt(method: string, path: string): OperationRoute | undefined;

export declare function requestToCommand(
  operationId: OperationId,
  params: RequestParams,
  options?: ConvertOptions,
): CommandParams;

// Not exported, but leant on:

type CommandErrorDetails = {
  readonly about?: string;
  readonly candidates?: readonly string[];
  readonly parameter?: string;
};

type OperationRequest<Id extends string = string, Method extends string = string> = {
  readonly body: RequestParams | undefined;
  readonly method: Method;
  readonly operationId: Id;
  readonly params: RequestParams;
  readonly path: string;
  readonly query: RequestParams;
};

type Route<Id extends string = string> = {
  readonly operationId: Id;
  readonly pathParams: Readonly<Record<string, string>>;
};
