import { Agent, fetch as undiciFetch } from 'undici';
import { expect, test } from 'vitest';
import { send } from '../../src/call/send.ts';
import { ConnectionError } from '../../src/errors/errors.ts';
import { failureOf } from '../support/failure.ts';
import { expectNoSecrets, headers, parameters } from '../support/secrets.ts';
import { certificate, startTlsServer } from '../support/tls/server.ts';

const createUser = { id: 'createUser', method: 'POST', path: '/users/{id}' } as const;
const list = { id: 'listInstalls', method: 'GET', path: '/installs' } as const;
const dispatcher = new Agent({ connect: { ca: certificate } });

test('a certificate that nobody signed is refused, with the reason and without a secret', async () => {
  const server = await startTlsServer();
  const error = await failureOf(send(server.client(), createUser, parameters, { headers }), ConnectionError);
  expect(error.cause).toMatchObject({ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } });
  expect(error.message).toMatch(/^createUser: no answer of the API: .*self-signed certificate/);
  expect(error.status).toBeUndefined();
  expect(server.received).toEqual([]);
  expectNoSecrets(error);
});

test('a server is reached whose certificate the given fetch trusts', async () => {
  const server = await startTlsServer();
  const client = server.client({ fetch: (url, init) => undiciFetch(url, { ...init, dispatcher }) });
  expect(await send(client, list, { q: 'blog' })).toEqual({ result: true });
  expect(server.received).toMatchObject([{ method: 'GET', url: '/installs?q=blog' }]);
});
