import type { Answer } from '@installatron-openapi/types';
import { backupInstall } from './operations/backup-install.ts';
import { installApplication } from './operations/install-application.ts';
import { listApplications, listBackups, listInstalls, listTasks } from './operations/lists.ts';
import type { State } from './state.ts';

/** A request, as far as operations care. */
export type Asked = {
  /** The `{id}` of the path; empty where it has none. */
  readonly id: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** When it came, in milliseconds. */
  readonly now: number;
};

/** An operation of the API. */
export type Operation = (state: State, asked: Asked) => Answer;

type Route = { readonly method: string; readonly path: RegExp; readonly operation: Operation };

const routes: readonly Route[] = [
  { method: 'GET', path: /^\/browser$/, operation: listApplications },
  { method: 'POST', path: /^\/browser\/([\w-]+)\/install$/, operation: installApplication },
  { method: 'GET', path: /^\/installs$/, operation: listInstalls },
  { method: 'POST', path: /^\/installs\/([\w-]+)\/backup$/, operation: backupInstall },
  { method: 'GET', path: /^\/backups$/, operation: listBackups },
  { method: 'GET', path: /^\/tasks$/, operation: listTasks },
];

/** The operation that a request is for, and the `{id}` in its path. Undefined when there is none. */
export function findRoute(method: string, path: string): { operation: Operation; id: string } | undefined {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null;
    if (match !== null) return { operation: route.operation, id: match[1] ?? '' };
  }
  return undefined;
}
