import type { Backend } from '../../src/operation/backend.ts';
import { listTasks } from '../../src/operations/tasks/list-tasks.ts';
import { noon, sendTo } from './backend.ts';

/** A task, as far as it changes. */
export type Row = readonly [
  title: string,
  status: string,
  percentMin: number,
  percentMax: number,
  message: string,
];

/** What the work in the background does; by default, nothing that could fail. */
export type Work = (id: string) => void;

/** An API with a clock that is moved by hand. Its operations do some work and write down when, in seconds after noon. */
export function apiWithWork(work: Work = () => {}, parts: Partial<Backend> = {}) {
  let now = noon;
  const done: (readonly [id: string, time: number])[] = [];
  const send = sendTo(
    (params, context, operation) => {
      if (operation === 'listTasks') return listTasks(params, context);
      const id = String(params['id']);
      work(id);
      done.push([id, context.now - noon / 1000]);
      return { data: { id } };
    },
    { clock: () => now, ...parts },
  );
  const tasks = async (query = '') => {
    const { body } = await send('GET', `/tasks${query}`);
    return [body['data']].flat().map((task) => Object(task));
  };
  return {
    send,
    done,
    tasks,
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
    start: (id: string) => send('POST', `/installs/${id}/backup`, { json: { background: true } }),
    rows: async (query?: string): Promise<readonly Row[]> =>
      (await tasks(query)).map(({ label, status, percentMin, percentMax, message }) => [
        label,
        status,
        percentMin,
        percentMax,
        message,
      ]),
  };
}
