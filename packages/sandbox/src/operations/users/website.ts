import type { Website, WebsiteRequest } from '@installatron-openapi/types';
import { Refusal } from '../../operation/refusal.ts';
import { addressOf } from '../websites/site-url.ts';

/**
 * A website as answers show it, which call its `reseller` `parent`. Its own email address is not among what they show.
 *
 * @throws Refusal when the path or a vhost cannot be one.
 */
export function websiteOf({ path, vhosts, label, server, reseller, databases }: WebsiteRequest): Website {
  const host = server ?? hostIn(path);
  if (path !== undefined && !isDirectory(path)) throw refusal('The path has a scheme that is not known.');
  if (!Object.keys(vhosts ?? {}).every(addressOf)) throw refusal('A vhost is no URL of a site.');
  return {
    ...(path !== undefined && { path }),
    ...(label !== undefined && { label }),
    ...(host !== undefined && { server: host }),
    ...(reseller !== undefined && { parent: reseller }),
    databases: databases ?? [],
    vhosts: vhosts ?? {},
  };
}

function refusal(message: string): Refusal {
  return new Refusal('invalid_argument_websites', 'websites', message);
}

/** The host in the path tells web servers apart. A local path has none. */
function hostIn(path: string | undefined): string | undefined {
  return path?.match(/^\w+:\/\/(?:[^/]*@)?([^/:]+)/)?.[1];
}

function isDirectory(path: string): boolean {
  return !path.includes('://') || /^(?:ssh|s?ftp|ftps):\/\/./i.test(path);
}
