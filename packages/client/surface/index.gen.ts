// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-562c489f04ca9b56cae728726dc8de335537de387a4b01d3a0625ca8a7f7e0dd
// What "@installatron-openapi/client" exports.

import type { ErrorCodeOf } from '@installatron-openapi/types';
import type { OperationAnswerOf } from '@installatron-openapi/types/v1';
import type { operations } from '@installatron-openapi/types';

export declare class AbortedError extends InstallatronError {
  get name(): 'AbortedError';
}

export type AnswerOf<Operation extends OperationTypes> = [Success<Operation>] extends [never]
  ? unknown
  : BodyOf<Success<Operation>>;

export type AnswerWithResponse<Answer> = {
  readonly answer: Answer;
  readonly headers: Headers;
  readonly status: number;
};

export type Answers = Readonly<Record<ApiVersion, unknown>>;

export type AnswersOf<Id extends string, Answer, OfVersion1 = object> = {
  readonly '1.0': Id extends keyof OfVersion1 ? OfVersion1[Id] : Answer;
  readonly '2.0': Answer;
};

export type AnyOperation<Code extends string = string> = {
  readonly operation: OperationDescriptor;
  readonly types?: {
    readonly code: Code;
  };
};

export type ApiCall<Answer> = Promise<Answer> & {
  readonly withResponse: () => Promise<AnswerWithResponse<Answer>>;
};

export declare class ApiError<Code extends string = string>
  extends InstallatronError<ApiFailure<Code>>
  implements ApiFailure<Code>
{
  static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  readonly answer: Readonly<Record<string, unknown>>;
  readonly errcode: AnyString | Code | null;
  readonly errfield: string | null;
  readonly headers: Headers;
  get name(): 'ApiError';
  readonly status: number;
}

export type ApiFailure<Code extends string = string> = {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly errcode: AnyString | Code | null;
  readonly errfield: string | null;
  readonly headers: Headers;
  readonly status: number;
};

export type ApiVersion = '1.0' | '2.0';

export type Attempt = {
  readonly duration: number;
  readonly error: InstallatronError | undefined;
  readonly pause: number | undefined;
  readonly request: SentRequest;
  readonly status: number | undefined;
};

export type BackgroundOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Name extends string,
  Task,
> = Described<Parameters, Answer, Code, Task> & {
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    parameters: Parameters & { readonly [Asked in Name]: true },
    options?: CallOptions,
  ): ApiCall<BackgroundTask<Answer[Version], Task>>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters & { readonly [Asked in Name]?: false }>
  ): ApiCall<Answer[Version]>;
  <Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters>
  ): ApiCall<Answer[Version] | BackgroundTask<Answer[Version], Task>>;
};

export type BackgroundTask<Answer, Task> = {
  readonly answer: Answer;
  readonly client: Client<ApiVersion>;
  readonly done: (options?: DoneOptions<Task>) => Promise<TaskProgress<Task>>;
  readonly id: string | undefined;
  readonly look: (options?: CallOptions) => Promise<TaskProgress<Task>>;
  readonly operation: OperationDescriptor;
};

export type BackupInstallAnswer = AnswerOf<operations['backupInstall']>;

export type BackupInstallError = Failure<ErrorCodeOf['backupInstall']>;

export type BackupInstallParameters = ParametersOf<
  operations['backupInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type CallOptions = {
  readonly headers?: HeaderValues | undefined;
  readonly retry?: RetryOptions | boolean | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly timeout?: number | undefined;
};

export type Client<Version extends ApiVersion = '2.0'> = {
  readonly baseUrl: string;
  readonly fetch: (url: string, init: FetchInit) => Promise<FetchedResponse>;
  readonly headers: () => HeaderValues;
  readonly methodOverride: boolean;
  readonly onRequest: ((request: SentRequest) => MaybePromise<HeaderValues | void | undefined>) | undefined;
  readonly onResponse: ((attempt: Attempt) => MaybePromise<unknown>) | undefined;
  readonly retry: RetryOptions | false;
  readonly timeout: number | undefined;
  readonly version: Version;
};

