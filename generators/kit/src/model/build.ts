import { type Diagnostic, throwIfErrors } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import { compareCodeUnits } from '../document/canonical.ts';
import type { OpenApiDocument } from '../document/read.ts';
import { formatPointer } from '../json/pointer.ts';
import { type JsonObject, member, objectMember, stringMember } from '../json/value.ts';
import { readConfidence } from './confidence.ts';
import type { ApiModel, ErrcodeModel, OperationModel } from './model.ts';
import { readOperations } from './operation.ts';

/**
 * Reads the model from a document.
 *
 * @throws DiagnosticsError for operations without an operationId and for two with the same.
 */
export function buildModel(document: OpenApiDocument): ApiModel {
  const info = objectMember(document, 'info');
  const operations = readOperations(document);
  throwIfErrors(operationIdProblems(operations));
  return {
    title: stringMember(info, 'title') ?? '',
    version: stringMember(info, 'version') ?? '',
    operations,
    errcodes: readErrcodes(objectMember(document, 'x-errcodes')),
    schemaNames: Object.keys(objectMember(objectMember(document, 'components'), 'schemas')),
  };
}

function operationIdProblems(operations: readonly OperationModel[]): readonly Diagnostic[] {
  const first = new Map<string, OperationModel>();
  return operations.flatMap((operation) => {
    const pointer = formatPointer(operation.pointer);
    if (operation.operationId === '') {
      return problem('operation-id-missing', `${operation.method} ${operation.path} has no operationId.`, {
        pointer,
      });
    }
    const twin = first.get(operation.operationId);
    first.set(operation.operationId, twin ?? operation);
    if (twin === undefined) return [];
    const message = `${operation.method} ${operation.path} and ${twin.method} ${twin.path} are both ${JSON.stringify(operation.operationId)}.`;
    return problem('operation-id-duplicate', message, { pointer });
  });
}

function readErrcodes(catalogue: JsonObject): readonly ErrcodeModel[] {
  return Object.keys(catalogue)
    .toSorted(compareCodeUnits)
    .map((code) => readErrcode(code, objectMember(catalogue, code)));
}

function readErrcode(code: string, entry: JsonObject): ErrcodeModel {
  const status = member(entry, 'status');
  return {
    code,
    status: typeof status === 'number' ? status : 0,
    meaning: stringMember(entry, 'meaning') ?? '',
    remedy: stringMember(entry, 'remedy') ?? '',
    confidence: readConfidence(entry),
  };
}
