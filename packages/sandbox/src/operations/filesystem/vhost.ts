import type { Website } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import type { InstallDocument } from '../../state/documents.ts';
import { userOf } from '../access/users.ts';
import { placeIn } from '../websites/vhost.ts';
import { forbidTrouble } from './trouble.ts';

/**
 * The website that an install is on, whose files can be worked on.
 *
 * @throws Refusal when no vhost of the owner serves the install any more, or its website is in trouble.
 */
export function websiteOfInstall(context: Context, { install }: InstallDocument): Website {
  const place = placeIn(userOf(context, install.owner)?.user.websites ?? [], install.url);
  if (place === undefined) throw new Refusal('failed_website_vhost');
  forbidTrouble(place.website);
  return place.website;
}
