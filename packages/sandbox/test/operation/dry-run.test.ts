import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/operation/refusal.ts';
import { createDatabase } from '../../src/state/database.ts';
import { newServer, putServer } from '../../src/state/server.ts';
import { memoryStore } from '../../src/store/memory.ts';
import { sendTo } from '../support/backend.ts';

const complete = {
  result: true,
  status: 200,
  errcode: 'complete_dryrun',
  errfield: null,
  message: 'The dry run is complete.',
};

function apiThat(fails?: Refusal) {
  const database = createDatabase(memoryStore());
  database.transact((state) => putServer(state, newServer('empty')));
  const send = sendTo(
    (_params, { state, newId, now }) => {
      state.logs.put(newId(), { id: '', time: now, severity: 'info', user: '', message: '' });
      if (fails) throw fails;
      return { data: { id: newId() } };
    },
    { database },
  );
  return {
    send,
    content: () => database.rehearse(({ logs, server }) => [[...logs.all()], [...server.all()]]),
  };
}

describe('a dry run', () => {
  it.each(['all', 'input'])('of %s changes nothing', async (dryrun) => {
    const { send, content } = apiThat();
    const before = content();
    const { status, body } = await send('POST', '/installs/one', { json: { dryrun } });
    expect([status, body]).toEqual([200, complete]);
    expect(content()).toEqual(before);
  });

  it.each(['none', undefined])('is none when it says %s', async (dryrun) => {
    const { send, content } = apiThat();
    const before = content();
    const { body } = await send('POST', '/installs/one', { json: { dryrun } });
    expect(body['errcode']).toBeNull();
    expect(content()).not.toEqual(before);
  });

  it('may be asked for in the query of a DELETE', async () => {
    expect((await apiThat().send('DELETE', '/installs/one?dryrun=all')).body).toEqual(complete);
  });

  it.each([
    ['all', 'install_not_found', 404],
    ['input', 'install_not_found', 404],
    ['all', 'failed_filesystem_host', 500],
    ['all', 'failed_website_vhost', 500],
  ] as const)('of %s finds %s', async (dryrun, errcode, wanted) => {
    const { send } = apiThat(new Refusal(errcode));
    const { status, body } = await send('POST', '/installs/one', { json: { dryrun } });
    expect([status, body['errcode']]).toEqual([wanted, errcode]);
  });

  it.each(['failed_filesystem_host', 'failed_website_vhost'] as const)(
    'of input does not look for %s',
    async (errcode) => {
      const { send } = apiThat(new Refusal(errcode));
      expect((await send('POST', '/installs/one', { json: { dryrun: 'input' } })).body).toEqual(complete);
    },
  );

  it('is nothing to an operation that has none', async () => {
    const { send, content } = apiThat();
    const before = content();
    const { body } = await send('POST', '/backups/one', { json: { dryrun: 'all' } });
    expect(body['errcode']).toBeNull();
    expect(content()).not.toEqual(before);
  });
});

it('a request that is refused changes nothing', async () => {
  const { send, content } = apiThat(new Refusal('install_not_found', 'id'));
  const before = content();
  await send('POST', '/installs/one', { json: {} });
  expect(content()).toEqual(before);
});
