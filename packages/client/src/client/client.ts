import type { RetryOptions } from '../call/retry.ts';
import type { InstallatronError, SentRequest } from '../errors/errors.ts';
import { readServer } from './server.ts';

/** Which member names and values answers have. */
export type ApiVersion = '1.0' | '2.0';

/** Headers by name. */
export type HeaderValues = Readonly<Record<string, string>>;

/** What a client is made with. */
export type ClientOptions<Version extends ApiVersion = '2.0'> = {
  /** `host`, `host:port` (both by https), or an http(s) URL that may have a path prefix. http sends the key in clear text. */
  readonly server: string;
  /** The `key` or `key2` entry of the server's `settings.ini`: printable ASCII, no blank at either end. Sent as `X-API-Key`. */
  readonly key: string;
  /** Sent as `X-API-Version`, and what the types of the answers follow. Without it nothing is sent, which means 2.0. */
  readonly version?: Version | undefined;
  /** Sends the requests. By default the global `fetch`, looked up at each call. */
  readonly fetch?: Client['fetch'] | undefined;
  /** Sends DELETE as POST with `X-HTTP-Method-Override`, for networks that block DELETE. False by default. */
  readonly methodOverride?: boolean | undefined;
  /** Milliseconds that one attempt may take, its answer included. Without it only `fetch` sets limits. */
  readonly timeout?: number | undefined;
  /** How what is safe to repeat is repeated; false for not at all. */
  readonly retry?: RetryOptions | false | undefined;
  /** Called before each attempt. Gives headers to add, such as those of a trace. What it throws ends the call. */
  readonly onRequest?: Client['onRequest'];
  /** Called after each attempt, whatever came of it. What it throws ends the call. */
  readonly onResponse?: Client['onResponse'];
};

/** What `fetch` is called with: little enough for that of any runtime or library. */
export type FetchInit = {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
};

/** What has to be in the response of `fetch`. */
export type FetchedResponse = Pick<Response, 'ok' | 'status' | 'text'> & {
  readonly headers: Iterable<[string, string]>;
};

/** What came of one attempt. Without secrets. */
export type Attempt = {
  readonly request: SentRequest;
  /** Milliseconds from sending to the end of the answer. */
  readonly duration: number;
  /** The HTTP status; undefined when no answer came. */
  readonly status: number | undefined;
  /** What is wrong; undefined for a success. */
  readonly error: InstallatronError | undefined;
  /** Milliseconds until the next attempt; undefined when this was the last. */
  readonly pause: number | undefined;
};

/**
 * One Installatron Server and the key to it. A plain value: hold as many side by side as there are servers.
 *
 * The key is in none of its members, so a client can be logged or shown.
 */
export type Client<Version extends ApiVersion = '2.0'> = {
  /** Where paths are appended: `https://server.example.com`, without a slash at the end. */
  readonly baseUrl: string;
  readonly version: Version;
  readonly methodOverride: boolean;
  readonly timeout: number | undefined;
  readonly retry: RetryOptions | false;
  readonly fetch: (url: string, init: FetchInit) => Promise<FetchedResponse>;
  /** The headers of every request, the key among them: never log what it gives. */
  readonly headers: () => HeaderValues;
  // biome-ignore lint/suspicious/noConfusingVoidType: most of these only look, and give nothing.
  readonly onRequest: ((request: SentRequest) => MaybePromise<HeaderValues | undefined | void>) | undefined;
  readonly onResponse: ((attempt: Attempt) => MaybePromise<unknown>) | undefined;
};

type MaybePromise<Value> = Value | Promise<Value>;

/**
 * Makes a client. Nothing is sent.
 *
 * @throws TypeError for an option that cannot be right. It never repeats the address or the key.
 */
export function createClient<Version extends ApiVersion>(
  options: ClientOptions<Version> & { readonly version: Version },
): Client<Version>;
export function createClient(options: ClientOptions): Client;
export function createClient(options: ClientOptions<ApiVersion>): Client<ApiVersion>;
export function createClient(options: ClientOptions<ApiVersion>): Client<ApiVersion> {
  const { key, version } = options;
  // What a header can carry and nobody trims: checked here, as the error of `fetch` would repeat the key. Without a type
  // checker, an environment variable that is not set comes as undefined.
  if (!key || /^ |[^ -~]| $/.test(key)) {
    throw new TypeError('`key` must be printable ASCII, trimmed.');
  }
  return Object.freeze({
    baseUrl: readServer(options.server ?? ''),
    version: version ?? '2.0',
    methodOverride: options.methodOverride ?? false,
    timeout: options.timeout,
    retry: options.retry ?? {},
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    // In a closure, so that printing or serialising a client cannot show it.
    headers: () => ({ 'X-API-Key': key, ...(version && { 'X-API-Version': version }) }),
    onRequest: options.onRequest,
    onResponse: options.onResponse,
  });
}
