// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-bcf4050fd2a394918b743321de12e722f277ce2c0265a0d96cfca92f1b5d3bad
// What "@installatron-openapi/hooks" exports.

import type { Answers } from '@installatron-openapi/client';
import type { ApiVersion } from '@installatron-openapi/client';
import type { BackgroundTask } from '@installatron-openapi/client';
import type { Client } from '@installatron-openapi/client';
import type { DataTag } from '@tanstack/react-query';
import type { DefinedUseInfiniteQueryResult } from '@tanstack/react-query';
import type { DefinedUseQueryResult } from '@tanstack/react-query';
import type { Failure } from '@installatron-openapi/client';
import type { InfiniteData } from '@tanstack/react-query';
import type { OperationDescriptor } from '@installatron-openapi/client';
import type { QueryClient } from '@tanstack/react-query';
import type { QueryFunction } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { ReactNode } from 'react';
import type { SkipToken } from '@tanstack/react-query';
import type { TaskProgress } from '@installatron-openapi/client';
import type { UseInfiniteQueryOptions } from '@tanstack/react-query';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { UseMutationOptions } from '@tanstack/react-query';
import type { UseMutationResult } from '@tanstack/react-query';
import type { UseQueryOptions } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import type { backupInstall } from '@installatron-openapi/client';
import type { cloneInstall } from '@installatron-openapi/client';
import type { createTemplate } from '@installatron-openapi/client';
import type { createUser } from '@installatron-openapi/client';
import type { deleteBackup } from '@installatron-openapi/client';
import type { deleteInstall } from '@installatron-openapi/client';
import type { deletePlugin } from '@installatron-openapi/client';
import type { deleteTemplate } from '@installatron-openapi/client';
import type { deleteTheme } from '@installatron-openapi/client';
import type { deleteUser } from '@installatron-openapi/client';
import type { detachInstall } from '@installatron-openapi/client';
import type { editBackup } from '@installatron-openapi/client';
import type { editInstall } from '@installatron-openapi/client';
import type { editTemplate } from '@installatron-openapi/client';
import type { editUser } from '@installatron-openapi/client';
import type { getApplication } from '@installatron-openapi/client';
import type { getBackup } from '@installatron-openapi/client';
import type { getInstall } from '@installatron-openapi/client';
import type { getPlugin } from '@installatron-openapi/client';
import type { getTheme } from '@installatron-openapi/client';
import type { getUser } from '@installatron-openapi/client';
import type { getVersion } from '@installatron-openapi/client';
import type { importApplication } from '@installatron-openapi/client';
import type { importBackup } from '@installatron-openapi/client';
import type { installApplication } from '@installatron-openapi/client';
import type { listApplications } from '@installatron-openapi/client';
import type { listBackupLocations } from '@installatron-openapi/client';
import type { listBackupSchedules } from '@installatron-openapi/client';
import type { listBackups } from '@installatron-openapi/client';
import type { listInstalls } from '@installatron-openapi/client';
import type { listLogs } from '@installatron-openapi/client';
import type { listPlugins } from '@installatron-openapi/client';
import type { listTasks } from '@installatron-openapi/client';
import type { listTemplates } from '@installatron-openapi/client';
import type { listThemes } from '@installatron-openapi/client';
import type { listUsers } from '@installatron-openapi/client';
import type { loginInstall } from '@installatron-openapi/client';
import type { loginUser } from '@installatron-openapi/client';
import type { migrateApplication } from '@installatron-openapi/client';
import type { restoreBackup } from '@installatron-openapi/client';
import type { restoreBackupTo } from '@installatron-openapi/client';
import type { syncInstall } from '@installatron-openapi/client';
import type { updateInstall } from '@installatron-openapi/client';
import type { updatePlugin } from '@installatron-openapi/client';
import type { updateTheme } from '@installatron-openapi/client';

export type AnswerHook<Parameters extends object, Answer, Failed> = {
  <Selected = Answer>(
    parameters: Parameters | SkipToken,
    options: DefinedQueryHookOptions<Answer, Failed, Selected>,
  ): DefinedUseQueryResult<Selected, Failed>;
  <Selected = Answer>(
    ...given: Given<Parameters, SkipToken, [options?: QueryHookOptions<Answer, Failed, Selected>]>
  ): UseQueryResult<Selected, Failed>;
};

