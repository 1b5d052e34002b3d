import { describe, expect, it } from 'vitest';
import { createApi } from '../../src/api.ts';
import { noon } from '../support/backend.ts';
import { type Send, sender, testKey } from '../support/send.ts';

const backup = [
  'POST',
  '/installs/a1b2c3d4e5f6g7h8i9j0k1l2m/backup',
  { json: { background: true } },
] as const;
const deletion = ['DELETE', '/users/janedoe?background=true', {}] as const;

/** The tasks and the errors in the log when all work is over. */
async function leftBy(send: Send) {
  const { body: tasks } = await send('GET', '/tasks', { headers: { 'X-Sandbox-Clock': '+60' } });
  const { body: logs } = await send('GET', '/logs?filter_severity_info=false&filter_severity_notice=false');
  const rows = [tasks['data']].flat().map((task) => Object(task));
  return { tasks: rows.map(({ label, status }) => [label, status]), errors: logs['total_count'] };
}

describe('work for a user that is deleted meanwhile', () => {
  it.each([
    ['before', [backup, deletion]],
    ['after', [deletion, backup]],
  ] as const)('goes with the user when it ends %s', async (_when, requests) => {
    const send = sender(createApi({ key: testKey, clock: () => noon }));
    const { errors } = await leftBy(send);
    for (const [method, path, sent] of requests) await send(method, path, sent);
    expect(await leftBy(send)).toEqual({ tasks: [['Delete the user janedoe', 'completed']], errors });
  });

  it('may be the deletion itself', async () => {
    const send = sender(createApi({ key: testKey, clock: () => noon }));
    const { errors } = await leftBy(send);
    await send('DELETE', `${deletion[1]}&user=janedoe`);
    expect(await leftBy(send)).toEqual({ tasks: [], errors });
    expect((await send('GET', '/users/janedoe')).status).toBe(404);
  });
});
