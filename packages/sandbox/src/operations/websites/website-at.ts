import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { UserDocument } from '../../state/documents.ts';
import { siteUrl } from './site-url.ts';
import { placeIn, type VhostPlace } from './vhost.ts';

/** A place on a website, and whose it is. */
export type WebsitePlace = VhostPlace & { readonly owner: UserDocument };

/**
 * The website that serves a URL.
 *
 * @param owner whose websites are looked at. Without one, those of all users, in the order in which they were created.
 * @throws Refusal when it is no URL of a site, or is under no vhost of these websites.
 */
export function websiteAt(context: Context, url: string, owner?: string): WebsitePlace {
  const address = siteUrl(url);
  for (const user of candidates(context, owner)) {
    const place = placeIn(user.user.websites, address);
    if (place !== undefined) return { ...place, owner: user };
  }
  throw new Refusal('invalid_argument_url', 'url');
}

function* candidates({ state }: Context, owner: string | undefined): Generator<UserDocument> {
  if (owner === undefined) {
    for (const [, user] of state.users.all()) yield user;
    return;
  }
  const user = state.users.get(owner);
  if (user !== undefined) yield user;
}
