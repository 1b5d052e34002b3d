import { createClient, installApplication } from '@installatron-openapi/client';

/** Our client, an operation in the background that is followed to its end. It is only weighed. */
export function connect(server: string, key: string): (id: string, url: string) => Promise<unknown> {
  const client = createClient({ server, key });
  return async (id, url) => {
    const task = await installApplication(client, { id, url, background: true });
    return task.done();
  };
}
