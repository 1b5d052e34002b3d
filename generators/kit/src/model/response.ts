import type { OpenApiDocument } from '../document/read.ts';
import { resolveReference } from '../document/resolve.ts';
import { type JsonObject, member, objectMember, stringMember, stringsMember } from '../json/value.ts';
import { componentName, isJson } from './body.ts';
import { readConfidence } from './confidence.ts';
import type { ResponseModel } from './model.ts';

/** The responses of an operation, by status. */
export function readResponses(document: OpenApiDocument, responses: JsonObject): readonly ResponseModel[] {
  return Object.keys(responses).map((status) =>
    readResponse(status, resolveReference(document, member(responses, status))),
  );
}

function readResponse(status: string, response: JsonObject): ResponseModel {
  const content = objectMember(response, 'content');
  const mediaTypes = Object.keys(content);
  const json = objectMember(content, mediaTypes.find(isJson) ?? '');
  return {
    status,
    description: stringMember(response, 'description') ?? '',
    mediaTypes,
    errcodes: stringsMember(response, 'x-errcodes'),
    schemaName: componentName(member(json, 'schema')),
    confidence: readConfidence(response),
  };
}
