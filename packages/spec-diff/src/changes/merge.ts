import { byCodeUnit } from '../document/json.ts';
import type { Change } from './change.ts';

/**
 * Says each thing once. What breaks nothing and holds for both directions of an operation is one change; what only
 * explains is one change in the whole document, however many operations use it.
 */
export function mergeChanges<Each extends Change>(changes: readonly Each[]): readonly Each[] {
  const groups = Map.groupBy(changes, keyOf);
  return [...groups.values()].flatMap(mergeGroup).sort(inOrder);
}

function keyOf({ rule, severity, method, path, side, pointer, message, fingerprint }: Change): string {
  if (severity === 'breaking') return fingerprint;
  if (severity === 'annotation') return JSON.stringify([rule, side, pointer]);
  return JSON.stringify([rule, method, path, side, pointer, message]);
}

function mergeGroup<Each extends Change>(group: readonly Each[]): readonly Each[] {
  const [first] = group;
  if (first === undefined) return [];
  const isBoth = group.some(({ direction }) => direction !== first.direction);
  return [isBoth ? { ...first, direction: 'both' } : first];
}

function inOrder(a: Change, b: Change): number {
  return byCodeUnit(sortKey(a), sortKey(b));
}

function sortKey({
  path = '',
  method = '',
  subject,
  rule,
  side,
  pointer,
  message,
  fingerprint,
}: Change): string {
  return [path, method, subject, rule, side, pointer, message, fingerprint].join('\0');
}
