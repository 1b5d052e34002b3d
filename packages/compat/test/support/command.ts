import { type AdapterOptions, acceptV1 } from '../../src/index.ts';
import type { Upstream } from './upstream.ts';

/** Sends a command in JSON, as clients of version 1 do, and reads the answer. */
export async function command(
  upstream: Upstream,
  parameters: object | string,
  { query = '', ...options }: AdapterOptions & { readonly query?: string } = {},
): Promise<{ readonly status: number; readonly body: unknown }> {
  const body = typeof parameters === 'string' ? parameters : JSON.stringify(parameters);
  const fetch = acceptV1(upstream.fetch, options);
  const answer = await fetch(`https://panel.example.com/${query}`, { method: 'POST', body });
  return { status: answer.status, body: await answer.json() };
}
