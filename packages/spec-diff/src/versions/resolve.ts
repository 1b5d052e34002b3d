import { childOf, type PointerPath, parseFragment } from '../json/pointer.ts';
import { type JsonObject, type JsonValue, stringMember } from '../json/value.ts';

/** The place that a pointer means when `$ref`s on its way are followed; it goes on as it is where nothing is. */
export function resolvePath(document: JsonObject, path: PointerPath): PointerPath {
  let place: PointerPath = [];
  let value: JsonValue | undefined = document;
  for (const key of path) {
    [place, value] = follow(document, place, value, key);
    place = [...place, key];
    value = childOf(value, key);
  }
  return place;
}

/** The place that a pointer means when the last value may be a `$ref`, too. */
export function resolveWhole(document: JsonObject, path: PointerPath): PointerPath {
  // No value has a member of this name, so all `$ref`s are followed to their end.
  return resolvePath(document, [...path, '\0']).slice(0, -1);
}

type Reached = [place: PointerPath, value: JsonValue | undefined];

const longestChain = 20;

function follow(
  document: JsonObject,
  place: PointerPath,
  value: JsonValue | undefined,
  key: string,
): Reached {
  let reached: Reached = [place, value];
  for (let count = 0; count < longestChain && childOf(reached[1], key) === undefined; count += 1) {
    const reference = stringMember(reached[1], '$ref');
    const target = reference?.startsWith('#') ? parseFragment(reference.slice(1)) : undefined;
    if (target === undefined) return reached;
    const resolved = resolvePath(document, target);
    reached = [resolved, resolved.reduce<JsonValue | undefined>(childOf, document)];
  }
  return reached;
}
