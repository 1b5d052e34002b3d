import { describe, expect, it } from 'vitest';
import { createSandbox } from '../src/sandbox.ts';
import { memoryStore } from '../src/store/memory.ts';
import { noon } from './support/backend.ts';
import { type Send, sender, testKey } from './support/send.ts';

function newSandbox(): Send {
  return sender(createSandbox({ key: testKey, clock: () => noon }));
}

describe('a sandbox speaks both versions over one state:', () => {
  it('what version 1 creates, version 2 shows', async () => {
    const send = newSandbox();
    const websites = [{ path: '/home/newuser', vhosts: { 'https://new.example.net': 'public_html' } }];
    const json = { cmd: 'installs', user: 'newuser', websites, key: testKey };
    expect((await send('POST', '/', { json })).body).toMatchObject({ result: true, data: [] });
    expect((await send('GET', '/users/newuser')).body).toMatchObject({ data: { id: 'newuser', websites } });
  });

  it('each of the two switches has its effect', async () => {
    const send = newSandbox();
    const members = async (path: string, headers = {}) => {
      const { status, body } = await send('GET', path, { headers });
      const [install] = [body['data']].flat();
      return [status, ...['application', 'installer'].filter((name) => name in Object(install))];
    };
    expect(await members('/installs')).toEqual([200, 'application']);
    expect(await members('/installs', { 'X-API-Version': '1.0' })).toEqual([200, 'installer']);
    expect(await members('/?cmd=installs')).toEqual([200, 'installer']);
    expect(await members('/?cmd=installs&api_version=2.0')).toEqual([200, 'application']);
  });

  it('an error has its status in version 2 only', async () => {
    const send = newSandbox();
    expect((await send('GET', '/installs/none')).status).toBe(404);
    expect((await send('POST', '/', { json: { cmd: 'uninstall', id: 'none' } })).status).toBe(200);
  });
});

describe('options', () => {
  it('the key is `sandbox-key` when none is given', async () => {
    const { fetch } = createSandbox();
    const headers = { 'X-API-Key': 'sandbox-key' };
    expect((await fetch(new Request('https://a.example.com/version', { headers }))).status).toBe(200);
  });

  it('the limit of a body holds for commands, too', async () => {
    const send = sender(createSandbox({ key: testKey, limits: { bodyBytes: 100 } }));
    const json = { cmd: 'installs', q: 'x'.repeat(100) };
    expect((await send('POST', '/', { json })).body['errcode']).toBe('request_too_large');
    expect((await send('POST', '/users', { json })).body['errcode']).toBe('request_too_large');
  });

  it.each([0, -1, 1.5, Number.NaN])('work cannot take %d seconds', (workSeconds) => {
    expect(() => createSandbox({ workSeconds })).toThrow(
      new TypeError('`workSeconds` must be a whole number above zero.'),
    );
  });

  it('closing closes the store', () => {
    let isClosed = false;
    const store = {
      ...memoryStore(),
      close: () => {
        isClosed = true;
      },
    };
    createSandbox({ store }).close();
    expect(isClosed).toBe(true);
  });
});
