// @generated from spec/ by `pnpm generate`. Do not edit: change the spec or the generator.
// content: sha256-a97aba57e8372263964347c82d63838570d9f090488aec29feb11129d4c771f0
// What "@installatron-openapi/sandbox" exports.

import type { BackupLocation } from '@installatron-openapi/types';
import type { BackupSchedule } from '@installatron-openapi/types';
import type { Install } from '@installatron-openapi/types';
import type { LogEntry } from '@installatron-openapi/types';
import type { Plugin } from '@installatron-openapi/types';
import type { Template } from '@installatron-openapi/types';
import type { Theme } from '@installatron-openapi/types';
import type { User } from '@installatron-openapi/types';
import type { Website } from '@installatron-openapi/types';

export type Change = {
  readonly collection: Collection;
  readonly document?: unknown;
  readonly id: string;
};

export declare class ConnectionDropped extends Error {
  readonly name = 'ConnectionDropped';
}

export type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

export type Limits = {
  readonly bodyBytes: number;
  readonly depth: number;
  readonly parameters: number;
  readonly urlLength: number;
};

export type Sandbox = {
  readonly close: () => void;
  readonly fetch: (request: Request) => Promise<Response>;
};

export type SandboxOptions = {
  readonly clock?: (() => number) | undefined;
  readonly key?: string | undefined;
  readonly limits?: Partial<Limits> | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
  readonly seed?: ScenarioName | undefined;
  readonly store?: Store | undefined;
  readonly workSeconds?: number | undefined;
};

export type ScenarioName = 'busy' | 'crowded' | 'demo' | 'empty' | 'troubled';

export type Store = {
  readonly close: () => void;
  readonly commit: (changes: readonly Change[]) => void;
  readonly load: () => Iterable<Required<Change>>;
};

export declare class StoreError extends Error {
  readonly name = 'StoreError';
}

export declare function createApi(options?: SandboxOptions): Sandbox;

export declare function createSandbox(options?: SandboxOptions): Sandbox;

export declare function interceptFetch(sandbox: Pick<Sandbox, 'fetch'>, origin: string, fetch?: Fetch): Fetch;

export declare function isScenario(name: string): name is ScenarioName;

export declare const sandboxKey = 'sandbox-key';

// Not exported, but leant on:

type BackupDocument = {
  readonly filename: string;
  readonly id: string;
  readonly location: string;
  readonly note: string;
  readonly snapshot: InstallDocument;
  readonly time: number;
};

type Collection = keyof Documents;

type Documents = {
  readonly archives: BackupDocument;
  readonly backups: BackupDocument;
  readonly installs: InstallDocument;
  readonly jobs: JobDocument;
  readonly locations: BackupLocation;
  readonly logs: LogDocument;
  readonly schedules: BackupSchedule;
  readonly server: ServerDocument;
  readonly sites: InstallDocument;
  readonly templates: TemplateDocument;
  readonly users: UserDocument;
};

type InstallDocument = {
  readonly content: string;
  readonly install: StoredInstall;
  readonly passwd: string;
  readonly stageOf: string | null;
};

type JobDocument = {
  readonly about: Readonly<Record<string, string>>;
  readonly asked: number;
  readonly begins: number;
  readonly ends: number;
  readonly id: string;
  readonly operationId: string;
  readonly outcome?: {
    readonly errcode: string | null;
    readonly message: string;
  };
  readonly params: Readonly<Record<string, unknown>>;
  readonly user: string;
};

type LogDocument = LogEntry & {
  readonly id: string;
  readonly severity: 'error' | 'info' | 'notice';
  readonly time: number;
  readonly user: string;
};

type ServerDocument = {
  readonly ahead: number;
  readonly frozen: number | null;
  readonly ids: number;
  readonly scenario: string;
};

type StoredInstall = Omit<Install, 'plugins' | 'themes'> & {
  readonly application: string;
  readonly bkloc: string;
  readonly owner: string;
  readonly plugins: readonly Plugin[];
  readonly themes: readonly Theme[];
  readonly title: string;
  readonly url: string;
  readonly version: string;
};

type TemplateDocument = {
  readonly facts: Pick<
    Template,
    'template_application' | 'template_desc' | 'template_filename' | 'template_name' | 'template_scope'
  >;
  readonly id: string;
  readonly owner: string;
  readonly snapshot: InstallDocument;
};

type UserDocument = {
  readonly package: string;
  readonly user: User & {
    readonly type: 'reseller' | 'user';
    readonly websites: readonly Website[];
  };
};
