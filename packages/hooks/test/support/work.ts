import { backupInstall, type Client } from '@installatron-openapi/client';
import { act } from '@testing-library/react';
import { begun, holding } from './answers.ts';
import { clientOf } from './react.ts';
import { type Reply, startServer, type TestServer } from './server.ts';

/** What the list of tasks says of one. */
export type Listed = {
  readonly id: string;
  readonly status: string;
  readonly percentMin?: number;
  readonly message?: string;
};

export type WorkServer = TestServer & {
  readonly client: Client;
  /** How often somebody looked where the work stands. */
  readonly looks: () => number;
};

/** A server on which work goes on: what it lists, look by look. The last word is for ever. */
export async function startWork(...says: readonly (readonly Listed[])[]): Promise<WorkServer> {
  return startAnswering(...says.map(holding));
}

/** The same, with whole answers. The task has the id of the install that is worked on. */
export async function startAnswering(...replies: readonly Reply[]): Promise<WorkServer> {
  const rest = [...replies];
  const server = await startServer(({ method, url = '' }) => {
    if (method === 'POST') return begun(url.split('/')[2] ?? '');
    if (!url.startsWith('/tasks')) return holding([]);
    return (rest.length > 1 ? rest.shift() : rest[0]) ?? {};
  });
  const looks = () => server.asked().filter((request) => request.startsWith('GET /tasks')).length;
  return { ...server, client: clientOf(server.baseUrl), looks };
}

/** Begins work in the background. */
export function begin(client: Client, id = '7') {
  return backupInstall(client, { id, background: true });
}

/** What a server that is still at it says. */
export function running(percentMin: number, id = '7'): Listed {
  return { id, status: 'running', percentMin, message: `${percentMin} of 100` };
}

/** Work that is done. */
export function done(id = '7'): Listed {
  return { id, status: 'done', percentMin: 100, message: 'Done' };
}

/** Long enough for several looks at a `delay` of a few milliseconds. */
export function aWhile(): Promise<void> {
  return act(() => new Promise<void>((resolve) => setTimeout(resolve, 200)));
}
