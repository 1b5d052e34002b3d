import type { AudienceChange, VersionChange } from './change.ts';

/** A change of version 1, and the thing of version 2 that it comes from. */
export type Version1Change = VersionChange & { readonly thing: string };

/**
 * One list of both versions. What the same thing of the spec causes in both is one change, for both audiences, in the words of
 * version 2.
 */
export function mergeVersions(
  ofVersion2: readonly VersionChange[],
  ofVersion1: readonly Version1Change[],
): readonly AudienceChange[] {
  const byPlace = Map.groupBy(ofVersion2, (change) => keyOf(change, change.pointer));
  const shared = new Set<VersionChange>();
  const own = ofVersion1.filter((change) => {
    const candidates = byPlace.get(keyOf(change, change.thing)) ?? [];
    const causes = candidates.filter((candidate) => areOfOneOperation(candidate, change));
    for (const cause of causes) shared.add(cause);
    return causes.length === 0;
  });
  return [
    ...ofVersion2.map((change) => ({
      ...change,
      audience: shared.has(change) ? (['v1', 'v2'] as const) : (['v2'] as const),
    })),
    ...own.map(({ thing: _, ...change }) => ({ ...change, audience: ['v1'] as const })),
  ];
}

function keyOf({ side, severity }: VersionChange, place: string): string {
  return `${side} ${severity} ${place}`;
}

function areOfOneOperation(a: VersionChange, b: VersionChange): boolean {
  return a.operationId === null || b.operationId === null || a.operationId === b.operationId;
}
