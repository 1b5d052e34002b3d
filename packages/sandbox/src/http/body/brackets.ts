import type { Text, TextMembers } from '../../validation/text.ts';

type Members = Map<string, Text | Members>;

/**
 * Parameters by name, nested as PHP reads it: `a[]=1&a[]=2` is a list, `a[b][c]=1` nested members. Of a name that is there
 * twice, the last one counts. Brackets that do not belong together are part of the name.
 *
 * @param depth how deep members may be nested.
 * @returns undefined when they are nested deeper.
 */
export function nestByBrackets(
  pairs: Iterable<readonly [name: string, value: string]>,
  depth: number,
): TextMembers | undefined {
  const members: Members = new Map();
  for (const [name, value] of pairs) {
    const path = pathOf(name);
    if (path.length > depth) return undefined;
    put(members, path, value);
  }
  return members;
}

/** The names that lead to a value, from outside in. An empty one is the next number. */
function pathOf(name: string): readonly string[] {
  const [, outer, inner = ''] = /^([^[]+)((?:\[[^\]]*\])+)$/.exec(name) ?? [];
  return outer === undefined ? [name] : [outer, ...inner.slice(1, -1).split('][')];
}

function put(members: Members, [name = '', inner, ...rest]: readonly string[], value: string): void {
  if (inner === undefined) {
    members.set(name, value);
    return;
  }
  const kept = members.get(name);
  const below: Members = kept instanceof Map ? kept : new Map();
  members.set(name, below);
  put(below, [inner || nextNumber(below), ...rest], value);
}

/** One more than the largest number that is a name. */
function nextNumber(members: Members): string {
  const numbers = [...members.keys()].filter((name) => /^\d{1,15}$/.test(name)).map(Number);
  return `${numbers.reduce((largest, number) => Math.max(largest, number), -1) + 1}`;
}
