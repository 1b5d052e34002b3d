import type { ApiModel, JsonObject } from '@installatron-openapi/generate-kit';
import { commandNotes } from './commands/table.ts';
import { errorNotes } from './errors.ts';
import { backgroundNotes, confidenceNotes, type Note, paginationNotes } from './notes.ts';

/** The notes below the description of every operation, by operationId. */
export function operationNotes(document: JsonObject, model: ApiModel): ReadonlyMap<string, readonly Note[]> {
  const operations = new Map(model.operations.map((operation) => [operation.operationId, operation]));
  const catalogue = new Map(model.errcodes.map((entry) => [entry.code, entry]));
  return new Map(
    model.operations.map((operation) => [
      operation.operationId,
      [
        ...backgroundNotes(operation.background, operations),
        ...paginationNotes(operation.pagination),
        ...confidenceNotes(operation.confidence),
        ...commandNotes(document, operation, operations),
        ...errorNotes(operation, catalogue),
      ],
    ]),
  );
}
