import type { Finite, Labels, Limit, Where } from './form.ts';

export const none: Labels = new Map();

/** Texts of both; where both say the same, the first counts. */
export function joined(a: Labels, b: Labels): Labels {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  return new Map([...b, ...a]);
}

/** What both lists of values have, where there are two. */
export function common(a: Finite, b: Finite): Finite {
  if (a === undefined || b === undefined) return a ?? b;
  return new Map([...a].filter(([text]) => b.has(text)));
}

/** The one that allows less. */
export function tighter(a: Limit | undefined, b: Limit | undefined, side: 'low' | 'high'): Limit | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareLimits(a, b, side) < 0 ? b : a;
}

/** Negative when the first allows more, positive when it allows less. */
export function compareLimits(a: Limit | undefined, b: Limit | undefined, side: 'low' | 'high'): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const byValue = side === 'low' ? a.value - b.value : b.value - a.value;
  return byValue === 0 ? Number(a.exclusive) - Number(b.exclusive) : byValue;
}

/** A limit for people. */
export function limitText({ value, exclusive, said }: Limit): string {
  return said ?? (exclusive ? `${value} (exclusive)` : String(value));
}

export function label(text: string | undefined, where: Where): Labels {
  return text === undefined ? none : new Map([[text, where]]);
}
