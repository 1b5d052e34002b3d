import type { StoredInstall } from '../../state/documents.ts';
import type { FreePlace } from './free-place.ts';
import { layoutOf } from './site-layout.ts';

/** The members of an install that follow from where it is. */
export type Address = Pick<
  StoredInstall,
  'owner' | 'url' | 'url_domain' | 'path' | 'path_created' | 'link_admin'
>;

export function addressAt({ url, owner, directory, isRoot }: FreePlace, application: string): Address {
  return {
    owner: owner.user.id,
    url,
    url_domain: new URL(url).hostname,
    path: directory,
    path_created: !isRoot,
    link_admin: `${url}/${layoutOf(application).admin}`,
  };
}
