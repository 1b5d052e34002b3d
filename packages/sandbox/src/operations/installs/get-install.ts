import type { Handler } from '../../operation/handler.ts';
import { findInstall } from './find-install.ts';
import { shownInstall } from './shown-install.ts';

export const getInstall: Handler<'getInstall'> = (params, context) => ({
  data: shownInstall(context, findInstall(context, params)),
});
