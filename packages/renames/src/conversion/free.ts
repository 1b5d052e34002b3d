import type { Targets } from './learn.ts';
import type { Members } from './members.ts';

/** Whether nothing has a name, or what has it goes elsewhere, where it is the same. */
export function isFreeInTime(name: string, value: Members, targets: Targets): boolean {
  const passed = new Set<string>();
  let place = name;
  // Members that only change places come back to where one has been.
  while (Object.hasOwn(value, place) && !passed.has(place)) {
    const next = targets.get(place) ?? place;
    if (next === place) return false;
    passed.add(place);
    place = next;
  }
  return true;
}
