import {
  type AdapterOptions,
  acceptV1,
  type Conversion,
  type Fetch,
  speakV1,
} from '@installatron-openapi/compat';
import { expectTypeOf, test } from 'vitest';

/** What the client of this repository, and those of others, take for `fetch`. */
type ClientFetch = (
  url: string,
  init: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly redirect: 'manual';
    readonly signal: AbortSignal;
  },
) => Promise<{ readonly ok: boolean; readonly headers: Iterable<[string, string]>; text(): Promise<string> }>;

test('an adapter is what it takes, and what a client and a server take', () => {
  const accepting = acceptV1(fetch);
  expectTypeOf(speakV1(accepting)).toExtend<Fetch>();
  expectTypeOf(accepting).toExtend<typeof fetch>();
  expectTypeOf(accepting).toExtend<ClientFetch>();
  expectTypeOf(accepting).toExtend<(request: Request) => Promise<Response>>();
});

test('a handler may answer at once', () => {
  acceptV1(() => new Response());
  acceptV1((request) => new Response(request.url));
});

test('all options may be left out', () => {
  const options: AdapterOptions = { base: '/api', maxRequestBytes: 1, maxAnswerBytes: undefined };
  acceptV1(fetch, options);
  speakV1(fetch, { ...options, endpoint: new URL('https://panel.example.com:8080/installatron/') });
});

test('what was converted is told', () => {
  acceptV1(fetch, {
    onConversion: ({ direction, operationId, cmd, issues, requests }) => {
      const line: string = `${direction} ${operationId ?? cmd ?? '?'} ${requests}`;
      const pointers: string[] = issues.map(({ code, pointer, rule }) => code + pointer + rule);
      return [line, pointers];
    },
  });
  expectTypeOf<Conversion>().toExtend<{ readonly requests: number }>();
});
