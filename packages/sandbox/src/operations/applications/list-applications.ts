import type { Handler } from '../../operation/handler.ts';
import { scopeOf } from '../access/scope.ts';
import { page } from '../paging/page.ts';
import { applications } from './catalogue.ts';

/**
 * Every application once, in its newest version. The catalogue is the same for all users, and its texts are there in
 * English only, whatever the language asked for.
 */
export const listApplications: Handler<'listApplications'> = ({ user, ...paging }, context) => {
  scopeOf(context, user);
  return page(applications, paging);
};
