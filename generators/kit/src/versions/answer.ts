import type { OpenApiDocument } from '../document/read.ts';
import { resolveReference } from '../document/resolve.ts';
import { type JsonObject, type JsonValue, member, objectMember } from '../json/value.ts';
import { isJson } from '../model/body.ts';
import type { AnswerResource } from './model.ts';
import { nestedResource, type ResourceNames } from './nested.ts';
import { propertiesOf } from './parts.ts';

// An envelope holds its payload near the top; deeper, a schema may also hold itself.
const deepest = 4;

/** Where resources are in the successful answer of an operation. */
export function readAnswer(
  document: OpenApiDocument,
  resources: ResourceNames,
  operation: JsonObject,
): readonly AnswerResource[] {
  const responses = objectMember(operation, 'responses');
  const status = Object.keys(responses).find((key) => /^2(\d\d|XX)$/.test(key));
  const content = objectMember(resolveReference(document, member(responses, status ?? '')), 'content');
  const mediaType = Object.keys(content).find(isJson);
  if (mediaType === undefined) return [];
  return findResources(document, resources, member(content[mediaType], 'schema'), []);
}

function findResources(
  document: OpenApiDocument,
  resources: ResourceNames,
  schema: JsonValue | undefined,
  path: readonly string[],
): readonly AnswerResource[] {
  const nested = nestedResource(document, resources, schema);
  if (nested !== undefined) return [{ ...nested, path }];
  if (path.length === deepest) return [];
  return [...propertiesOf(document, schema, []).values()].flatMap(({ name, declared }) =>
    findResources(document, resources, declared, [...path, name]),
  );
}
