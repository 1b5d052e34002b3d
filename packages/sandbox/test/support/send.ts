import type { Sandbox } from '../../src/options.ts';

/** An answer, as far as tests look at it. */
export type Answer = {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: Headers;
};

/** What to send besides the method and the path. Plain objects are sent as JSON. */
export type Sent = {
  readonly json?: object;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
};

export type Send = (method: string, path: string, sent?: Sent) => Promise<Answer>;

export const testKey = 'key-of-the-tests';

/** Sends requests with the key of the tests. */
export function sender({ fetch }: Pick<Sandbox, 'fetch'>): Send {
  return async (method, path, { json, body, headers = {} } = {}) => {
    const request = new Request(`https://installatron.example.com${path}`, {
      method,
      headers: { 'X-API-Key': testKey, ...headers },
      body: json === undefined ? (body ?? null) : JSON.stringify(json),
    });
    const response = await fetch(request);
    const text = await response.text();
    const answer = { status: response.status, headers: response.headers };
    return { ...answer, body: text === '' ? {} : JSON.parse(text) };
  };
}
