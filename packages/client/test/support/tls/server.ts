import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { type Behaviour, startServer, success, type TestServer } from '../server.ts';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** What a client has to trust to reach the server. */
export const certificate = read('localhost.crt');

/** A real HTTPS server on the loopback interface, for the duration of one test. Nobody trusts its certificate. */
export function startTlsServer(behaviour: Behaviour = success): Promise<TestServer> {
  const identity = { cert: certificate, key: read('localhost.key') };
  return startServer(behaviour, (listener) => createServer(identity, listener), 'https');
}
