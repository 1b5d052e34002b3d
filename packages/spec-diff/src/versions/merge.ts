import type { AudienceChange, VersionChange } from './change.ts';

/** A change of version 1, and the thing of version 2 that it comes from. */
export type Version1Change = VersionChange & { readonly thing: string };

/**
 * One list of both versions. What the same thing of the spec causes in both is one change, for both audiences, in the words of
 * version 2.
 *
 * @param placesOf a change of version 2: all places that could cause it.
 * @param isSilent whether version 1 changes with it, though its document does not show it.
 */
export function mergeVersions(
  ofVersion2: readonly VersionChange[],
  ofVersion1: readonly Version1Change[],
  placesOf: (change: VersionChange) => readonly string[] = ({ pointer }) => [pointer],
  isSilent: (change: VersionChange) => boolean = () => false,
): readonly AudienceChange[] {
  const keyed = ofVersion2.flatMap((change) =>
    keysOf(change, placesOf(change)).map((key) => ({ change, key })),
  );
  const byKey = Map.groupBy(keyed, ({ key }) => key);
  const shared = new Set<VersionChange>();
  const own = ofVersion1.filter((change) => {
    const causes = keysOf(change, [change.thing])
      .map((key) => (byKey.get(key) ?? []).map((each) => each.change))
      .map((candidates) => candidates.filter((candidate) => areOfOneOperation(candidate, change)))
      .find(({ length }) => length > 0);
    for (const cause of causes ?? []) shared.add(cause);
    return causes === undefined;
  });
  return [
    ...ofVersion2.map((change) => ({
      ...change,
      audience: shared.has(change) || isSilent(change) ? (['v1', 'v2'] as const) : (['v2'] as const),
    })),
    ...own.map(({ thing: _, ...change }) => ({ ...change, audience: ['v1'] as const })),
  ];
}

/**
 * What has one of these in common has one cause; the first counts most. Version 2 says the error codes at each status, which may be new
 * with them; version 1 has one status, so it has them somewhere else.
 */
function keysOf(
  { rule, side, severity, values }: VersionChange,
  places: readonly string[],
): readonly string[] {
  const [, about, what] = /^err(code|or-status)-(added|removed)$/.exec(rule) ?? [];
  if (about === 'code') return [`code ${what} ${values}`, `status ${what}`];
  if (about === 'or-status') return [`status ${what}`];
  return places.map((place) => `${side} ${severity} ${place}`);
}

function areOfOneOperation(a: VersionChange, b: VersionChange): boolean {
  return a.operationId === null || b.operationId === null || a.operationId === b.operationId;
}
