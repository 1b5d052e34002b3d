import { describe, expect, it, vi } from 'vitest';
import { createApi } from '../../src/api.ts';
import { ConnectionDropped } from '../../src/controls/connection-dropped.ts';
import { errcodes } from '../../src/generated/errcodes.gen.ts';
import { noon } from '../support/backend.ts';
import { type Send, sender, testKey } from '../support/send.ts';

function newApi(): Send {
  return sender(createApi({ seed: 'empty', key: testKey, clock: () => noon }));
}

const control = (name: string, value: string) => ({ headers: { [`X-Sandbox-${name}`]: value } });

const createUser = { json: { id: 'janedoe' } };

/** The ids of all users. */
async function users(send: Send): Promise<readonly string[]> {
  const { body } = await send('GET', '/users');
  return [body['data']].flat().map((user) => Object(user).id);
}

describe('X-Sandbox-Error', () => {
  it.each(Object.entries(errcodes))('answers with %s', async (errcode, { status, meaning }) => {
    const answer = await newApi()('POST', '/users', { ...createUser, ...control('Error', errcode) });
    expect([answer.status, answer.body['status'], answer.body['errcode'], answer.body['result']]).toEqual([
      status,
      status,
      errcode,
      status === 200,
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('undefined');
    expect(meaning).not.toBe('');
  });

  it.each([
    ['empty_argument_url', 'url', 'The url input is empty.'],
    ['invalid_argument_user', 'user', 'The user input is not valid.'],
    ['plugin_not_found', 'slug', 'The install has no such plugin.'],
    ['user_not_found', 'user', "Installatron Server's database does not know this user."],
    ['install_not_found', 'id', 'No install has this id, or its owner is not accessible.'],
    ['failed_filesystem_quota', null, "The account's disk or inode quota is used up."],
    ['complete_dryrun', null, 'The dry run is complete.'],
  ])('says of %s what is wrong', async (errcode, errfield, message) => {
    const { body } = await newApi()('GET', '/version', control('Error', errcode));
    expect(body).toMatchObject({ errfield, message });
  });

  it('changes nothing', async () => {
    const send = newApi();
    await send('POST', '/users', { ...createUser, ...control('Error', 'complete_dryrun') });
    expect(await users(send)).toEqual(['admin']);
  });
});

describe('X-Sandbox-Delay', () => {
  it('waits before anything is done', async () => {
    vi.useFakeTimers();
    try {
      const send = newApi();
      const created = send('POST', '/users', { ...createUser, ...control('Delay', '60000') });
      await vi.advanceTimersByTimeAsync(59_999);
      expect(await users(send)).toEqual(['admin']);
      await vi.advanceTimersByTimeAsync(1);
      expect((await created).status).toBe(200);
      expect(await users(send)).toEqual(['admin', 'janedoe']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends when whoever asked is gone, and nothing is done then', async () => {
    vi.useFakeTimers();
    try {
      const gone = new AbortController();
      const api = createApi({ seed: 'empty', key: testKey });
      const headers = { 'X-API-Key': testKey, 'X-Sandbox-Delay': '60000' };
      const init = { method: 'POST', body: '{"id":"janedoe"}', headers, signal: gone.signal };
      const answer = api.fetch(new Request('https://installatron.example.com/users', init));
      const dropped = expect(answer).rejects.toBeInstanceOf(ConnectionDropped);
      await vi.advanceTimersByTimeAsync(1);
      expect(vi.getTimerCount()).toBe(1);
      gone.abort();
      await dropped;
      expect(vi.getTimerCount()).toBe(0);
      expect(await users(sender(api))).toEqual(['admin']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('X-Sandbox-Drop', () => {
  it.each([
    ['request', ['admin']],
    ['answer', ['admin', 'janedoe']],
  ])('drops the connection with %s', async (drop, want) => {
    const send = newApi();
    await expect(send('POST', '/users', { ...createUser, ...control('Drop', drop) })).rejects.toBeInstanceOf(
      ConnectionDropped,
    );
    expect(await users(send)).toEqual(want);
  });

  it('drops the answer to a request that is refused, too', async () => {
    await expect(newApi()('GET', '/nowhere', control('Drop', 'answer'))).rejects.toBeInstanceOf(
      ConnectionDropped,
    );
  });
});

describe('X-Sandbox-Clock', () => {
  const timeIn = async (send: Send, headers: Readonly<Record<string, string>> = {}) => {
    // The log has the time of the sandbox.
    await send('POST', '/users', { json: { id: 'janedoe' }, headers });
    const { body } = await send('DELETE', '/users/janedoe');
    expect(body['result']).toBe(true);
    const { body: logs } = await send('GET', '/logs?time_from=0&time_until=9999999999&limit=1');
    return Object([logs['data']].flat()[0]).time;
  };

  it('freezes, moves on and runs again', async () => {
    let now = noon;
    const send = sender(createApi({ seed: 'empty', key: testKey, clock: () => now }));
    const frozen = Date.UTC(2026, 5, 1) / 1000;
    expect(await timeIn(send)).toBe(noon / 1000);
    expect(await timeIn(send, { 'X-Sandbox-Clock': '+60' })).toBe(noon / 1000 + 60);
    expect(await timeIn(send, { 'X-Sandbox-Clock': '2026-06-01T02:00:00+02:00' })).toBe(frozen);
    now += 5000;
    expect(await timeIn(send)).toBe(frozen);
    expect(await timeIn(send, { 'X-Sandbox-Clock': '+3' })).toBe(frozen + 3);
    expect(await timeIn(send, { 'X-Sandbox-Clock': 'run' })).toBe(frozen + 3);
    now += 5000;
    expect(await timeIn(send)).toBe(frozen + 8);
  });

  it('lets work in the background end', async () => {
    const send = sender(createApi({ key: testKey, clock: () => noon }));
    const { body } = await send('GET', '/installs?limit=1');
    const [{ id }] = [body['data']].flat().map((install) => Object(install));
    await send('POST', `/installs/${id}/backup`, { json: { background: true } });
    const statusAt = async (headers: Readonly<Record<string, string>>) => {
      const { body: tasks } = await send('GET', '/tasks', { headers });
      return Object([tasks['data']].flat().at(-1)).status;
    };
    expect(await statusAt({})).toBe('running');
    expect(await statusAt({ 'X-Sandbox-Clock': '+5' })).toBe('running');
    expect(await statusAt({ 'X-Sandbox-Clock': '+1' })).toBe('completed');
  });
});

describe('X-Sandbox-Reset and X-Sandbox-Scenario', () => {
  it('begin again with the scenario that was there', async () => {
    const send = newApi();
    await send('POST', '/users', createUser);
    await send('GET', '/version', control('Reset', 'true'));
    expect(await users(send)).toEqual(['admin']);
  });

  it('load a scenario before the request is carried out', async () => {
    const send = newApi();
    await send('POST', '/users', { json: { id: 'mallory' } });
    const { body } = await send('GET', '/users', control('Scenario', 'demo'));
    const ids = [body['data']].flat().map((user) => Object(user).id);
    expect(ids).toContain('janedoe');
    expect(ids).not.toContain('mallory');
    await send('POST', '/users', { json: { id: 'mallory' } });
    await send('GET', '/version', control('Reset', 'true'));
    expect(await users(send)).toEqual(ids);
  });

  it('let the clock run again, unless the request sets it', async () => {
    const send = sender(createApi({ key: testKey, clock: () => noon }));
    const first = await send('GET', '/installs', { headers: { 'X-Sandbox-Clock': '2030-01-01T00:00:00Z' } });
    const second = await send('GET', '/installs', {
      headers: { 'X-Sandbox-Clock': '2030-01-01T00:00:00Z', 'X-Sandbox-Reset': 'true' },
    });
    const third = await send('GET', '/installs', control('Reset', 'true'));
    expect(second.body).not.toEqual(first.body);
    expect(third.body).toEqual(first.body);
  });

  it('give the same ids and the same bytes again', async () => {
    const send = sender(createApi({ key: testKey, clock: () => noon }));
    const run = async () => [
      (await send('GET', '/installs', control('Reset', 'true'))).body,
      (await send('POST', '/browser/wordpress/install', { json: { url: 'https://www.example.com/again' } }))
        .body,
      (await send('GET', '/logs')).body,
    ];
    const first = await run();
    expect(first[1]).toMatchObject({ result: true });
    expect(await run()).toEqual(first);
  });
});

describe('a control that makes no sense', () => {
  it.each([
    ['Error', 'no_such_code', 'an error code of the catalogue'],
    ['Error', '__proto__', 'an error code of the catalogue'],
    ['Delay', '-1', 'a number of milliseconds, up to 60000'],
    ['Delay', '60001', 'a number of milliseconds, up to 60000'],
    ['Delay', '1.5', 'a number of milliseconds, up to 60000'],
    ['Drop', 'both', '`request` or `answer`'],
    ['Clock', 'yesterday', 'a time such as 2026-01-31T12:00:00Z, seconds such as +60, or `run`'],
    ['Clock', '2026-13-01T00:00:00Z', 'a time such as 2026-01-31T12:00:00Z, seconds such as +60, or `run`'],
    ['Clock', '1960-01-01T00:00:00Z', 'a time such as 2026-01-31T12:00:00Z, seconds such as +60, or `run`'],
    ['Clock', '2026-01-01', 'a time such as 2026-01-31T12:00:00Z, seconds such as +60, or `run`'],
    ['Clock', '-60', 'a time such as 2026-01-31T12:00:00Z, seconds such as +60, or `run`'],
    ['Reset', 'false', '`true`'],
    ['Reset', '', '`true`'],
    ['Scenario', 'constructor', 'one of demo, empty, busy, crowded, troubled'],
  ])('is refused: X-Sandbox-%s: %s', async (name, value, wanted) => {
    const send = newApi();
    const { status, body } = await send('POST', '/users', { ...createUser, ...control(name, value) });
    expect([status, body]).toEqual([
      400,
      {
        result: false,
        status: 400,
        errcode: `invalid_argument_x_sandbox_${name.toLowerCase()}`,
        errfield: `X-Sandbox-${name}`,
        message: `X-Sandbox-${name} must be ${wanted}.`,
      },
    ]);
    expect(await users(send)).toEqual(['admin']);
  });
});
