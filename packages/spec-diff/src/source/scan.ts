import { isObject, type JsonValue, stringMember } from '../json/value.ts';

/** What is to be known of a value before it is walked: how deep it is, and every text under a key `$ref`. */
export type Scan = { readonly depth: number; readonly references: readonly string[] };

/** Looks through a value with a stack of its own, so that no depth overflows the call stack. */
export function scan(root: JsonValue): Scan {
  const references = new Set<string>();
  let depth = 0;
  const pending: { readonly value: JsonValue; readonly level: number }[] = [{ value: root, level: 1 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, level } = next;
    if (typeof value !== 'object' || value === null) continue;
    depth = Math.max(depth, level);
    const reference = isObject(value) ? stringMember(value, '$ref') : undefined;
    if (reference !== undefined) references.add(reference);
    for (const child of Object.values(value)) pending.push({ value: child, level: level + 1 });
  }
  return { depth, references: [...references] };
}
