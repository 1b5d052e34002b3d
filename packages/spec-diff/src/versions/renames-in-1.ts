import type { IdentifiedChange } from '../changes/change.ts';
import { quote } from '../compare/finding.ts';
import type { Command } from './commands.ts';
import type { Cause } from './places.ts';

/** A change of the document of version 1. */
export type Found = {
  readonly change: IdentifiedChange;
  readonly cause: Cause;
  /** The one that it was found in; undefined for what is said of all of version 1. */
  readonly command: Command | undefined;
};

/** Takes a member that is gone and one that is new for one rename, where both come from the same thing of version 2. */
export function joinRenames(found: readonly Found[]): readonly Found[] {
  const additions = Map.groupBy(
    found.filter(({ change }) => /^(required-)?property-added/.test(change.rule)),
    keyOf,
  );
  const joined = new Map<Found, Found>();
  const taken = new Set<Found>();
  for (const gone of found.filter(({ change }) => change.rule === 'property-removed')) {
    const come = additions.get(keyOf(gone))?.find((each) => !taken.has(each));
    if (come === undefined) continue;
    taken.add(come);
    joined.set(gone, { ...come, change: rename(gone.change, come.change) });
  }
  return found.flatMap((each) => (taken.has(each) ? [] : [joined.get(each) ?? each]));
}

function keyOf({ change: { direction }, cause, command }: Found): string {
  return JSON.stringify([direction, cause.thing, command?.title]);
}

function rename(gone: IdentifiedChange, come: IdentifiedChange): IdentifiedChange {
  const now = come.identity.step ?? '';
  const sentence = `is now named ${quote(now)}.`;
  return {
    ...come,
    rule: 'property-renamed',
    severity: 'breaking',
    message: `${quote(gone.identity.step ?? '')} ${sentence}`,
    sentence,
    identity: { ...gone.identity, values: [now] },
  };
}
