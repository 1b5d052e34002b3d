import { installApplication } from '../../src/generated/index.gen.ts';
import { type Behaviour, startServer } from './server.ts';
import { id, isLook, taskList, working } from './tasks.ts';

/** What the list of tasks says while the work goes on. */
export const running = taskList({ id, status: 'running', percentMin: 40 });

/** What it says at the end. */
export const complete = taskList({ id, status: 'complete', percentMin: 100 });

/** Pauses that no test has to wait for. */
export const soon = { delay: 1 };

/** Work that has begun at a server that answers looks at its tasks in turn. */
export async function begin(...looks: readonly Behaviour[]) {
  const server = await startServer(working(...looks));
  const parameters = {
    id: 'wordpress',
    url: 'https://a.example',
    passwd: 'S3CRET-1',
    background: true,
  } as const;
  const work = await installApplication(server.client(), parameters);
  return { work, looks: () => server.received.filter(isLook) };
}
