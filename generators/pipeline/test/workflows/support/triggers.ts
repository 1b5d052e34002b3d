import { type JsonObject, type JsonValue, member, objectMember } from '@installatron-openapi/generate-kit';

/** The events of a workflow: one name, a list or an object of them. */
export function triggers(workflow: JsonObject): JsonObject {
  const on: JsonValue = member(workflow, 'on') ?? [];
  if (typeof on === 'string') return { [on]: null };
  return Array.isArray(on)
    ? Object.fromEntries(on.map((name) => [String(name), null]))
    : objectMember(workflow, 'on');
}
