import type { Handler } from '../../operation/handler.ts';
import { Refusal } from '../../operation/refusal.ts';
import { scopeOf } from '../access/scope.ts';
import { isAdministrator } from '../access/users.ts';
import { isLocationUri } from './location-uri.ts';

/**
 * Only the main administrator sees the locations of the scope `admin`. All settings groups have the same locations
 * here: the vendor does not describe what a group changes.
 */
export const listBackupLocations: Handler<'listBackupLocations'> = ({ user }, context) => {
  scopeOf(context, user, 'invalid_argument_user');
  const locations = [...context.state.locations.all()].map(([, location]) => location);
  if (locations.some(({ uri }) => uri !== undefined && !isLocationUri(uri)))
    throw new Refusal('invalid_argument_uri');
  return { data: locations.filter(({ scope }) => scope === 'user' || isAdministrator(user)) };
};
