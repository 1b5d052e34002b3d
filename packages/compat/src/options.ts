import type { Conversion } from './conversion.ts';

/** What both adapters take. */
export type AdapterOptions = {
  /** The path that those of version 2 are below, such as `/api`. Empty by default. */
  readonly base?: string | undefined;
  /** How large the body of a request may be that has to be read. 10 MiB by default. */
  readonly maxRequestBytes?: number | undefined;
  /** How large an answer may be that has to be read. 50 MiB by default. */
  readonly maxAnswerBytes?: number | undefined;
  /** Is told of each request that was converted or refused, once its answer is there. What it throws ends the request. */
  readonly onConversion?: ((conversion: Conversion) => void) | undefined;
};

/** What `speakV1` takes. */
export type SpeakOptions = AdapterOptions & {
  /** Where version 1 is: a URL, or a path on the host that is asked. `/` by default. */
  readonly endpoint?: string | URL | undefined;
};

/** The options, with what is not said filled in. */
export type Settings = {
  readonly base: string;
  readonly maxRequestBytes: number;
  readonly maxAnswerBytes: number;
  readonly onConversion: (conversion: Conversion) => void;
};

/** @throws TypeError for an option that cannot be right. */
export function readOptions(options: AdapterOptions): Settings {
  return {
    base: readBase(options.base ?? ''),
    maxRequestBytes: readLimit('maxRequestBytes', options.maxRequestBytes ?? 10 * 2 ** 20),
    maxAnswerBytes: readLimit('maxAnswerBytes', options.maxAnswerBytes ?? 50 * 2 ** 20),
    onConversion: options.onConversion ?? (() => {}),
  };
}

function readBase(base: string): string {
  const trimmed = base.replace(/\/+$/, '');
  if (trimmed === '' || /^\/[^?#\s\\]+$/.test(trimmed)) return trimmed;
  throw new TypeError('`base` must be a path that begins with a slash, such as "/api".');
}

function readLimit(name: string, bytes: number): number {
  if (bytes > 0) return bytes;
  throw new TypeError(`\`${name}\` must be a number of bytes above zero.`);
}

/** What comes after the base in a path; undefined for a path elsewhere. */
export function pathBelow({ base }: Settings, pathname: string): string | undefined {
  return pathname.startsWith(base) ? pathname.slice(base.length) : undefined;
}

/** @throws TypeError, which does not repeat it, for what is no address. */
export function readEndpoint(endpoint: string | URL): string {
  const url = URL.parse(endpoint, 'http://localhost');
  const isFine = url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (isFine) return String(endpoint);
  throw new TypeError('`endpoint` must be a path or an http(s) URL without credentials.');
}
