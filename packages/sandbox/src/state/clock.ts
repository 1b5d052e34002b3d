import type { ServerDocument } from './documents.ts';

/** Milliseconds since 1970, like `Date.now`. */
export type Clock = () => number;

/** What time it is in the sandbox, in milliseconds since 1970. */
export function timeOf({ frozen, ahead }: ServerDocument, clock: Clock): number {
  return frozen ?? clock() + ahead;
}

/** The clock stands still at this time, in milliseconds since 1970. */
export function frozenAt(server: ServerDocument, time: number): ServerDocument {
  return { ...server, frozen: time };
}

/** Some milliseconds later. A clock that stands still goes on standing there. */
export function movedOn(server: ServerDocument, milliseconds: number): ServerDocument {
  const { frozen, ahead } = server;
  return frozen === null
    ? { ...server, ahead: ahead + milliseconds }
    : { ...server, frozen: frozen + milliseconds };
}

/** The clock runs on from where it stood. */
export function running(server: ServerDocument, clock: Clock): ServerDocument {
  const { frozen } = server;
  return frozen === null ? server : { ...server, frozen: null, ahead: frozen - clock() };
}
