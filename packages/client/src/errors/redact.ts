/** What stands in place of a secret, as in the examples of the spec. */
const hidden = '********';

/** How names of secrets end: `X-API-Key`, `key2`, `db_pass`, `passwd`, `Set-Cookie`. */
const names = '(?:key2?|pass(?:wd|word)?|authorization|cookie|token|session_id)';

const isSecret = new RegExp(`${names}$`, 'i');

/** A name and its value in text that is not JSON, or only half of it: `passwd=x`, `"db_pass":"x"`, `[key] => x`. */
const assignment = new RegExp(
  `(${names}(?:\\\\?"\\s*:|]?\\s*=>?)\\s*)(?:\\\\?"(?:\\\\.|[^"\\\\])*|[^\\s&"<>]+)`,
  'gi',
);

/**
 * What precedes the host of a URI, whose slashes may be escaped, as PHP does in JSON. Goes to the last `@`, as passwords in
 * sloppy URIs hold slashes and `@`. Bounded, so that hostile text costs linear time.
 */
const credentials = /(:(?:\\?\/){2})\S{1,512}@/g;

/** Takes the secrets of one call, and what looks like a secret, out of what is about to be shown. */
export type Redactor = {
  readonly text: (text: string) => string;
  /** A value by its name, as a reviver of JSON: hidden as a whole under the name of a secret. */
  readonly member: (name: string, value: unknown) => unknown;
};

/** Makes the redactor of one call, from the secrets that are sent. */
export function redactor(secrets: readonly string[]): Redactor {
  // One secret may be part of another.
  const known = [...new Set(secrets)].sort((a, b) => b.length - a.length);

  const text = (given: string) =>
    known
      .reduce((shown, secret) => shown.replaceAll(secret, hidden), given)
      .replace(credentials, `$1${hidden}@`)
      .replace(assignment, `$1${hidden}`);

  const member = (name: string, value: unknown) => {
    if (value && isSecret.test(name)) return hidden;
    return typeof value === 'string' ? text(value) : value;
  };

  return { text, member };
}

/**
 * What is secret in something that is sent, in every spelling: what stands under the name of a secret, or as the password of a
 * URI. Not what is shorter than four characters, as nothing would be left to read where that is hidden.
 *
 * @param sent as JSON can show it.
 */
export function secretsIn(sent: unknown): readonly string[] {
  return secretValues(sent)
    .flatMap(spellings)
    .filter((secret) => secret.length > 3);
}

function secretValues(value: unknown, name = ''): string[] {
  if (typeof value === 'object' && value !== null) {
    // What stands below the name of a secret is a secret, whatever its own name.
    return Object.entries(value).flatMap(([key, member]) =>
      secretValues(member, isSecret.test(name) ? name : key),
    );
  }
  const text = `${value ?? ''}`;
  return [(isSecret.test(name) && text) || '', /:\/\/[^:/]*:(.{1,512})@/.exec(text)?.[1] ?? ''];
}

/** A secret as it is, as it was meant if it stood in a URI, and as it stands in a URL. */
function spellings(secret: string): string[] {
  return [secret, decode(secret), encodeURIComponent(secret.toWellFormed())];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
