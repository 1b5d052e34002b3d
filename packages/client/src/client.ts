import { readServer } from './server.ts';

/** What a client is made with. */
export type ClientOptions = {
  /** `host`, `host:port` (both by https), or an http(s) URL that may have a path prefix. http sends the key in clear text. */
  readonly server: string;
  /** The `key` or `key2` entry of the server's `settings.ini`: printable ASCII, no blank at either end. Sent as `X-API-Key`. */
  readonly key: string;
  /** Which member names and values answers have, sent as `X-API-Version`. Without it the server's default, 2.0. */
  readonly version?: Client['version'];
  /** Sends the requests. By default the global `fetch`, looked up at each call. */
  readonly fetch?: Client['fetch'] | undefined;
  /** Sends DELETE as POST with `X-HTTP-Method-Override`, for networks that block DELETE. False by default. */
  readonly methodOverride?: boolean | undefined;
};

/**
 * One Installatron Server and the key to it. A plain value: hold as many side by side as there are servers.
 *
 * The key is in none of its members, so a client can be logged or shown.
 */
export type Client = {
  /** Where paths are appended: `https://server.example.com`, without a slash at the end. */
  readonly baseUrl: string;
  readonly version: '1.0' | '2.0' | undefined;
  readonly methodOverride: boolean;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** The headers of every request, the key among them: never log what it gives. */
  readonly headers: () => Record<string, string>;
};

/**
 * Makes a client. Nothing is sent.
 *
 * @throws TypeError for an option that cannot be right. It never repeats the address or the key.
 */
export function createClient({ server, key, version, fetch, methodOverride = false }: ClientOptions): Client {
  // What a header can carry and nobody trims: checked here, as the error of `fetch` would repeat the key. Without a type
  // checker, an environment variable that is not set comes as undefined.
  if (!/^[!-~]([ -~]*[!-~])?$/.test(key ?? '')) {
    throw new TypeError('`key` must be printable ASCII, not empty, without blanks around it.');
  }
  return Object.freeze({
    baseUrl: readServer(server ?? ''),
    version,
    methodOverride,
    fetch: fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init)),
    // In a closure, so that printing or serialising a client cannot show it.
    headers: () => ({ 'X-API-Key': key, ...(version && { 'X-API-Version': version }) }),
  });
}
