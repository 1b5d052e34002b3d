import type { Task } from '@installatron-openapi/types';
import type { State } from './state.ts';

/** Work that goes on in the background. It advances with the clock, and is settled by the first request after its end. */
export type Work = {
  /** What does not change. */
  readonly task: Task;
  /** In milliseconds, as `Date.now` counts. */
  readonly began: number;
  /** Whether it will fail on the way. */
  readonly isDoomed: boolean;
  /** Makes what was asked for. */
  readonly finish: () => void;
  isSettled: boolean;
};

/** What somebody asked for. */
export type Order = Pick<Work, 'isDoomed' | 'finish'> & {
  readonly task: Omit<Task, 'id'>;
};

const steps = ['Checking the space', 'Copying files', 'Copying the database', 'Tidying up'];
const failsAt = 60;

/** Begins work in the background. @returns the id of its task. */
export function begin({ works, owner }: State, { task, isDoomed, finish }: Order, now: number): string {
  const id = `${now}${String(works.length).padStart(6, '0')}`;
  const time = Math.floor(now / 1000);
  works.unshift({
    task: { ...task, id, user: owner, time },
    began: now,
    isDoomed,
    finish,
    isSettled: false,
  });
  return id;
}

/** Makes what work that is over by now was to make. */
export function settle(state: State, now: number): void {
  for (const work of state.works) {
    if (work.isSettled || percentOf(state, work, now) < 100) continue;
    work.isSettled = true;
    work.finish();
  }
}

/** Where work stands, as `GET /tasks` lists it. */
export function taskOf(state: State, work: Work, now: number): Task {
  const percent = percentOf(state, work, now);
  if (work.isDoomed && percent >= failsAt) {
    return { ...work.task, status: 'failed', percentMin: failsAt, message: 'The disk quota is exceeded.' };
  }
  const message = steps[Math.floor((percent / 100) * steps.length)] ?? 'Finished';
  return { ...work.task, status: percent < 100 ? 'running' : 'completed', percentMin: percent, message };
}

/** What is doomed stays where it fails. */
function percentOf({ duration }: State, { began, isDoomed }: Work, now: number): number {
  return Math.min(Math.floor(((now - began) / duration) * 100), isDoomed ? failsAt : 100);
}