export type AnswerQueryOptions<Answer, Failed, Skipped = never> = Omit<
  UseQueryOptions<Answer, Failed, Answer, OperationQueryKey>,
  'queryFn' | 'queryKey' | 'select'
> & {
  readonly queryFn: QueryFunction<Answer, OperationQueryKey> | Skipped;
  readonly queryKey: DataTag<OperationQueryKey, Answer, Failed>;
};

export type Change<Answer extends Answers, Task> =
  | ([Task] extends [never] ? never : BackgroundTask<Answer['2.0'], Task>)
  | Answer['2.0'];

export type ChangeHook<Parameters, Changed, Failed> = <Context = unknown>(
  options?: MutationHookOptions<Changed, Failed, Parameters, Context>,
) => UseMutationResult<Changed, Failed, Parameters, Context>;

export type ChangeOf<Operation> = Change<TypesOf<Operation>['answers'], TypesOf<Operation>['task']>;

export type DefinedInfiniteQueryHookOptions<Answer, Failed, Selected> = InfiniteQueryHookOptions<
  Answer,
  Failed,
  Selected
> & {
  readonly initialData: (() => Pages<Answer>) | Pages<Answer>;
};

export type DefinedQueryHookOptions<Answer, Failed, Selected> = QueryHookOptions<Answer, Failed, Selected> & {
  readonly initialData: (() => Answer) | Answer;
};

export type InfiniteQueryHook<Operation> = PagesHook<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers']['2.0'],
  Failure<TypesOf<Operation>['code']>
>;

export type InfiniteQueryHookOptions<Answer, Failed, Selected> = Omit<
  UseInfiniteQueryOptions<Answer, Failed, Selected, OperationQueryKey, number>,
  'getNextPageParam' | 'initialPageParam' | 'queryFn' | 'queryKey'
> &
  SourceOptions & {
    readonly queryClient?: QueryClient | undefined;
  };

export type InfiniteQueryOptionsOf<Operation> = PagesOptionsMaker<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers'],
  TypesOf<Operation>['code']
>;

export declare function InstallatronProvider({
  client,
  scope,
  children,
}: InstallatronProviderProps): ReactElement;

export type InstallatronProviderProps = {
  readonly children?: ReactNode;
  readonly client: Client;
  readonly scope?: string | undefined;
};

export type MutationHook<Operation> = ChangeHook<
  TypesOf<Operation>['parameters'],
  ChangeOf<Operation>,
  Failure<TypesOf<Operation>['code']>
>;

export type MutationHookOptions<Changed, Failed, Parameters, Context> = Omit<
  UseMutationOptions<Changed, Failed, Parameters, Context>,
  'mutationFn' | 'mutationKey'
> &
  Pick<SourceOptions, 'client'> & {
    readonly queryClient?: QueryClient | undefined;
  };

export type MutationOptionsMaker<Parameters, Changed, Failed> = (
  client: Client,
) => Required<Pick<UseMutationOptions<Changed, Failed, Parameters>, 'mutationFn' | 'mutationKey'>>;

export type MutationOptionsOf<Operation> = MutationOptionsMaker<
  TypesOf<Operation>['parameters'],
  ChangeOf<Operation>,
  Failure<TypesOf<Operation>['code']>
>;

export type OperationQueryKey = readonly [
  scope: QueryScope,
  operationId: string,
  kind: QueryKind,
  parameters: object | null,
];

export type Pages<Answer> = InfiniteData<Answer, number>;

export type PagesHook<Parameters extends object, Answer, Failed> = {
  <Selected = Pages<Answer>>(
    parameters: Parameters | SkipToken,
    options: DefinedInfiniteQueryHookOptions<Answer, Failed, Selected>,
  ): DefinedUseInfiniteQueryResult<Selected, Failed>;
  <Selected = Pages<Answer>>(
    ...given: Given<Parameters, SkipToken, [options?: InfiniteQueryHookOptions<Answer, Failed, Selected>]>
  ): UseInfiniteQueryResult<Selected, Failed>;
};