export type ClientOptions<Version extends ApiVersion = '2.0'> = {
  readonly fetch?: Client['fetch'] | undefined;
  readonly key: string;
  readonly methodOverride?: boolean | undefined;
  readonly onRequest?: Client['onRequest'];
  readonly onResponse?: Client['onResponse'];
  readonly retry?: RetryOptions | false | undefined;
  readonly server: string;
  readonly timeout?: number | undefined;
  readonly version?: Version | undefined;
};

export type CloneInstallAnswer = AnswerOf<operations['cloneInstall']>;

export type CloneInstallError = Failure<ErrorCodeOf['cloneInstall']>;

export type CloneInstallParameters = ParametersOf<
  operations['cloneInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export declare class ConnectionError extends InstallatronError {
  get name(): 'ConnectionError';
}

export type CreateTemplateAnswer = AnswerOf<operations['createTemplate']>;

export type CreateTemplateError = Failure<ErrorCodeOf['createTemplate']>;

export type CreateTemplateParameters = ParametersOf<
  operations['createTemplate'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type CreateUserAnswer = AnswerOf<operations['createUser']>;

export type CreateUserError = Failure<ErrorCodeOf['createUser']>;

export type CreateUserParameters = ParametersOf<
  operations['createUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type DeleteBackupAnswer = AnswerOf<operations['deleteBackup']>;

export type DeleteBackupError = Failure<ErrorCodeOf['deleteBackup']>;

export type DeleteBackupParameters = ParametersOf<
  operations['deleteBackup'],
  'X-API-Version' | 'api_version'
>;

export type DeleteInstallAnswer = AnswerOf<operations['deleteInstall']>;

export type DeleteInstallError = Failure<ErrorCodeOf['deleteInstall']>;

export type DeleteInstallParameters = ParametersOf<
  operations['deleteInstall'],
  'X-API-Version' | 'api_version'
>;

export type DeletePluginAnswer = AnswerOf<operations['deletePlugin']>;

export type DeletePluginError = Failure<ErrorCodeOf['deletePlugin']>;

export type DeletePluginParameters = ParametersOf<
  operations['deletePlugin'],
  'X-API-Version' | 'api_version'
>;

export type DeleteTemplateAnswer = AnswerOf<operations['deleteTemplate']>;

export type DeleteTemplateError = Failure<ErrorCodeOf['deleteTemplate']>;

export type DeleteTemplateParameters = ParametersOf<
  operations['deleteTemplate'],
  'X-API-Version' | 'api_version'
>;

export type DeleteThemeAnswer = AnswerOf<operations['deleteTheme']>;

export type DeleteThemeError = Failure<ErrorCodeOf['deleteTheme']>;

export type DeleteThemeParameters = ParametersOf<operations['deleteTheme'], 'X-API-Version' | 'api_version'>;

export type DeleteUserAnswer = AnswerOf<operations['deleteUser']>;

export type DeleteUserError = Failure<ErrorCodeOf['deleteUser']>;

export type DeleteUserParameters = ParametersOf<operations['deleteUser'], 'X-API-Version' | 'api_version'>;

export type Described<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Task = never,
> = {
  readonly operation: OperationDescriptor;
  readonly types?: {
    readonly answers: Answer;
    readonly code: Code;
    readonly parameters: Parameters;
    readonly task: Task;
  };
};

export type DetachInstallAnswer = AnswerOf<operations['detachInstall']>;

export type DetachInstallError = Failure<ErrorCodeOf['detachInstall']>;

export type DetachInstallParameters = ParametersOf<
  operations['detachInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type DoneOptions<Task> = CallOptions & {
  readonly delay?: number | undefined;
  readonly maxDelay?: number | undefined;
  readonly onProgress?: ((progress: TaskProgress<Task>) => unknown) | undefined;
};

export type EditBackupAnswer = AnswerOf<operations['editBackup']>;

export type EditBackupError = Failure<ErrorCodeOf['editBackup']>;

export type EditBackupParameters = ParametersOf<
  operations['editBackup'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type EditInstallAnswer = AnswerOf<operations['editInstall']>;

export type EditInstallError = Failure<ErrorCodeOf['editInstall']>;

export type EditInstallParameters = ParametersOf<
  operations['editInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type EditTemplateAnswer = AnswerOf<operations['editTemplate']>;

export type EditTemplateError = Failure<ErrorCodeOf['editTemplate']>;

export type EditTemplateParameters = ParametersOf<
  operations['editTemplate'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type EditUserAnswer = AnswerOf<operations['editUser']>;

export type EditUserError = Failure<ErrorCodeOf['editUser']>;

export type EditUserParameters = ParametersOf<
  operations['editUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type Failure<Code extends string = string> =
  | AbortedError
  | ApiError<Code>
  | ConnectionError
  | MalformedAnswerError
  | TaskError
  | TimeoutError;

export type FetchInit = {
  readonly body: string | null;
  readonly headers: Record<string, string>;
  readonly method: string;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
};

export type FetchedResponse = Pick<Response, 'ok' | 'status' | 'text'> & {
  readonly headers: Iterable<[string, string]>;
};

export type GetApplicationAnswer = AnswerOf<operations['getApplication']>;

export type GetApplicationError = Failure<ErrorCodeOf['getApplication']>;

export type GetApplicationParameters = ParametersOf<
  operations['getApplication'],
  'X-API-Version' | 'api_version'
>;

export type GetBackupAnswer = AnswerOf<operations['getBackup']>;

export type GetBackupError = Failure<ErrorCodeOf['getBackup']>;

export type GetBackupParameters = ParametersOf<operations['getBackup'], 'X-API-Version' | 'api_version'>;

export type GetInstallAnswer = AnswerOf<operations['getInstall']>;

export type GetInstallError = Failure<ErrorCodeOf['getInstall']>;

export type GetInstallParameters = ParametersOf<operations['getInstall'], 'X-API-Version' | 'api_version'>;

export type GetPluginAnswer = AnswerOf<operations['getPlugin']>;

export type GetPluginError = Failure<ErrorCodeOf['getPlugin']>;

export type GetPluginParameters = ParametersOf<operations['getPlugin'], 'X-API-Version' | 'api_version'>;

export type GetThemeAnswer = AnswerOf<operations['getTheme']>;

export type GetThemeError = Failure<ErrorCodeOf['getTheme']>;

export type GetThemeParameters = ParametersOf<operations['getTheme'], 'X-API-Version' | 'api_version'>;

export type GetUserAnswer = AnswerOf<operations['getUser']>;

export type GetUserError = Failure<ErrorCodeOf['getUser']>;

export type GetUserParameters = ParametersOf<operations['getUser'], 'X-API-Version' | 'api_version'>;

export type GetVersionAnswer = AnswerOf<operations['getVersion']>;

export type GetVersionError = Failure<ErrorCodeOf['getVersion']>;

export type GetVersionParameters = ParametersOf<operations['getVersion'], 'X-API-Version' | 'api_version'>;

export type HeaderValues = Readonly<Record<string, string>>;

export type ImportApplicationAnswer = AnswerOf<operations['importApplication']>;

export type ImportApplicationError = Failure<ErrorCodeOf['importApplication']>;

export type ImportApplicationParameters = ParametersOf<
  operations['importApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type ImportBackupAnswer = AnswerOf<operations['importBackup']>;

export type ImportBackupError = Failure<ErrorCodeOf['importBackup']>;

export type ImportBackupParameters = ParametersOf<
  operations['importBackup'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type InstallApplicationAnswer = AnswerOf<operations['installApplication']>;

export type InstallApplicationError = Failure<ErrorCodeOf['installApplication']>;

export type InstallApplicationParameters = ParametersOf<
  operations['installApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export declare class InstallatronError<Details extends object = object> extends Error {
  constructor(message: string, request: SentRequest, details?: Details);
  readonly headers?: Headers;
  get name(): string;
  readonly operationId: string;
  readonly request: SentRequest;
  readonly status?: number;
}

export type ItemOf<Answer, Items extends string> = Answer extends {
  readonly [Name in Items]?: readonly (infer Item)[];
}
  ? Item
  : unknown;

export type ListApplicationsAnswer = AnswerOf<operations['listApplications']>;

export type ListApplicationsError = Failure<ErrorCodeOf['listApplications']>;

export type ListApplicationsParameters = ParametersOf<
  operations['listApplications'],
  'X-API-Version' | 'api_version'
>;

export type ListBackupLocationsAnswer = AnswerOf<operations['listBackupLocations']>;

export type ListBackupLocationsError = Failure<ErrorCodeOf['listBackupLocations']>;

export type ListBackupLocationsParameters = ParametersOf<
  operations['listBackupLocations'],
  'X-API-Version' | 'api_version'
>;

export type ListBackupSchedulesAnswer = AnswerOf<operations['listBackupSchedules']>;

export type ListBackupSchedulesError = Failure<ErrorCodeOf['listBackupSchedules']>;

export type ListBackupSchedulesParameters = ParametersOf<
  operations['listBackupSchedules'],
  'X-API-Version' | 'api_version'
>;

export type ListBackupsAnswer = AnswerOf<operations['listBackups']>;

export type ListBackupsError = Failure<ErrorCodeOf['listBackups']>;

export type ListBackupsParameters = ParametersOf<operations['listBackups'], 'X-API-Version' | 'api_version'>;

export type ListInstallsAnswer = AnswerOf<operations['listInstalls']>;

export type ListInstallsError = Failure<ErrorCodeOf['listInstalls']>;

export type ListInstallsParameters = ParametersOf<
  operations['listInstalls'],
  'X-API-Version' | 'api_version'
>;

export type ListLogsAnswer = AnswerOf<operations['listLogs']>;

export type ListLogsError = Failure<ErrorCodeOf['listLogs']>;

export type ListLogsParameters = ParametersOf<operations['listLogs'], 'X-API-Version' | 'api_version'>;

export type ListPluginsAnswer = AnswerOf<operations['listPlugins']>;

export type ListPluginsError = Failure<ErrorCodeOf['listPlugins']>;

export type ListPluginsParameters = ParametersOf<operations['listPlugins'], 'X-API-Version' | 'api_version'>;

export type ListTasksAnswer = AnswerOf<operations['listTasks']>;

export type ListTasksError = Failure<ErrorCodeOf['listTasks']>;

export type ListTasksParameters = ParametersOf<operations['listTasks'], 'X-API-Version' | 'api_version'>;

export type ListTemplatesAnswer = AnswerOf<operations['listTemplates']>;

export type ListTemplatesError = Failure<ErrorCodeOf['listTemplates']>;

export type ListTemplatesParameters = ParametersOf<
  operations['listTemplates'],
  'X-API-Version' | 'api_version'
>;

export type ListThemesAnswer = AnswerOf<operations['listThemes']>;

export type ListThemesError = Failure<ErrorCodeOf['listThemes']>;

export type ListThemesParameters = ParametersOf<operations['listThemes'], 'X-API-Version' | 'api_version'>;

export type ListUsersAnswer = AnswerOf<operations['listUsers']>;

export type ListUsersError = Failure<ErrorCodeOf['listUsers']>;

export type ListUsersParameters = ParametersOf<operations['listUsers'], 'X-API-Version' | 'api_version'>;

export type LoginInstallAnswer = AnswerOf<operations['loginInstall']>;

export type LoginInstallError = Failure<ErrorCodeOf['loginInstall']>;

export type LoginInstallParameters = ParametersOf<
  operations['loginInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type LoginUserAnswer = AnswerOf<operations['loginUser']>;

export type LoginUserError = Failure<ErrorCodeOf['loginUser']>;

export type LoginUserParameters = ParametersOf<
  operations['loginUser'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type Malformation = {
  readonly contentType: string | null;
  readonly firstLine: string;
  readonly headers: Headers;
  readonly status: number;
};

export declare class MalformedAnswerError extends InstallatronError<Malformation> implements Malformation {
  readonly contentType: string | null;
  readonly firstLine: string;
  readonly headers: Headers;
  get name(): 'MalformedAnswerError';
  readonly status: number;
}

export type MigrateApplicationAnswer = AnswerOf<operations['migrateApplication']>;

export type MigrateApplicationError = Failure<ErrorCodeOf['migrateApplication']>;

export type MigrateApplicationParameters = ParametersOf<
  operations['migrateApplication'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type Operation<Parameters extends object, Answer extends Answers, Code extends string> = Described<
  Parameters,
  Answer,
  Code
> &
  (<Version extends ApiVersion = '2.0'>(
    client: Client<Version>,
    ...given: Given<Parameters>
  ) => ApiCall<Answer[Version]>);

export type OperationDescriptor = {
  readonly body?: 'body';
  readonly empty?: true;
  readonly header?: readonly string[];
  readonly id: string;
  readonly invalidates?: readonly string[];
  readonly method: string;
  readonly path: string;
  readonly query?: readonly string[];
  readonly repeatable?: boolean;
};

export type PagedOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
> = Operation<Parameters, Answer, Code> & {
  readonly pagination: Pagination & {
    readonly items: Items;
  };
};

export type Paginated<Answer, Item> = AsyncIterable<Item> & {
  readonly pages: () => AsyncIterable<Answer>;
};

export type Pagination = {
  readonly items: string;
  readonly key: string;
  readonly limit: string;
  readonly offset: string;
  readonly total: string;
};

export type ParametersOf<Operation extends OperationTypes, Omitted extends PropertyKey = never> = Shown<
  Placed<Operation, Omitted> & BodyMembers<Operation>
>;

export type ParametersOfNested<Operation extends OperationTypes, Omitted extends PropertyKey = never> = Shown<
  Placed<Operation, Omitted> & BodyMember<Operation>
>;

export type RestoreBackupAnswer = AnswerOf<operations['restoreBackup']>;

export type RestoreBackupError = Failure<ErrorCodeOf['restoreBackup']>;

export type RestoreBackupParameters = ParametersOf<
  operations['restoreBackup'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type RestoreBackupToAnswer = AnswerOf<operations['restoreBackupTo']>;

export type RestoreBackupToError = Failure<ErrorCodeOf['restoreBackupTo']>;

export type RestoreBackupToParameters = ParametersOf<
  operations['restoreBackupTo'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type RetryOptions = {
  readonly attempts?: number | undefined;
  readonly budget?: number | undefined;
  readonly delay?: number | undefined;
  readonly maxDelay?: number | undefined;
};

export type SentRequest = {
  readonly attempt: number;
  readonly method: string;
  readonly operationId: string;
  readonly url: string;
};

export type SyncInstallAnswer = AnswerOf<operations['syncInstall']>;

export type SyncInstallError = Failure<ErrorCodeOf['syncInstall']>;

export type SyncInstallParameters = ParametersOf<
  operations['syncInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export declare class TaskError extends InstallatronError {
  get name(): 'TaskError';
  readonly task?: unknown;
}

export type TaskFollowing = {
  readonly failed: readonly string[];
  readonly id: string;
  readonly message: string;
  readonly percent: string;
  readonly scope: readonly string[];
  readonly started: readonly string[];
  readonly state: string;
  readonly succeeded: readonly string[];
};

export type TaskListOperation<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
> = PagedOperation<Parameters, Answer, Code, Items> & {
  readonly task: TaskFollowing;
};

export type TaskProgress<Task> = {
  readonly percent: number | undefined;
  readonly state: 'gone' | 'running' | 'succeeded';
  readonly task: Task | undefined;
};

export declare class TimeoutError extends InstallatronError {
  get name(): 'TimeoutError';
}

export type UpdateInstallAnswer = AnswerOf<operations['updateInstall']>;

export type UpdateInstallError = Failure<ErrorCodeOf['updateInstall']>;

export type UpdateInstallParameters = ParametersOf<
  operations['updateInstall'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type UpdatePluginAnswer = AnswerOf<operations['updatePlugin']>;

export type UpdatePluginError = Failure<ErrorCodeOf['updatePlugin']>;

export type UpdatePluginParameters = ParametersOf<
  operations['updatePlugin'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export type UpdateThemeAnswer = AnswerOf<operations['updateTheme']>;

export type UpdateThemeError = Failure<ErrorCodeOf['updateTheme']>;

export type UpdateThemeParameters = ParametersOf<
  operations['updateTheme'],
  'X-API-Version' | 'X-HTTP-Method-Override' | 'api_version'
>;

export declare const backupInstall: BackgroundOperation<
  BackupInstallParameters,
  AnswersOf<'backupInstall', BackupInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['backupInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const cloneInstall: BackgroundOperation<
  CloneInstallParameters,
  AnswersOf<'cloneInstall', CloneInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['cloneInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare function createClient<Version extends ApiVersion>(
  options: ClientOptions<Version> & {
    readonly version: Version;
  },
): Client<Version>;
export declare function createClient(options: ClientOptions): Client;
export declare function createClient(options: ClientOptions<ApiVersion>): Client<ApiVersion>;

export declare const createTemplate: BackgroundOperation<
  CreateTemplateParameters,
  AnswersOf<'createTemplate', CreateTemplateAnswer, OperationAnswerOf>,
  ErrorCodeOf['createTemplate'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const createUser: Operation<
  CreateUserParameters,
  AnswersOf<'createUser', CreateUserAnswer, OperationAnswerOf>,
  ErrorCodeOf['createUser']
>;

export declare const deleteBackup: BackgroundOperation<
  DeleteBackupParameters,
  AnswersOf<'deleteBackup', DeleteBackupAnswer, OperationAnswerOf>,
  ErrorCodeOf['deleteBackup'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const deleteInstall: BackgroundOperation<
  DeleteInstallParameters,
  AnswersOf<'deleteInstall', DeleteInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['deleteInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const deletePlugin: Operation<
  DeletePluginParameters,
  AnswersOf<'deletePlugin', DeletePluginAnswer, OperationAnswerOf>,
  ErrorCodeOf['deletePlugin']
>;

export declare const deleteTemplate: Operation<
  DeleteTemplateParameters,
  AnswersOf<'deleteTemplate', DeleteTemplateAnswer, OperationAnswerOf>,
  ErrorCodeOf['deleteTemplate']
>;

export declare const deleteTheme: Operation<
  DeleteThemeParameters,
  AnswersOf<'deleteTheme', DeleteThemeAnswer, OperationAnswerOf>,
  ErrorCodeOf['deleteTheme']
>;

export declare const deleteUser: BackgroundOperation<
  DeleteUserParameters,
  AnswersOf<'deleteUser', DeleteUserAnswer, OperationAnswerOf>,
  ErrorCodeOf['deleteUser'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const detachInstall: BackgroundOperation<
  DetachInstallParameters,
  AnswersOf<'detachInstall', DetachInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['detachInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const editBackup: Operation<
  EditBackupParameters,
  AnswersOf<'editBackup', EditBackupAnswer, OperationAnswerOf>,
  ErrorCodeOf['editBackup']
>;

export declare const editInstall: BackgroundOperation<
  EditInstallParameters,
  AnswersOf<'editInstall', EditInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['editInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const editTemplate: Operation<
  EditTemplateParameters,
  AnswersOf<'editTemplate', EditTemplateAnswer, OperationAnswerOf>,
  ErrorCodeOf['editTemplate']
>;

export declare const editUser: Operation<
  EditUserParameters,
  AnswersOf<'editUser', EditUserAnswer, OperationAnswerOf>,
  ErrorCodeOf['editUser']
>;

export declare const getApplication: PagedOperation<
  GetApplicationParameters,
  AnswersOf<'getApplication', GetApplicationAnswer, OperationAnswerOf>,
  ErrorCodeOf['getApplication'],
  'data'
>;

export declare const getBackup: Operation<
  GetBackupParameters,
  AnswersOf<'getBackup', GetBackupAnswer, OperationAnswerOf>,
  ErrorCodeOf['getBackup']
>;

export declare const getInstall: Operation<
  GetInstallParameters,
  AnswersOf<'getInstall', GetInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['getInstall']
>;

export declare const getPlugin: Operation<
  GetPluginParameters,
  AnswersOf<'getPlugin', GetPluginAnswer, OperationAnswerOf>,
  ErrorCodeOf['getPlugin']
>;

export declare const getTheme: Operation<
  GetThemeParameters,
  AnswersOf<'getTheme', GetThemeAnswer, OperationAnswerOf>,
  ErrorCodeOf['getTheme']
>;

export declare const getUser: Operation<
  GetUserParameters,
  AnswersOf<'getUser', GetUserAnswer, OperationAnswerOf>,
  ErrorCodeOf['getUser']
>;

export declare const getVersion: Operation<
  GetVersionParameters,
  AnswersOf<'getVersion', GetVersionAnswer, OperationAnswerOf>,
  ErrorCodeOf['getVersion']
>;

export declare const importApplication: BackgroundOperation<
  ImportApplicationParameters,
  AnswersOf<'importApplication', ImportApplicationAnswer, OperationAnswerOf>,
  ErrorCodeOf['importApplication'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const importBackup: Operation<
  ImportBackupParameters,
  AnswersOf<'importBackup', ImportBackupAnswer, OperationAnswerOf>,
  ErrorCodeOf['importBackup']
>;

export declare const installApplication: BackgroundOperation<
  InstallApplicationParameters,
  AnswersOf<'installApplication', InstallApplicationAnswer, OperationAnswerOf>,
  ErrorCodeOf['installApplication'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare function isErrorOf<Code extends string>(
  operation: AnyOperation<Code>,
  error: unknown,
): error is ApiError<Code>;

export declare const listApplications: PagedOperation<
  ListApplicationsParameters,
  AnswersOf<'listApplications', ListApplicationsAnswer, OperationAnswerOf>,
  ErrorCodeOf['listApplications'],
  'data'
>;

export declare const listBackupLocations: Operation<
  ListBackupLocationsParameters,
  AnswersOf<'listBackupLocations', ListBackupLocationsAnswer, OperationAnswerOf>,
  ErrorCodeOf['listBackupLocations']
>;

export declare const listBackupSchedules: Operation<
  ListBackupSchedulesParameters,
  AnswersOf<'listBackupSchedules', ListBackupSchedulesAnswer, OperationAnswerOf>,
  ErrorCodeOf['listBackupSchedules']
>;

export declare const listBackups: PagedOperation<
  ListBackupsParameters,
  AnswersOf<'listBackups', ListBackupsAnswer, OperationAnswerOf>,
  ErrorCodeOf['listBackups'],
  'data'
>;

export declare const listInstalls: PagedOperation<
  ListInstallsParameters,
  AnswersOf<'listInstalls', ListInstallsAnswer, OperationAnswerOf>,
  ErrorCodeOf['listInstalls'],
  'data'
>;

export declare const listLogs: PagedOperation<
  ListLogsParameters,
  AnswersOf<'listLogs', ListLogsAnswer, OperationAnswerOf>,
  ErrorCodeOf['listLogs'],
  'data'
>;

export declare const listPlugins: Operation<
  ListPluginsParameters,
  AnswersOf<'listPlugins', ListPluginsAnswer, OperationAnswerOf>,
  ErrorCodeOf['listPlugins']
>;

export declare const listTasks: TaskListOperation<
  ListTasksParameters,
  AnswersOf<'listTasks', ListTasksAnswer, OperationAnswerOf>,
  ErrorCodeOf['listTasks'],
  'data'
>;

export declare const listTemplates: Operation<
  ListTemplatesParameters,
  AnswersOf<'listTemplates', ListTemplatesAnswer, OperationAnswerOf>,
  ErrorCodeOf['listTemplates']
>;

export declare const listThemes: Operation<
  ListThemesParameters,
  AnswersOf<'listThemes', ListThemesAnswer, OperationAnswerOf>,
  ErrorCodeOf['listThemes']
>;

export declare const listUsers: PagedOperation<
  ListUsersParameters,
  AnswersOf<'listUsers', ListUsersAnswer, OperationAnswerOf>,
  ErrorCodeOf['listUsers'],
  'data'
>;

export declare const loginInstall: Operation<
  LoginInstallParameters,
  AnswersOf<'loginInstall', LoginInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['loginInstall']
>;

export declare const loginUser: Operation<
  LoginUserParameters,
  AnswersOf<'loginUser', LoginUserAnswer, OperationAnswerOf>,
  ErrorCodeOf['loginUser']
>;

export declare const migrateApplication: BackgroundOperation<
  MigrateApplicationParameters,
  AnswersOf<'migrateApplication', MigrateApplicationAnswer, OperationAnswerOf>,
  ErrorCodeOf['migrateApplication'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare function nextOffset(
  pagination: Pagination,
  answer: unknown,
  offset: number,
): number | undefined;

export declare function paginate<
  Version extends ApiVersion,
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Items extends string,
>(
  operation: PagedOperation<Parameters, Answer, Code, Items>,
  client: Client<Version>,
  ...[parameters, options]: Given<Parameters>
): Paginated<Answer[Version], ItemOf<Answer[Version], Items>>;

export declare const restoreBackup: BackgroundOperation<
  RestoreBackupParameters,
  AnswersOf<'restoreBackup', RestoreBackupAnswer, OperationAnswerOf>,
  ErrorCodeOf['restoreBackup'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const restoreBackupTo: BackgroundOperation<
  RestoreBackupToParameters,
  AnswersOf<'restoreBackupTo', RestoreBackupToAnswer, OperationAnswerOf>,
  ErrorCodeOf['restoreBackupTo'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare function send<Answer>(
  client: Client<ApiVersion>,
  operation: OperationDescriptor,
  parameters?: object,
  options?: CallOptions,
): ApiCall<Answer>;

export declare const syncInstall: BackgroundOperation<
  SyncInstallParameters,
  AnswersOf<'syncInstall', SyncInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['syncInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const updateInstall: BackgroundOperation<
  UpdateInstallParameters,
  AnswersOf<'updateInstall', UpdateInstallAnswer, OperationAnswerOf>,
  ErrorCodeOf['updateInstall'],
  'background',
  ItemOf<ListTasksAnswer, 'data'>
>;

export declare const updatePlugin: Operation<
  UpdatePluginParameters,
  AnswersOf<'updatePlugin', UpdatePluginAnswer, OperationAnswerOf>,
  ErrorCodeOf['updatePlugin']
>;

export declare const updateTheme: Operation<
  UpdateThemeParameters,
  AnswersOf<'updateTheme', UpdateThemeAnswer, OperationAnswerOf>,
  ErrorCodeOf['updateTheme']
>;

// Not exported, but leant on:

type AnyString = string & {};

type BodyMember<Operation extends OperationTypes> = [JsonIn<Operation['requestBody']>] extends [never]
  ? unknown
  : Operation extends {
        readonly requestBody: infer Body;
      }
    ? {
        body: JsonIn<Body>;
      }
    : {
        body?: JsonIn<Operation['requestBody']>;
      };

type BodyMembers<Operation extends OperationTypes> = Operation extends {
  readonly requestBody: infer Body;
}
  ? Given_2<JsonIn<Body>>
  : Given_2<Partial<JsonIn<Operation['requestBody']>>>;

type BodyOf<Response> = Response extends {
  readonly content: infer Content;
}
  ? [Extract<keyof Content, JsonMediaType>] extends [never]
    ? unknown
    : JsonIn<Response>
  : undefined;

type Given<Parameters extends object> = object extends Parameters
  ? [parameters?: Parameters, options?: CallOptions]
  : [parameters: Parameters, options?: CallOptions];

type Given_2<Part> = [NonNullable<Part>] extends [never] ? unknown : NonNullable<Part>;

type JsonIn<Holder> = Holder extends {
  readonly content: infer Content;
}
  ? Content[Extract<keyof Content, JsonMediaType>]
  : never;

type JsonMediaType =
  | 'application/json'
  | `application/${string}+json;${string}`
  | `application/${string}+json`
  | `application/json;${string}`;

type MaybePromise<Value> = Promise<Value> | Value;

type OperationTypes = {
  readonly parameters: {
    readonly header?: unknown;
    readonly path?: unknown;
    readonly query?: unknown;
  };
  readonly requestBody?: unknown;
  readonly responses: object;
};

type Placed<Operation extends OperationTypes, Omitted> = Given_2<Operation['parameters']['path']> &
  Without<Given_2<Operation['parameters']['query']>, Omitted> &
  Without<Given_2<Operation['parameters']['header']>, Omitted>;

type Shown<Type> = { [Name in keyof Type]: Type[Name] };

type Success<Operation extends OperationTypes> = {
  [Status in keyof Operation['responses']]: `${Status & (number | string)}` extends `2${string}`
    ? Operation['responses'][Status]
    : never;
}[keyof Operation['responses']];

type Without<Part, Omitted> = { [Name in keyof Part as Name extends Omitted ? never : Name]: Part[Name] };
