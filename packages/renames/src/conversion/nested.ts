import type { Conversion } from './conversion.ts';
import { keepBy, within } from './findings.ts';
import { isObject } from './members.ts';
import { pointerTo } from './pointer.ts';

/** A resource, or only its id; undefined for anything else. */
export function convertValue(value: unknown, name: string, inner: Conversion): unknown {
  if (isObject(value)) return within([name], () => inner(value));
  return typeof value === 'string' ? value : undefined;
}

/** A list of resources, or only of their ids; undefined for anything else. */
export function convertItems(value: unknown, name: string, inner: Conversion, rule: string): unknown {
  if (!Array.isArray(value)) return undefined;
  return value.map((item: unknown, index) => convertOne(item, [name, String(index)], inner, rule));
}

/** Resources by name; undefined for anything else. */
export function convertValues(value: unknown, name: string, inner: Conversion, rule: string): unknown {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, item]) => [key, convertOne(item, [name, key], inner, rule)]));
}

function convertOne(value: unknown, path: readonly string[], inner: Conversion, rule: string): unknown {
  if (isObject(value)) return within(path, () => inner(value));
  return typeof value === 'string'
    ? value
    : keepBy(rule, path.map(pointerTo).join(''), value, 'value-unknown');
}