export type PagesOptionsMaker<Parameters extends object, Answer extends Answers, Code extends string> = {
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, never, [scope?: string | undefined]>
  ): PagesQueryOptions<Answer[Version], Failure<Code>>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters | SkipToken,
    scope?: string | undefined,
  ): PagesQueryOptions<Answer[Version], Failure<Code>, SkipToken>;
};

export type PagesQueryOptions<Answer, Failed, Skipped = never> = Omit<
  UseInfiniteQueryOptions<Answer, Failed, Pages<Answer>, OperationQueryKey, number>,
  'queryFn' | 'queryKey' | 'select'
> & {
  readonly queryFn: QueryFunction<Answer, OperationQueryKey, number> | Skipped;
  readonly queryKey: DataTag<OperationQueryKey, Pages<Answer>, Failed>;
};

export type QueryHook<Operation> = AnswerHook<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers']['2.0'],
  Failure<TypesOf<Operation>['code']>
>;

export type QueryHookOptions<Answer, Failed, Selected> = Omit<
  UseQueryOptions<Answer, Failed, Selected, OperationQueryKey>,
  'queryFn' | 'queryKey'
> &
  SourceOptions & {
    readonly queryClient?: QueryClient | undefined;
  };

export type QueryKind = 'answer' | 'pages' | 'task';

export type QueryOptionsMaker<Parameters extends object, Answer extends Answers, Code extends string> = {
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters, never, [scope?: string | undefined]>
  ): AnswerQueryOptions<Answer[Version], Failure<Code>>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters | SkipToken,
    scope?: string | undefined,
  ): AnswerQueryOptions<Answer[Version], Failure<Code>, SkipToken>;
};

export type QueryOptionsOf<Operation> = QueryOptionsMaker<
  TypesOf<Operation>['parameters'],
  TypesOf<Operation>['answers'],
  TypesOf<Operation>['code']
>;

export type QueryScope = {
  readonly scope?: string;
  readonly server: string;
  readonly version: ApiVersion;
};

export type SourceOptions = {
  readonly client?: Client | undefined;
  readonly scope?: string | undefined;
};

export type UseTaskOptions = {
  readonly delay?: number | undefined;
  readonly maxDelay?: number | undefined;
  readonly queryClient?: QueryClient | undefined;
};

export declare const backupInstallMutationOptions: MutationOptionsOf<typeof backupInstall>;

export declare const cloneInstallMutationOptions: MutationOptionsOf<typeof cloneInstall>;

export declare const createTemplateMutationOptions: MutationOptionsOf<typeof createTemplate>;

export declare const createUserMutationOptions: MutationOptionsOf<typeof createUser>;

export declare const deleteBackupMutationOptions: MutationOptionsOf<typeof deleteBackup>;

export declare const deleteInstallMutationOptions: MutationOptionsOf<typeof deleteInstall>;

export declare const deletePluginMutationOptions: MutationOptionsOf<typeof deletePlugin>;

export declare const deleteTemplateMutationOptions: MutationOptionsOf<typeof deleteTemplate>;

export declare const deleteThemeMutationOptions: MutationOptionsOf<typeof deleteTheme>;

export declare const deleteUserMutationOptions: MutationOptionsOf<typeof deleteUser>;

export declare const detachInstallMutationOptions: MutationOptionsOf<typeof detachInstall>;

export declare const editBackupMutationOptions: MutationOptionsOf<typeof editBackup>;

export declare const editInstallMutationOptions: MutationOptionsOf<typeof editInstall>;

export declare const editTemplateMutationOptions: MutationOptionsOf<typeof editTemplate>;

export declare const editUserMutationOptions: MutationOptionsOf<typeof editUser>;

export declare const getApplicationInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof getApplication>;

export declare const getApplicationQueryOptions: QueryOptionsOf<typeof getApplication>;

export declare const getBackupQueryOptions: QueryOptionsOf<typeof getBackup>;

export declare const getInstallQueryOptions: QueryOptionsOf<typeof getInstall>;

export declare const getPluginQueryOptions: QueryOptionsOf<typeof getPlugin>;

