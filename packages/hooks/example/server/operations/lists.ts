import type {
  ApplicationListAnswer,
  BackupListAnswer,
  InstallListAnswer,
  TaskListAnswer,
} from '@installatron-openapi/types';
import { success } from '../answers.ts';
import { catalogue } from '../catalogue.ts';
import { pageOf } from '../page.ts';
import type { Asked } from '../routes.ts';
import type { State } from '../state.ts';
import { taskOf } from '../work.ts';

/** `GET /browser` */
export function listApplications(_state: State, { query }: Asked): ApplicationListAnswer {
  const { status: _, ...frame } = success;
  return { ...frame, ...pageOf(catalogue, query) };
}

/** `GET /installs`: `q` is looked for in title, URL, id, application and owner. */
export function listInstalls({ installs }: State, { query }: Asked): InstallListAnswer {
  const q = (query.get('q') ?? '').toLowerCase();
  const found = installs.filter(({ title, url, id, application, owner }) =>
    [title, url, id, application, owner].some((fact) => fact?.toLowerCase().includes(q)),
  );
  return { ...success, ...pageOf(found, query) };
}

/** `GET /backups` */
export function listBackups({ backups }: State, { query }: Asked): BackupListAnswer {
  return { ...success, ...pageOf(backups, query) };
}

/** `GET /tasks`: work that has ended stays listed. */
export function listTasks(state: State, { query, now }: Asked): TaskListAnswer {
  const tasks = state.works.map((work) => taskOf(state, work, now));
  return { ...success, ...pageOf(tasks, query) };
}
