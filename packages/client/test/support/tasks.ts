import type { Behaviour, Received } from './server.ts';

type Task = Readonly<Record<string, unknown>>;

/** What a server lists when it is asked for its tasks. */
export const taskList = (...tasks: readonly Task[]): string =>
  JSON.stringify({ result: true, data: tasks, total_count: tasks.length });

/** The answer to work that has begun. The id is that of the tests. */
export const begun = '{"result":true,"task":{"id":"1760000000123456789"}}';

export const id = '1760000000123456789';

/** A server that begins work, and then answers each look at its tasks in turn; the last answer stays. */
export function working(...looks: readonly (string | Behaviour)[]): Behaviour {
  const left = [...looks];
  return (response, request) => {
    if (!isLook(request)) return response.end(begun);
    const look = (left.length > 1 ? left.shift() : left[0]) ?? taskList();
    return typeof look === 'string' ? response.end(look) : look(response, request);
  };
}

export const isLook = ({ url }: Received): boolean => url?.startsWith('/tasks') ?? false;
