import { basename, dirname, extname, resolve } from 'node:path';
import { childOf, formatPointer, type PointerPath, parseFragment, valueAt } from '../json/pointer.ts';
import { type JsonValue, stringMember } from '../json/value.ts';
import type { SourceFile } from './file.ts';
import { splitReference } from './references.ts';
import type { SpecSource } from './spec.ts';

/** A place in the sources. */
export type SourcePlace = { readonly file: SourceFile; readonly path: PointerPath };

/**
 * Finds the line to edit for a place in the bundle.
 *
 * The bundler moves every referenced file into `components`, named after the file, and leaves a `$ref`
 * behind. So a pointer into `components` leads to the file of that name in the folder of that kind; any other pointer
 * is walked from the entry, through each `$ref` on the way. Ends at the nearest place that exists.
 */
export function locate(spec: SpecSource, bundlePath: PointerPath): SourcePlace {
  const [area, kind, name, ...rest] = bundlePath;
  if (area === 'components' && kind !== undefined && name !== undefined) {
    const file = componentFile(spec, kind, name);
    if (file !== undefined) return walk(spec, { file, path: [] }, rest);
  }
  return walk(spec, { file: spec.entry, path: [] }, bundlePath);
}

/** The file that holds a component, by the convention `components/<kind>/<Name>.yaml`. */
export function componentFile(spec: SpecSource, kind: string, name: string): SourceFile | undefined {
  return [...spec.files.values()].find(
    (file) => basename(dirname(file.path)) === kind && basename(file.path, extname(file.path)) === name,
  );
}

function walk(spec: SpecSource, start: SourcePlace, keys: PointerPath): SourcePlace {
  let place = start;
  for (const key of keys) {
    place = follow(spec, place, key);
    if (childOf(valueIn(place), key) === undefined) return place;
    place = { file: place.file, path: [...place.path, key] };
  }
  return place;
}

/** Goes along `$ref`s to the place that has the key; ends where there is none to follow, or in a circle. */
function follow(spec: SpecSource, start: SourcePlace, key: string): SourcePlace {
  const seen = new Set<string>();
  let place = start;
  for (let next = targetOf(spec, place, key); next !== undefined; next = targetOf(spec, place, key)) {
    const id = `${next.file.path}#${formatPointer(next.path)}`;
    if (seen.has(id)) return place;
    seen.add(id);
    place = next;
  }
  return place;
}

// A `$ref` may stand beside other members (3.1): follow it only when the member is not there itself.
function targetOf(spec: SpecSource, place: SourcePlace, key: string): SourcePlace | undefined {
  const value = valueIn(place);
  const reference = stringMember(value, '$ref');
  if (reference === undefined || childOf(value, key) !== undefined) return undefined;
  const { file: name, pointer } = splitReference(reference);
  const file = spec.files.get(name === '' ? place.file.path : resolve(dirname(place.file.path), name));
  const path = parseFragment(pointer);
  return file === undefined || path === undefined ? undefined : { file, path };
}

function valueIn(place: SourcePlace): JsonValue | undefined {
  return valueAt(place.file.value, place.path);
}
