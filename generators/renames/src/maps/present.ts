import type { JsonObject, JsonValue } from '@installatron-openapi/generate-kit';

/** The members that have a value: what is undefined is left out. */
export function present(members: Readonly<Record<string, JsonValue | undefined>>): JsonObject {
  const given = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(given);
}
