import { Refusal } from '../../operation/refusal.ts';

/**
 * The address of a site in the one form in which the sandbox keeps and compares addresses: scheme and host in lower
 * case, no port that the scheme implies, no slash at the end, no query, no fragment. Undefined when it is no URL of a
 * site.
 */
export function addressOf(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.username || parsed.password) return;
  // Without looking behind, it would take the square of the time for many slashes that are not at the end.
  return `${parsed.origin}${parsed.pathname.replace(/(?<!\/)\/+$/, '')}`;
}

/**
 * The address of a site that a request names.
 *
 * @param errfield the parameter that holds it.
 * @throws Refusal when it is no URL of a site.
 */
export function siteUrl(url: string, errfield = 'url'): string {
  const address = addressOf(url);
  if (address === undefined) throw new Refusal('invalid_argument_url', errfield);
  return address;
}
