import type { AudienceChange } from './change.ts';

/**
 * What can be done for version 1 is something else than for version 2: there is no day on which it ends, and its names need not be those
 * of version 2.
 */
export function withRemedies(changes: readonly AudienceChange[]): readonly AudienceChange[] {
  return changes.map((change) => {
    const isForBoth = change.severity === 'breaking' && change.audience.length > 1;
    const more = isForBoth ? remedyFor(change.rule) : undefined;
    return more === undefined ? change : { ...change, remedy: `${change.remedy} ${more}` };
  });
}

function remedyFor(rule: string): string | undefined {
  if (/^(property|parameter)-renamed$/.test(rule))
    return 'Keep the name of version 1 as the `name` in its `x-v1`.';
  if (/^(property|parameter|operation)-removed$/.test(rule))
    return 'In version 1 it has to stay, for that has no end date.';
  return undefined;
}
