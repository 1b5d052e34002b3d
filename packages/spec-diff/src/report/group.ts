import type { ReportedChange } from './report.ts';

/** What tells whether two changes are one thing. */
type Groupable = Pick<
  ReportedChange,
  'rule' | 'severity' | 'audience' | 'operationId' | 'pointer' | 'message' | 'fingerprint'
>;

/** Changes that are one thing to a reader: the same change of a schema, seen by several operations. */
export type ChangeGroup<Change extends Groupable = ReportedChange> = {
  /** The first of them. */
  readonly change: Change;
  /** Sorted; empty for what belongs to no operation. */
  readonly operations: readonly string[];
  readonly fingerprints: readonly string[];
};

export function groupChanges<Change extends Groupable>(
  changes: readonly Change[],
): readonly ChangeGroup<Change>[] {
  const groups = Map.groupBy(changes, ({ rule, severity, audience, pointer, message }) =>
    JSON.stringify([severity, rule, audience, pointer, message]),
  );
  return [...groups.values()].flatMap((group) => {
    const [change] = group;
    if (change === undefined) return [];
    const operations = new Set(group.flatMap(({ operationId }) => operationId ?? []));
    const fingerprints = new Set(group.map(({ fingerprint }) => fingerprint));
    return [{ change, operations: [...operations].toSorted(), fingerprints: [...fingerprints].toSorted() }];
  });
}

/** Names, at most a few of them. */
export function someOf(names: readonly string[], show: (name: string) => string = (name) => name): string {
  const shown = names.slice(0, shownAtMost).map(show);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

const shownAtMost = 5;
