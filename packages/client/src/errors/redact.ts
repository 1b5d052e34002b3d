import { leavesIn } from '../call/leaves.ts';

/** What stands in place of a secret, as in the examples of the spec. */
const hidden = '********';

/**
 * The name of a secret and its value in text that is not JSON, or only half of it: `passwd=x`, `"db_pass":"x"`, `[key] => x`.
 * What counts is how the name ends: `X-API-Key`, `key2`, `db_pass`, `passwd`, `Set-Cookie`.
 */
const assignment =
  /((key2?|pass(w(or)?d)?|authorization|cookie|token|session_id)(\\?"\s*:|]?\s*=>?)\s*)(\\?"[^"\\]*(\\.[^"\\]*)*|[^\s&"<>]+)/gi;

/** Whether it is the name of a secret: what is assigned to it is hidden. */
const isSecret = (name: string) => `${name}=x`.search(assignment) >= 0;

/**
 * What precedes the host of a URI, whose slashes may be escaped, as PHP does in JSON. Goes to the last `@`, as passwords in
 * sloppy URIs hold slashes and `@`. Bounded, so that hostile text costs linear time.
 */
const credentials = /(:(\\?\/){2})\S{1,512}@/g;

/**
 * Takes the secrets of one call, and what looks like a secret, out of what is about to be shown. Serves as a reviver of JSON.
 *
 * @param name of the value, empty where it has none. Under that of a secret, the value is hidden as a whole.
 * @param value of which only text is looked into.
 */
export type Redactor = <Value>(name: string, value: Value) => Value | string;

/** Makes the redactor of one call, from the secrets that are sent. */
export function redactor(secrets: readonly string[]): Redactor {
  // One secret may be part of another.
  const known = [...new Set(secrets)].sort((a, b) => b.length - a.length);

  return (name, value) => {
    if (value && isSecret(name)) return hidden;
    if (typeof value !== 'string') return value;
    return known
      .reduce<string>((shown, secret) => shown.replaceAll(secret, hidden), value)
      .replace(credentials, `$1${hidden}@`)
      .replace(assignment, `$1${hidden}`);
  };
}

/**
 * What is secret in what is sent, in every spelling: what stands below the name of a secret, or as the password of a URI. Not
 * what is shorter than four characters, as nothing would be left to read where that is hidden.
 *
 * @param sent as JSON can show it.
 */
export function secretsIn(...sent: readonly unknown[]): readonly string[] {
  return (
    leavesIn(sent)
      .flatMap(([path, text]) => [
        path.some(isSecret) ? text : '',
        /:\/\/[^:/]*:(.{1,512})@/.exec(text)?.[1] ?? '',
      ])
      // As it is, as it was meant if it stood in a URI, and as it stands in a URL.
      .flatMap((secret) => [secret, decode(secret), encodeURIComponent(secret.toWellFormed())])
      .filter((secret) => secret.length > 3)
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
