import { type JsonObject, type JsonValue, member, objectMember } from '../json/value.ts';
import type { SourcePlace } from './files.ts';

/** A component that the entry of a spec does not have itself. */
export type Component = readonly [kind: string, name: string, value: JsonValue];

/** A document with more components. What grows is still where it was written, as far as `origins` knows. */
export function addComponents(
  root: JsonObject,
  added: readonly Component[],
  origins: Map<JsonValue, SourcePlace>,
): JsonObject {
  const inPlaceOf = (before: JsonValue | undefined, grown: JsonObject): JsonObject => {
    const place = before === undefined ? undefined : origins.get(before);
    if (place !== undefined) origins.set(grown, place);
    return grown;
  };
  const own = objectMember(root, 'components');
  const kinds = [...Map.groupBy(added, ([kind]) => kind)].map(([kind, components]) => {
    const entries = components.map(([, name, value]) => [name, value]);
    return [
      kind,
      inPlaceOf(member(own, kind), { ...objectMember(own, kind), ...Object.fromEntries(entries) }),
    ];
  });
  const components = inPlaceOf(member(root, 'components'), { ...own, ...Object.fromEntries(kinds) });
  return inPlaceOf(root, { ...root, components });
}
