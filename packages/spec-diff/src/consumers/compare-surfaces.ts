import { compareText } from '../json/value.ts';
import type { SurfaceChange } from '../report/report.ts';
import type { Surface } from './surface.ts';

/**
 * What differs between two surfaces of one entry, by name.
 *
 * @param from what it is imported from.
 */
export function compareSurfaces(base: Surface, head: Surface, from: string): readonly SurfaceChange[] {
  const names = [...new Set([...base.keys(), ...head.keys()])].toSorted(compareText);
  return names.flatMap((name): readonly SurfaceChange[] => {
    const before = base.get(name);
    const after = head.get(name);
    if (before === undefined)
      return after === undefined ? [] : [{ change: 'added', kind: after.kind, name, from }];
    if (after === undefined) return [{ change: 'removed', kind: before.kind, name, from }];
    return before.text === after.text ? [] : [{ change: 'changed', kind: after.kind, name, from }];
  });
}
