/**
 * Reads the address of a server.
 *
 * @param server `host`, `host:port` (both by https), or an http(s) URL that may have a path prefix.
 * @returns the absolute URL that paths are appended to, without a slash at its end.
 * @throws TypeError for anything else. It never repeats what was given, which may hold a password.
 */
export function readServer(server: string): string {
  const address = server.replace(/^(?!https?:\/\/)/i, 'https://');
  // Blanks, backslashes, a query, a fragment; no host, credentials, another scheme.
  if (/[\s\\?#]|:\/\/(\/|[^/]*(@|\/\/))/.test(address) || !URL.canParse(address)) {
    throw new TypeError('`server` must be a host or http(s) URL without credentials or query.');
  }
  return new URL(address).href.replace(/\/+$/, '');
}
