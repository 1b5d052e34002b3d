import type { Collection, Documents } from './documents.ts';
import { type Overlay, overlayOn } from './overlay.ts';

/** The documents of each collection, by id, in the order in which they were first put there. */
export type Kept = { readonly [Name in Collection]: Map<string, Documents[Name]> };

/** One overlay on each collection. */
export type Overlays = { readonly [Name in Collection]: Overlay<Documents[Name]> };

export function nothingKept(): Kept {
  return {
    users: new Map(),
    installs: new Map(),
    sites: new Map(),
    backups: new Map(),
    archives: new Map(),
    templates: new Map(),
    jobs: new Map(),
    logs: new Map(),
    locations: new Map(),
    schedules: new Map(),
    server: new Map(),
  };
}

export function overlaysOn(kept: Kept): Overlays {
  return {
    users: overlayOn('users', kept.users),
    installs: overlayOn('installs', kept.installs),
    sites: overlayOn('sites', kept.sites),
    backups: overlayOn('backups', kept.backups),
    archives: overlayOn('archives', kept.archives),
    templates: overlayOn('templates', kept.templates),
    jobs: overlayOn('jobs', kept.jobs),
    logs: overlayOn('logs', kept.logs),
    locations: overlayOn('locations', kept.locations),
    schedules: overlayOn('schedules', kept.schedules),
    server: overlayOn('server', kept.server),
  };
}

const names = new Set(Object.keys(nothingKept()));

/** Whether there is a collection of this name. For names that come from outside. */
export function isCollection(name: string): name is Collection {
  return names.has(name);
}
