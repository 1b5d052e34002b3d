import { childOf, type PointerPath, parseFragment } from '../json/pointer.ts';
import { type JsonValue, stringMember } from '../json/value.ts';
import type { Bundle } from './bundle.ts';
import type { SourcePlace } from './files.ts';

/** A value of the bundle, and where it was written. */
type Step = { readonly value: JsonValue; readonly place: SourcePlace };

/** Where in the sources a place of the bundle was written; the nearest above it that there is. */
export function locate({ document, origins }: Bundle, entry: SourcePlace, path: PointerPath): SourcePlace {
  return walk({ value: document, place: entry }, path).place;

  function walk(start: Step, keys: PointerPath): Step {
    let step = start;
    for (const key of keys) {
      const holder = childOf(step.value, key) === undefined ? follow(step, 0) : step;
      const child = childOf(holder.value, key);
      if (child === undefined) return step;
      step = { value: child, place: origins.get(child) ?? below(holder.place, key) };
    }
    return step;
  }

  /** Along `$ref`s; a circle ends where it began. */
  function follow(step: Step, count: number): Step {
    const reference = stringMember(step.value, '$ref');
    const target = reference?.startsWith('#') ? parseFragment(reference.slice(1)) : undefined;
    if (target === undefined || count > longestChain) return step;
    return follow(walk({ value: document, place: entry }, target), count + 1);
  }
}

const longestChain = 20;

function below({ file, path }: SourcePlace, key: string): SourcePlace {
  return { file, path: [...path, key] };
}
