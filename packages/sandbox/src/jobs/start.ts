import type { Task } from '@installatron-openapi/types';
import type { Backend } from '../operation/backend.ts';
import { contextIn } from '../operation/context-in.ts';
import type { OperationId } from '../operation/handler.ts';
import { perform } from '../operation/perform.ts';
import { newTaskId } from '../state/ids.ts';
import type { Parameters } from '../validation/parameters.ts';
import { beginBehind, openJobs } from './schedule.ts';
import { subjectOf } from './subject.ts';
import { taskOf } from './task.ts';

/**
 * Sees whether work can be done, and if so, puts it behind the work that goes on in the background already.
 *
 * @throws Refusal when it cannot be done.
 */
export function startJob(backend: Backend, operationId: OperationId, params: Parameters): Task {
  const { database, handlers, clock, workSeconds } = backend;
  database.rehearse((state) => perform(handlers, operationId, params, contextIn(state, clock)));
  return database.transact((state) => {
    const context = contextIn(state, clock);
    const { now } = context;
    const begins = beginBehind(openJobs(state), now);
    const id = newTaskId(state, now);
    const subject = subjectOf(operationId, params, context);
    const job = { id, operationId, params, asked: now, begins, ends: begins + workSeconds, ...subject };
    state.jobs.put(id, job);
    return taskOf(job, now);
  });
}
