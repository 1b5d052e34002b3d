import type { Website } from '@installatron-openapi/types';
import { addressOf } from './site-url.ts';

/** A place on a website: where the documents of a domain are, and what comes below that. */
export type VhostPlace = {
  readonly website: Website;
  /** The document root: a path, or a URI with credentials. */
  readonly root: string;
  /** The path below the document root: empty, or with a slash in front. */
  readonly path: string;
};

/**
 * Where a URL leads on these websites. Of several vhosts that serve it, the one with the longest URL has it. A domain
 * is served over HTTP and HTTPS alike, whichever of them the vhost names: an inference, as the vendor does not say.
 */
export function placeIn(websites: readonly Website[], url: string): VhostPlace | undefined {
  const address = withoutScheme(url);
  let found: { readonly place: VhostPlace; readonly length: number } | undefined;
  for (const website of websites)
    for (const [vhost, folder] of Object.entries(website.vhosts ?? {})) {
      const base = withoutScheme(addressOf(vhost) ?? '');
      if (base === '' || !isUnder(address, base) || base.length <= (found?.length ?? 0)) continue;
      const place = { website, root: join(website.path ?? '', folder), path: address.slice(base.length) };
      found = { place, length: base.length };
    }
  return found?.place;
}

function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

function isUnder(address: string, base: string): boolean {
  return address === base || address.startsWith(`${base}/`);
}

function join(directory: string, folder: string): string {
  return folder === '' ? directory : `${directory.replace(/\/$/, '')}/${folder.replace(/^\/|\/$/g, '')}`;
}
