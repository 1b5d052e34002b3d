import { quote } from '../compare/finding.ts';
import { parsePointer } from '../json/pointer.ts';
import type { AudienceChange } from './change.ts';

/**
 * Says what happens to a component in the same words for all that refer to it: some call it a parameter, some by the name of a member.
 * Such changes have one fingerprint, and a reader finds one thing.
 */
export function wordAlike(changes: readonly AudienceChange[]): readonly AudienceChange[] {
  const groups = Map.groupBy(changes, keyOf);
  return changes.map((change) => {
    const message = change.sentence === '' ? undefined : commonMessage(groups.get(keyOf(change)) ?? []);
    return message === undefined ? change : { ...change, message };
  });
}

function keyOf({ side, pointer, fingerprint }: AudienceChange): string {
  return `${side} ${fingerprint} ${pointer}`;
}

function commonMessage(group: readonly AudienceChange[]): string | undefined {
  const sentence = group.map((change) => change.sentence).reduce(longer, '');
  const names = new Set(group.map((change) => change.message.slice(0, -change.sentence.length)));
  const [name] = names;
  const [, , component] = parsePointer(group[0]?.pointer ?? '');
  if (name === undefined || component === undefined) return undefined;
  return names.size === 1 ? `${name}${sentence}` : `${quote(component)} ${sentence}`;
}

/** The longer one says more: what happens where it is sent, say. */
function longer(a: string, b: string): string {
  return b.length > a.length ? b : a;
}
