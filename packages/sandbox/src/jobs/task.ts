import type { Task } from '@installatron-openapi/types';
import { operations } from '../generated/operations.gen.ts';
import type { OperationEntry } from '../operation/entry.ts';
import { isOperationId } from '../operation/operation-id.ts';
import type { JobDocument } from '../state/documents.ts';

const steps = [
  'Checking the requirements',
  'Copying the files',
  'Working on the database',
  'Tidying up',
] as const;

type Progress = Pick<Task, 'status' | 'rate' | 'percentMin' | 'percentMax' | 'message'>;

/** A job as `GET /tasks` lists it. The words for its status are ours: the vendor does not list any. */
export function taskOf(job: JobDocument, now: number): Task {
  const cmd = commandOf(job.operationId);
  return {
    id: job.id,
    ...(cmd !== undefined && { cmd }),
    user: job.user,
    ...job.about,
    ...progressOf(job, now),
    time: job.asked,
  };
}

function progressOf({ outcome, begins, ends }: JobDocument, now: number): Progress {
  if (outcome) {
    const { errcode, message } = outcome;
    return errcode === null
      ? { status: 'completed', ...span(100, 100), message }
      : { status: 'failed', ...span(0, 100), message };
  }
  if (now < begins) return { status: 'queued', ...span(0, 0), message: 'Waiting for other tasks' };
  const done = Math.min((now - begins) / (ends - begins), 0.99);
  const step = Math.floor(done * steps.length);
  return {
    status: 'running',
    ...span(percent(step), percent(step + 1)),
    message: steps[step] ?? '',
  };
}

function percent(step: number): number {
  return Math.round((100 * step) / steps.length);
}

/** What `rate` counts is not described. Here it is always 1. */
function span(percentMin: number, percentMax: number): Pick<Task, 'rate' | 'percentMin' | 'percentMax'> {
  return { rate: 1, percentMin, percentMax };
}

function commandOf(operationId: string): string | undefined {
  if (!isOperationId(operationId)) return undefined;
  const { task }: OperationEntry = operations[operationId];
  return task;
}
