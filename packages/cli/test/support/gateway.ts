import { createGateway, type GatewayOptions } from '../../src/gateway/gateway.ts';
import type { RequestRecord } from '../../src/gateway/request-record.ts';
import { serving } from './serving.ts';

export type TestGateway = {
  readonly url: string;
  /** What was logged, in the order in which answers ended. */
  readonly records: readonly RequestRecord[];
  /** Sends a command of version 1. */
  readonly command: (
    parameters: Record<string, string>,
    headers?: Record<string, string>,
  ) => Promise<Response>;
};

/** A gateway in front of a server, for the duration of one test. */
export async function startGateway(
  upstream: string,
  options: Partial<GatewayOptions> = {},
): Promise<TestGateway> {
  const records: RequestRecord[] = [];
  const handler = createGateway({
    url: new URL(upstream),
    direction: { kind: 'accept' },
    timeout: 60_000,
    maxBody: 2 ** 20,
    log: (record) => records.push(record),
    ...options,
  });
  const { url } = await serving(handler);
  return {
    url,
    records,
    command: (parameters, headers = {}) =>
      fetch(`${url}/`, { method: 'POST', headers, body: new URLSearchParams(parameters) }),
  };
}
