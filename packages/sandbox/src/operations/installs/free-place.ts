import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { StoredInstall } from '../../state/documents.ts';
import { userOf } from '../access/users.ts';
import { siteUrl } from '../websites/site-url.ts';
import { type WebsitePlace, websiteAt } from '../websites/website-at.ts';

/** A place on a website that an install can be put at. */
export type FreePlace = Pick<WebsitePlace, 'owner'> & {
  readonly url: string;
  /** The directory: a path, or a URI with credentials. */
  readonly directory: string;
  /** Whether it is the document root itself, which was there before. */
  readonly isRoot: boolean;
};

/**
 * Where a request wants an install to be.
 *
 * @param user who is to own the install. Without one, it is whoever owns the website that serves the URL.
 * @param id the install that may be there already, because it is the one to be put there.
 * @throws Refusal when there is no such user or website, or an install is there.
 */
export function freePlace(context: Context, url: string, user?: string, id?: string): FreePlace {
  if (user !== undefined && userOf(context, user) === undefined) throw new Refusal('user_not_found', 'user');
  const { owner, root, path } = websiteAt(context, url, user);
  const place = { owner, url: siteUrl(url), directory: `${root}${path}`, isRoot: path === '' };
  forbidTaken(context, { url: place.url, path: place.directory }, id);
  return place;
}

/**
 * Files that Installatron does not know of do not count: a new install overwrites them. The vendor does not say what it
 * does.
 *
 * @throws Refusal when another install has this URL, whatever its scheme, or this directory.
 */
export function forbidTaken(
  { state }: Context,
  { url, path }: Pick<StoredInstall, 'url' | 'path'>,
  id?: string,
): void {
  const address = withoutScheme(url);
  for (const [, { install }] of state.installs.all()) {
    const isThere = isAt(install.url, address) || (path !== undefined && install.path === path);
    if (isThere && install.id !== id)
      throw new Refusal('invalid_argument_url', 'url', 'Another install is there. Choose another URL.');
  }
}

/** Most URLs end differently. Seeing that first spares the strings that comparing takes. */
function isAt(url: string, address: string): boolean {
  return url.endsWith(address) && withoutScheme(url) === address;
}

function withoutScheme(url: string): string {
  return url.slice(url.indexOf(':'));
}
