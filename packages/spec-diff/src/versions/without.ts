import { isArray, isObject, type JsonObject, type JsonValue } from '../json/value.ts';
import { documentSlot, type Slot, slotUnder } from '../source/slots.ts';

/**
 * A document without some of its keywords. What has such a name because somebody chose it stays, and so do payloads and what stands in
 * an extension.
 */
export function withoutKeywords(document: JsonObject, keywords: ReadonlySet<string>): JsonObject {
  const left = strip(document, documentSlot, keywords);
  return isObject(left) ? left : {};
}

function strip(value: JsonValue, slot: Slot, keywords: ReadonlySet<string>): JsonValue {
  if (slot === 'data' || slot === 'other') return value;
  if (isArray(value))
    return value.map((item, index) => strip(item, slotUnder(slot, String(index)), keywords));
  if (!isObject(value)) return value;
  const areNames = slot.endsWith('{}') || slot === 'mapping';
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => areNames || !keywords.has(key))
      .map(([key, inner]) => [key, strip(inner, slotUnder(slot, key), keywords)]),
  );
}
