import { planAnew } from '../../jobs/schedule.ts';
import { taskOf } from '../../jobs/task.ts';
import type { Handler } from '../../operation/handler.ts';
import { scopeOf } from '../access/scope.ts';
import { page } from '../paging/page.ts';

/** In the order in which the work was asked for. With `restart`, all other parameters are ignored. */
export const listTasks: Handler<'listTasks'> = ({ restart = false, ...given }, context) => {
  const { state, now } = context;
  if (restart) planAnew(state, now);
  const { user, ...range } = restart ? {} : given;
  const isSeen = scopeOf(context, user);
  const jobs = [...state.jobs.all()].map(([, job]) => job).filter((job) => isSeen(job.user));
  const { data, total_count } = page(jobs, range);
  return { data: data.map((job) => taskOf(job, now)), total_count };
};
