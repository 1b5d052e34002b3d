/**
 * Prints what becomes of calls of which not every promise is waited for, as JSON. A process of its own: a rejection that nobody
 * handles ends it with an error, as it would end the caller's, and a timer that is left behind keeps it from ending.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { type Client, createClient, installApplication, listInstalls } from '../../src/index.ts';

type Call = Promise<unknown> & { readonly withResponse: () => Promise<unknown> };

const uses: Readonly<Record<string, (call: Call) => Promise<unknown>>> = {
  call: (call) => call,
  withResponse: (call) => call.withResponse(),
  both: (call) => Promise.allSettled([call, call.withResponse()]),
  'both, the response first': (call) => Promise.allSettled([call.withResponse(), call]),
  'the response twice': (call) => Promise.allSettled([call.withResponse(), call.withResponse()]),
  'the response, then the call': async (call) => {
    await call.withResponse().catch(() => {});
    return call;
  },
  'the call, then the response': async (call) => {
    await call.catch(() => {});
    return call.withResponse();
  },
};

const calls: Readonly<Record<string, (client: Client) => Call>> = {
  read: (client) => listInstalls(client),
  work: (client) => installApplication(client, { id: 'wp', url: 'https://a.example', background: true }),
};

const answers: Readonly<Record<string, () => Promise<Response>>> = {
  success: async () => Response.json({ result: true, data: [], task: { id: '1' } }),
  refusal: async () => Response.json({ result: false }, { status: 403 }),
  failure: async () => {
    throw new Error('no network');
  },
};

const sent: Record<string, number> = {};
for (const [answer, respond] of Object.entries(answers)) {
  for (const [name, call] of Object.entries(calls)) {
    for (const [how, use] of Object.entries(uses)) {
      const title = `${name}, ${answer}, ${how}`;
      sent[title] = 0;
      const fetch = () => {
        sent[title] = (sent[title] ?? 0) + 1;
        return respond();
      };
      const client = createClient({
        server: 'panel.example.com',
        key: 'k3y',
        fetch,
        retry: false,
        timeout: 600_000,
      });
      await use(call(client)).catch(() => {});
      await wait(1);
    }
  }
}
console.log(JSON.stringify(sent));
