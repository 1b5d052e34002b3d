import type { JobDocument } from '../state/documents.ts';
import type { State } from '../state/state.ts';

/** As many go on at the same time. The others wait, in the order in which they were asked for. */
const atOnce = 2;

/** Jobs that are not over, in the order in which they were asked for. */
export function openJobs({ jobs }: State): readonly JobDocument[] {
  return [...jobs.all()].map(([, job]) => job).filter(({ outcome }) => outcome === undefined);
}

/** When a job can begin that waits behind these. */
export function beginBehind(jobs: readonly JobDocument[], now: number): number {
  const ends = jobs.map((job) => job.ends).sort((end, other) => other - end);
  return Math.max(now, ends[atOnce - 1] ?? now);
}

/** Plans anew what has not begun yet, because what it waited for may be gone. */
export function planAnew(state: State, now: number): void {
  const open = openJobs(state);
  const planned = open.filter(({ begins }) => begins <= now);
  for (const job of open.filter(({ begins }) => begins > now)) {
    const begins = beginBehind(planned, now);
    const moved = { ...job, begins, ends: begins + job.ends - job.begins };
    planned.push(moved);
    state.jobs.put(job.id, moved);
  }
}
