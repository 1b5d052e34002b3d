import type {
  BackupLocation,
  BackupSchedule,
  Install,
  LogEntry,
  Plugin,
  Template,
  Theme,
  User,
  Website,
} from '@installatron-openapi/types';

/** Everything that the sandbox knows, by collection. A document is plain JSON and is replaced, never changed. */
export type Documents = {
  /** By username. */
  readonly users: UserDocument;
  readonly installs: InstallDocument;
  /** Sites that are on a disk and that Installatron does not know: detached ones, those of deleted users. By URL. */
  readonly sites: InstallDocument;
  readonly backups: BackupDocument;
  /** Archives that lie in a backup location and that Installatron does not know. By location and file name. */
  readonly archives: BackupDocument;
  readonly templates: TemplateDocument;
  readonly jobs: JobDocument;
  readonly logs: LogDocument;
  readonly locations: BackupLocation;
  readonly schedules: BackupSchedule;
  /** A single one, under `server`. */
  readonly server: ServerDocument;
};

export type Collection = keyof Documents;

export type UserDocument = {
  readonly user: User & { readonly type: 'user' | 'reseller'; readonly websites: readonly Website[] };
  readonly package: string;
};

/** An install with what answers do not show of it. */
export type InstallDocument = {
  readonly install: StoredInstall;
  readonly passwd: string;
  /** Stands for what is on the site: it is another one after each change of its files or its database. */
  readonly content: string;
  /** The install that this one is a stage of. */
  readonly stageOf: string | null;
};

/** Members that every install of the sandbox has. */
export type StoredInstall = Omit<Install, 'plugins' | 'themes'> & {
  readonly application: string;
  readonly version: string;
  readonly owner: string;
  readonly url: string;
  readonly title: string;
  readonly bkloc: string;
  readonly plugins: readonly Plugin[];
  readonly themes: readonly Theme[];
};

/** An archive: the facts of it, and the install as it was. */
export type BackupDocument = {
  readonly id: string;
  readonly filename: string;
  readonly location: string;
  readonly note: string;
  readonly time: number;
  readonly snapshot: InstallDocument;
};

export type TemplateDocument = {
  readonly id: string;
  /** Who made it. */
  readonly owner: string;
  readonly facts: Pick<
    Template,
    'template_application' | 'template_desc' | 'template_filename' | 'template_name' | 'template_scope'
  >;
  readonly snapshot: InstallDocument;
};

/** Work in the background: what was asked for, and when it goes on. Times in seconds since 1970. */
export type JobDocument = {
  /** That of the task: 19 digits. */
  readonly id: string;
  readonly operationId: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** On whose behalf. */
  readonly user: string;
  readonly asked: number;
  readonly begins: number;
  readonly ends: number;
  /** Undefined as long as it is not over. */
  readonly outcome?: { readonly errcode: string | null; readonly message: string };
  /** What it is about, to show in the list of tasks. */
  readonly about: Readonly<Record<string, string>>;
};

export type LogDocument = LogEntry & {
  readonly id: string;
  readonly time: number;
  readonly severity: 'notice' | 'info' | 'error';
  readonly user: string;
};

export type ServerDocument = {
  /** The scenario that the state began with. */
  readonly scenario: string;
  /** How many ids were given. */
  readonly ids: number;
  /** Where the clock stands still, in milliseconds since 1970, or null when it runs. */
  readonly frozen: number | null;
  /** What is added to the clock, in milliseconds. */
  readonly ahead: number;
};
