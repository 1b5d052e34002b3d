import type { JsonObject } from '@installatron-openapi/generate-kit';
import { documentOf } from './parts.ts';
import { hostilePayloads } from './payloads.ts';
import { positions } from './positions.ts';

export { hostilePayloads } from './payloads.ts';

/** A valid OpenAPI document with payloads in one kind of place, which gives it its name. */
export type HostileDocument = { readonly name: string; readonly document: JsonObject };

/**
 * One document for each place where OpenAPI lets a string stand, with the payloads in it, and one document,
 * `everything`, with all of them.
 */
export function hostileDocuments(payloads: readonly string[] = hostilePayloads): readonly HostileDocument[] {
  const parts = Object.entries(positions).map(([name, place]) => ({ name, part: place(payloads) }));
  return [
    ...parts.map(({ name, part }) => ({ name, document: documentOf([part]) })),
    { name: 'everything', document: documentOf(parts.map(({ part }) => part)) },
  ];
}
