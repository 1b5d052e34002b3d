import type { Backend } from '../operation/backend.ts';
import type { Context } from '../operation/context.ts';
import { contextAt } from '../operation/context-in.ts';
import { isOperationId } from '../operation/operation-id.ts';
import { perform } from '../operation/perform.ts';
import { Refusal } from '../operation/refusal.ts';
import { refused } from '../operation/refused.ts';
import { writeLog } from '../operations/logs/write-log.ts';
import type { JobDocument } from '../state/documents.ts';
import { StoreError } from '../store/store.ts';
import { taskOf } from './task.ts';

type Outcome = NonNullable<JobDocument['outcome']>;

/**
 * Does the work of a job at the time when it ends. Work that fails changes nothing but its job and the log.
 *
 * @throws StoreError when the store cannot keep it. The job is not over then.
 */
export function finish(backend: Backend, job: JobDocument): void {
  const { database } = backend;
  // The work of another job may have deleted it, together with its user.
  if (database.rehearse(({ jobs }) => jobs.get(job.id) === undefined)) return;
  try {
    database.transact((state) => work(backend, job, contextAt(state, job.ends)));
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const outcome = failureOf(error, backend);
    database.transact((state) => fail(job, outcome, contextAt(state, job.ends)));
  }
}

function work({ handlers }: Backend, job: JobDocument, context: Context): void {
  const { operationId, params } = job;
  if (!isOperationId(operationId)) throw new TypeError(`There is no operation ${operationId}.`);
  const { data } = perform(handlers, operationId, params, context);
  const about = { ...installIn(data), ...job.about };
  end({ ...job, about }, { errcode: null, message: 'The task is complete.' }, context);
}

/** The install that the work has made, when it was about no other one. */
function installIn(data: unknown): { readonly install?: string } {
  if (typeof data !== 'object' || data === null || !('id' in data)) return {};
  return typeof data.id === 'string' ? { install: data.id } : {};
}

function fail(job: JobDocument, outcome: Outcome, context: Context): void {
  const { user, about } = job;
  const { cmd = job.operationId } = taskOf(job, context.now);
  const { install, title, url } = about;
  end(job, outcome, context);
  writeLog(context, {
    cmd,
    severity: 'error',
    user,
    message: outcome.message,
    ...(install !== undefined && { install }),
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
  });
}

/** What was asked for may hold secrets, and is not needed any more. */
function end(job: JobDocument, outcome: Outcome, { state: { jobs } }: Context): void {
  // Its own work may have done that, too.
  if (jobs.get(job.id) !== undefined) jobs.put(job.id, { ...job, params: {}, outcome });
}

function failureOf(error: unknown, { report }: Backend): Outcome {
  if (error instanceof Refusal) return refused(error);
  report(error);
  return { errcode: 'failed_internal', message: 'The sandbox failed.' };
}