export declare const getThemeQueryOptions: QueryOptionsOf<typeof getTheme>;

export declare const getUserQueryOptions: QueryOptionsOf<typeof getUser>;

export declare const getVersionQueryOptions: QueryOptionsOf<typeof getVersion>;

export declare const importApplicationMutationOptions: MutationOptionsOf<typeof importApplication>;

export declare const importBackupMutationOptions: MutationOptionsOf<typeof importBackup>;

export declare const installApplicationMutationOptions: MutationOptionsOf<typeof installApplication>;

export declare function invalidateAfter(
  {
    operation,
  }: {
    readonly operation: OperationDescriptor;
  },
  queryClient: QueryClient,
  client: Client<ApiVersion>,
): Promise<void>;

export declare const listApplicationsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listApplications>;

export declare const listApplicationsQueryOptions: QueryOptionsOf<typeof listApplications>;

export declare const listBackupLocationsQueryOptions: QueryOptionsOf<typeof listBackupLocations>;

export declare const listBackupSchedulesQueryOptions: QueryOptionsOf<typeof listBackupSchedules>;

export declare const listBackupsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listBackups>;

export declare const listBackupsQueryOptions: QueryOptionsOf<typeof listBackups>;

export declare const listInstallsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listInstalls>;

export declare const listInstallsQueryOptions: QueryOptionsOf<typeof listInstalls>;

export declare const listLogsInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listLogs>;

export declare const listLogsQueryOptions: QueryOptionsOf<typeof listLogs>;

export declare const listPluginsQueryOptions: QueryOptionsOf<typeof listPlugins>;

export declare const listTasksInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listTasks>;

export declare const listTasksQueryOptions: QueryOptionsOf<typeof listTasks>;

export declare const listTemplatesQueryOptions: QueryOptionsOf<typeof listTemplates>;

export declare const listThemesQueryOptions: QueryOptionsOf<typeof listThemes>;

export declare const listUsersInfiniteQueryOptions: InfiniteQueryOptionsOf<typeof listUsers>;

export declare const listUsersQueryOptions: QueryOptionsOf<typeof listUsers>;

export declare const loginInstallMutationOptions: MutationOptionsOf<typeof loginInstall>;

export declare const loginUserMutationOptions: MutationOptionsOf<typeof loginUser>;

export declare const migrateApplicationMutationOptions: MutationOptionsOf<typeof migrateApplication>;

export declare function queriesOf(
  {
    operation,
  }: {
    readonly operation: Pick<OperationDescriptor, 'id'>;
  },
  client?: Pick<Client<ApiVersion>, 'baseUrl'>,
): readonly [object, string];

export declare function queryKeyOf(
  { id }: Pick<OperationDescriptor, 'id'>,
  kind: QueryKind,
  source: {
    readonly client: Client<ApiVersion>;
    readonly scope?: string | undefined;
  },
  parameters?: object | null,
): OperationQueryKey;

export declare function queryScope({ baseUrl, version }: Client<ApiVersion>, scope?: string): QueryScope;

export declare const restoreBackupMutationOptions: MutationOptionsOf<typeof restoreBackup>;

export declare const restoreBackupToMutationOptions: MutationOptionsOf<typeof restoreBackupTo>;

export declare const syncInstallMutationOptions: MutationOptionsOf<typeof syncInstall>;

export declare const updateInstallMutationOptions: MutationOptionsOf<typeof updateInstall>;

export declare const updatePluginMutationOptions: MutationOptionsOf<typeof updatePlugin>;

export declare const updateThemeMutationOptions: MutationOptionsOf<typeof updateTheme>;

export declare const useBackupInstall: MutationHook<typeof backupInstall>;

export declare function useClient(): Client;

export declare const useCloneInstall: MutationHook<typeof cloneInstall>;

export declare const useCreateTemplate: MutationHook<typeof createTemplate>;

export declare const useCreateUser: MutationHook<typeof createUser>;

export declare const useDeleteBackup: MutationHook<typeof deleteBackup>;

export declare const useDeleteInstall: MutationHook<typeof deleteInstall>;

export declare const useDeletePlugin: MutationHook<typeof deletePlugin>;

export declare const useDeleteTemplate: MutationHook<typeof deleteTemplate>;

