import type { Context } from '../../operation/context.ts';
import { Refusal } from '../../operation/refusal.ts';
import { isLocationUri } from '../settings/location-uri.ts';

/**
 * Where a backup location is: `local`, or a URI.
 *
 * @param bkloc as requests name it: `local`, the id of a location, or a URI.
 * @throws Refusal when it is none of them, or the location cannot be used.
 */
export function backupLocation({ state }: Context, bkloc: string): string {
  if (bkloc === 'local' || isLocationUri(bkloc)) return bkloc;
  const location = state.locations.get(bkloc);
  if (location === undefined || location.enabled === false)
    throw new Refusal('invalid_argument_bkloc', 'bkloc');
  return location.uri ?? bkloc;
}

/** The location that installs have unless they ask for another one. */
export function defaultLocation({ state }: Context): string {
  for (const [id, location] of state.locations.all()) if (location.default) return id;
  return 'local';
}

/**
 * A location to show in the log, which must not hold credentials: a password may hold any character, so they end at the last `@`.
 * Without a regular expression, which would look for it again from each slash.
 */
export function withoutCredentials(location: string): string {
  const begin = location.indexOf('//') + 2;
  const end = location.lastIndexOf('@') + 1;
  return begin >= 2 && end > begin ? location.slice(0, begin) + location.slice(end) : location;
}
