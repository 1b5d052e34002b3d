/** An optional http(s) scheme, an authority without credentials, an optional path; neither query nor fragment. */
const shape = /^(https?:\/\/)?[^\s\\/?#@]+(\/(?!\/)[^\s\\?#]*)?$/i;

/**
 * Reads the address of a server.
 *
 * @param server `host`, `host:port` (both by https), or an http(s) URL that may have a path prefix.
 * @returns the absolute URL that paths are appended to, without a slash at its end.
 * @throws TypeError for anything else. It never repeats what was given, which may hold a password.
 */
export function readServer(server: string): string {
  const match = shape.exec(server);
  const address = match?.[1] ? server : `https://${server}`;
  if (!match || !URL.canParse(address)) {
    throw new TypeError('`server` must be a host, host:port or http(s) URL, without credentials or query.');
  }
  return new URL(address).href.replace(/\/+$/, '');
}