export declare const useDeleteTheme: MutationHook<typeof deleteTheme>;

export declare const useDeleteUser: MutationHook<typeof deleteUser>;

export declare const useDetachInstall: MutationHook<typeof detachInstall>;

export declare const useEditBackup: MutationHook<typeof editBackup>;

export declare const useEditInstall: MutationHook<typeof editInstall>;

export declare const useEditTemplate: MutationHook<typeof editTemplate>;

export declare const useEditUser: MutationHook<typeof editUser>;

export declare const useGetApplication: QueryHook<typeof getApplication>;

export declare const useGetApplicationInfinite: InfiniteQueryHook<typeof getApplication>;

export declare const useGetBackup: QueryHook<typeof getBackup>;

export declare const useGetInstall: QueryHook<typeof getInstall>;

export declare const useGetPlugin: QueryHook<typeof getPlugin>;

export declare const useGetTheme: QueryHook<typeof getTheme>;

export declare const useGetUser: QueryHook<typeof getUser>;

export declare const useGetVersion: QueryHook<typeof getVersion>;

export declare const useImportApplication: MutationHook<typeof importApplication>;

export declare const useImportBackup: MutationHook<typeof importBackup>;

export declare const useInstallApplication: MutationHook<typeof installApplication>;

export declare const useListApplications: QueryHook<typeof listApplications>;

export declare const useListApplicationsInfinite: InfiniteQueryHook<typeof listApplications>;

export declare const useListBackupLocations: QueryHook<typeof listBackupLocations>;

export declare const useListBackupSchedules: QueryHook<typeof listBackupSchedules>;

export declare const useListBackups: QueryHook<typeof listBackups>;

export declare const useListBackupsInfinite: InfiniteQueryHook<typeof listBackups>;

export declare const useListInstalls: QueryHook<typeof listInstalls>;

export declare const useListInstallsInfinite: InfiniteQueryHook<typeof listInstalls>;

export declare const useListLogs: QueryHook<typeof listLogs>;

export declare const useListLogsInfinite: InfiniteQueryHook<typeof listLogs>;

export declare const useListPlugins: QueryHook<typeof listPlugins>;

export declare const useListTasks: QueryHook<typeof listTasks>;

export declare const useListTasksInfinite: InfiniteQueryHook<typeof listTasks>;

export declare const useListTemplates: QueryHook<typeof listTemplates>;

export declare const useListThemes: QueryHook<typeof listThemes>;

export declare const useListUsers: QueryHook<typeof listUsers>;

export declare const useListUsersInfinite: InfiniteQueryHook<typeof listUsers>;

export declare const useLoginInstall: MutationHook<typeof loginInstall>;

export declare const useLoginUser: MutationHook<typeof loginUser>;

export declare const useMigrateApplication: MutationHook<typeof migrateApplication>;

export declare const useRestoreBackup: MutationHook<typeof restoreBackup>;

export declare const useRestoreBackupTo: MutationHook<typeof restoreBackupTo>;

export declare const useSyncInstall: MutationHook<typeof syncInstall>;

export declare function useTask<Task>(
  change: BackgroundTask<unknown, Task> | object | undefined,
  options?: UseTaskOptions,
): UseQueryResult<TaskProgress<Task>, Failure>;

export declare const useUpdateInstall: MutationHook<typeof updateInstall>;

export declare const useUpdatePlugin: MutationHook<typeof updatePlugin>;

export declare const useUpdateTheme: MutationHook<typeof updateTheme>;

// Not exported, but leant on:

type Given<Parameters extends object, More, Rest extends readonly unknown[]> = object extends Parameters
  ? [parameters?: More | Parameters, ...rest: Rest]
  : [parameters: More | Parameters, ...rest: Rest];

type TypesOf<Operation> = Operation extends {
  readonly types?: {
    readonly answers: infer Answer extends Answers;
    readonly code: infer Code extends string;
    readonly parameters: infer Parameters extends object;
    readonly task: infer Task;
  };
}
  ? {
      readonly answers: Answer;
      readonly code: Code;
      readonly parameters: Parameters;
      readonly task: Task;
    }
  : never;
