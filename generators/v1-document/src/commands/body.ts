import {
  isJson,
  type JsonObject,
  type JsonValue,
  member,
  type OpenApiDocument,
  type OperationModel,
  objectMember,
  resolveReference,
} from '@installatron-openapi/generate-kit';

/** The operation object of version 2. */
export function operationObject(document: OpenApiDocument, { path, pointer }: OperationModel): JsonObject {
  const item = resolveReference(document, member(objectMember(document, 'paths'), path));
  return objectMember(item, pointer.at(-1) ?? '');
}

/** The schema of the JSON body of an operation of version 2. */
export function bodySchema(document: OpenApiDocument, operation: OperationModel): JsonValue | undefined {
  const body = resolveReference(document, member(operationObject(document, operation), 'requestBody'));
  return member(jsonContent(body).media, 'schema');
}

/** The JSON media type of a body or a response and what stands under it; empty where there is none. */
export function jsonContent(holder: JsonObject): { readonly mediaType: string; readonly media: JsonObject } {
  const content = objectMember(holder, 'content');
  const mediaType = Object.keys(content).find(isJson) ?? '';
  return { mediaType, media: objectMember(content, mediaType) };
}
