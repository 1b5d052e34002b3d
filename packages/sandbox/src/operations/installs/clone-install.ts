import type { Handler } from '../../operation/handler.ts';
import { websiteOfInstall } from '../filesystem/vhost.ts';
import { copyInstall } from './copy-install.ts';
import { findInstall } from './find-install.ts';
import { freePlace } from './free-place.ts';
import { logInstall } from './log-install.ts';
import { putInstall } from './put-install.ts';
import { shownInstall } from './shown-install.ts';
import { forbidStrangerToSource } from './source-user.ts';

export const cloneInstall: Handler<'cloneInstall'> = (params, context) => {
  const original = findInstall(context, { id: params.id });
  forbidStrangerToSource(context, params.source_user, original.install.owner);
  const copy = copyInstall(context, original, freePlace(context, params.url, params.user), params);
  websiteOfInstall(context, original);
  const document = { ...copy, stageOf: params.stage === 'true' ? params.id : null };
  putInstall(context, document);
  logInstall(context, document, {
    cmd: 'installs/clone',
    user: params.user,
    message: 'The install was cloned.',
    source_url: original.install.url,
    source_title: original.install.title,
  });
  return { data: shownInstall(context, document) };
};
