import { quote } from '../compare/finding.ts';
import { formatPointer, type PointerPath, parseFragment, valueAt } from '../json/pointer.ts';
import { isArray, isObject, type JsonObject, type JsonValue, stringMember } from '../json/value.ts';
import type { VersionChange } from './change.ts';
import { nameOf } from './decision.ts';
import { version1Change } from './rules.ts';

/**
 * Places of HEAD that had an `x-v1` in BASE and have none any more, neither there nor in what their `$ref` leads to. A component need not
 * say it where all that refer to it do.
 */
export function findLostStatements(base: JsonObject, head: JsonObject): readonly VersionChange[] {
  const users = usersOf(head);
  return placesWithStatement(base, []).flatMap((place) => {
    const value = valueAt(head, place);
    const referring = users.get(formatPointer(place)) ?? [];
    const isSaidByUsers = referring.length > 0 && referring.every((user) => Object.hasOwn(user, 'x-v1'));
    return !isObject(value) || hasStatement(head, value) || isSaidByUsers ? [] : [lostAt(base, place, value)];
  });
}

/** What refers to a place, by the pointer of the place. */
function usersOf(document: JsonObject): ReadonlyMap<string, readonly JsonObject[]> {
  return Map.groupBy(referencesIn(document), (value) => targetOf(value) ?? '');
}

function targetOf(value: JsonObject): string | undefined {
  const reference = stringMember(value, '$ref');
  const path = reference?.startsWith('#') ? parseFragment(reference.slice(1)) : undefined;
  return path && formatPointer(path);
}

function referencesIn(value: JsonValue): readonly JsonObject[] {
  if (isArray(value)) return value.flatMap(referencesIn);
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap(referencesIn);
  return Object.hasOwn(value, '$ref') ? [value, ...inside] : inside;
}

/** Every place with an `x-v1`, as the path to what has it. */
export function placesWithStatement(value: JsonValue, path: PointerPath): readonly PointerPath[] {
  if (isArray(value))
    return value.flatMap((item, index) => placesWithStatement(item, [...path, String(index)]));
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    key === 'x-v1' ? [] : placesWithStatement(inner, [...path, key]),
  );
  return Object.hasOwn(value, 'x-v1') ? [path, ...inside] : inside;
}

const longestChain = 20;

function hasStatement(document: JsonObject, start: JsonObject): boolean {
  let value: JsonValue | undefined = start;
  for (let count = 0; count < longestChain && isObject(value); count += 1) {
    if (Object.hasOwn(value, 'x-v1')) return true;
    const reference = stringMember(value, '$ref');
    const target = reference?.startsWith('#') ? parseFragment(reference.slice(1)) : undefined;
    value = target && valueAt(document, target);
  }
  return false;
}

function lostAt(base: JsonObject, place: PointerPath, value: JsonObject): VersionChange {
  const pointer = formatPointer(place);
  const name = stringMember(value, 'operationId') ?? stringMember(value, 'name') ?? place.at(-1) ?? '';
  const message = `${quote(name)} no longer says what version 1 has in its place.`;
  return version1Change('v1-statement-lost', { message, pointer, identity: [nameOf(base, place)] });
}
