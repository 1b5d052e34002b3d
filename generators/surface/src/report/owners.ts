import type { Entry } from '../package/entries.ts';
import type { Exports } from './exports.ts';
import type { Finder } from './find.ts';
import type { ForeignThing, OwnThing } from './thing.ts';

type Source = { readonly entry: Entry; readonly exports: Exports };

/** Which entry spells a thing out when several export it. */
export type Owners = {
  /** A finder to which a thing that another entry spells out is as foreign as one of another package. */
  readonly seenFrom: (entry: Entry, find: Finder) => Finder;
};

type Owner = { readonly entry: Entry; readonly thing: ForeignThing };

/** The owner of a thing is the last entry, by subpath, that exports all of it: `./maps` before `.`. */
export function ownersOf(sources: readonly Source[]): Owners {
  const owners = new Map<OwnThing, Owner>();
  for (const { entry, exports } of sources) {
    for (const [name, { thing, isTypeOnly }] of exports.named) {
      if (thing.kind === 'foreign' || (isTypeOnly && thing.hasValue)) continue;
      if (owners.get(thing)?.entry === entry) continue;
      owners.set(thing, { entry, thing: { kind: 'foreign', module: entry.specifier, name } });
    }
  }
  return {
    seenFrom: (entry, find) => (symbol) => {
      const found = find(symbol);
      if (found === undefined || found.thing.kind === 'foreign') return found;
      const owner = owners.get(found.thing);
      return owner === undefined || owner.entry === entry ? found : { ...found, thing: owner.thing };
    },
  };
}
