import { carefully } from './carefully.ts';
import { type Conversion, type ConvertValue, isObject, type Place } from './conversion.ts';
import { pointerTo } from './pointer.ts';

/** A resource, or only its id. */
export function nestedValue(inner: Conversion): ConvertValue {
  return (value, place) => (isOne(value) ? convertOne(inner, value, place(), '') : undefined);
}

/** A list of resources, or only of their ids. */
export function nestedItems(inner: Conversion): ConvertValue {
  return (value, place) => {
    if (!Array.isArray(value)) return undefined;
    const here = place();
    return value.map((item: unknown, index) => convertOne(inner, item, here, `/${index}`));
  };
}

/** Resources by name. */
export function nestedValues(inner: Conversion): ConvertValue {
  return (value, place) => {
    if (!isObject(value)) return undefined;
    const here = place();
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, convertOne(inner, item, here, pointerTo(name))]),
    );
  };
}

/** Reads a value by a codec first, and then what is in it. */
export function nestedIn(read: (value: unknown) => unknown, inner: ConvertValue): ConvertValue {
  return (value, place) => {
    const outer = read(value);
    return outer === undefined ? undefined : inner(outer, place);
  };
}

function convertOne(
  inner: Conversion,
  value: unknown,
  { from, to, rule, listener }: Place,
  at: string,
): unknown {
  if (isObject(value)) return carefully(inner, value, listener, from + at, to + at);
  if (!isOne(value)) listener.onIssue('value-unknown', from + at, value, rule);
  return value;
}

function isOne(value: unknown): boolean {
  return isObject(value) || typeof value === 'string';
}
