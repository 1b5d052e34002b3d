import { fileURLToPath } from 'node:url';
import {
  buildVersions,
  type JsonObject,
  type JsonValue,
  type OperationVersions,
  objectMember,
  readDocument,
  resolveReference,
} from '@installatron-openapi/generate-kit';

const document = readDocument(fileURLToPath(new URL('../../../../spec/dist/openapi.json', import.meta.url)));
const versions = buildVersions(document);

/** All operations that version 1 has a command for. */
export const operations: readonly OperationVersions[] = versions.operations.filter(
  ({ commands }) => commands.length > 0,
);

/** What a reference leads to, or the schema itself. */
export function resolved(schema: JsonValue | undefined): JsonObject {
  return resolveReference(document, schema);
}

/** The schema of what an operation answers a success with. */
export function answerSchema({ operation }: OperationVersions): JsonObject {
  const name = operation.responses.find(({ status }) => status === '200')?.schemaName;
  if (name === undefined) throw new Error(`${operation.operationId} answers with no schema.`);
  return objectMember(objectMember(objectMember(document, 'components'), 'schemas'), name);
}

/** The members of the resources in an answer that version 1 writes as a day, so that the time of the day is lost. */
export function daysIn({ answer }: OperationVersions): ReadonlySet<string> {
  const members = answer.flatMap(
    (place) => versions.resources.find(({ name }) => name === place.resource)?.members ?? [],
  );
  const days = members.filter(({ rule }) => rule.kind === 'codec' && rule.codec === 'date');
  return new Set(days.map(({ path }) => path[0]));
}
