import type { Context } from '../operation/context.ts';
import { administrator } from '../operations/access/users.ts';
import { builtInSchedules, localLocation } from '../operations/settings/built-in.ts';

/** A server as it is after its own installation: the main administrator, and what is built in. */
export function empty({ state }: Context): void {
  state.users.put(administrator, {
    user: {
      id: administrator,
      type: 'reseller',
      suspended: false,
      locale: 'en',
      email: 'admin@example.net',
      websites: [],
    },
    package: '',
  });
  state.locations.put(localLocation.id, localLocation);
  for (const schedule of builtInSchedules) state.schedules.put(schedule.id, schedule);
}
