import { type Conversion, isObject } from './conversion.ts';

/** A resource, or only its id; undefined where care is needed. */
export function quickValue(value: unknown, { quick }: Conversion): unknown {
  return typeof value === 'string' ? value : quick(value);
}

/** A list of resources, or only of their ids; undefined where care is needed. */
export function quickItems(value: unknown, inner: Conversion): unknown {
  if (!Array.isArray(value)) return undefined;
  const converted: unknown[] = [];
  for (const item of value) {
    const one = quickValue(item, inner);
    if (one === undefined) return undefined;
    converted.push(one);
  }
  return converted;
}

/** Resources by name; undefined where care is needed. */
export function quickValues(value: unknown, inner: Conversion): unknown {
  if (!isObject(value)) return undefined;
  const items = quickItems(Object.values(value), inner);
  return Array.isArray(items)
    ? Object.fromEntries(Object.keys(value).map((name, index) => [name, items[index]]))
    : undefined;
}
