import type { JsonObject, JsonValue } from '@installatron-openapi/generate-kit';

/** The members that one position of payloads adds to a document. */
export type Part = {
  readonly info?: JsonObject;
  readonly servers?: readonly JsonObject[];
  readonly tags?: readonly JsonObject[];
  readonly paths?: JsonObject;
  readonly schemas?: JsonObject;
  readonly securitySchemes?: JsonObject;
  readonly extensions?: JsonObject;
};

/** A whole document of some parts. */
export function documentOf(parts: readonly Part[]): JsonObject {
  const securitySchemes = merge(parts.map((part) => part.securitySchemes));
  return {
    openapi: '3.1.0',
    info: { title: 'Hostile', version: '1.0.0', ...merge(parts.map((part) => part.info)) },
    servers: [{ url: 'https://api.example.com' }, ...parts.flatMap((part) => part.servers ?? [])],
    security: Object.keys(securitySchemes).map((name) => ({ [name]: [] })),
    tags: [{ name: 'Harmless' }, ...parts.flatMap((part) => part.tags ?? [])],
    paths: { '/harmless': { get: operation('harmless') }, ...merge(parts.map((part) => part.paths)) },
    components: { schemas: merge(parts.map((part) => part.schemas)), securitySchemes },
    ...merge(parts.map((part) => part.extensions)),
  };
}

function merge(objects: readonly (JsonObject | undefined)[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object ?? {})));
}

/** An operation that has all it must have, and what a position wants to see in it. */
export function operation(operationId: string, members: JsonObject = {}): JsonObject {
  return {
    operationId,
    tags: ['Harmless'],
    summary: 'An operation',
    responses: { '200': { description: 'Done.' } },
    ...members,
  };
}

/** A schema of its own for an operation to answer with. */
export function answering(schema: JsonValue, members: JsonObject = {}): JsonObject {
  return {
    responses: { '200': { description: 'Done.', content: { 'application/json': { schema, ...members } } } },
  };
}

/** A request body of one media type. */
export function body(mediaType: string, media: JsonObject): JsonObject {
  return { requestBody: { required: true, content: { [mediaType]: media } } };
}
