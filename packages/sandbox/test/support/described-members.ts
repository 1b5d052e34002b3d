import { createRequire } from 'node:module';
import {
  buildModel,
  type JsonObject,
  type JsonValue,
  readDocument,
  resolveReference,
} from '@installatron-openapi/generate-kit';
import { type Member, membersOf } from '@installatron-openapi/generate-sandbox';
import type { OperationId } from '../../src/operation/handler.ts';

const document = readDocument(
  createRequire(import.meta.url).resolve('@installatron-openapi/spec/dist/openapi.json'),
);

const members = new Map(
  buildModel(document).operations.map((operation) => [operation.operationId, membersOf(document, operation)]),
);

/** What the bundled spec says that an operation takes, with whole schemas. */
export function describedMembers(id: OperationId): readonly Member[] {
  return members.get(id) ?? [];
}

/** The schema at the end of a chain of references. */
export function resolved(schema: JsonValue): JsonObject {
  return resolveReference(document, schema);
}
