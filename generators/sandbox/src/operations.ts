import { type JsonObject, type OperationModel, propertyKey } from '@installatron-openapi/generate-kit';
import { literal } from './literal.ts';

/** Each operation with where it is, and which error codes it is known to give. */
export function operationsModule(operations: readonly OperationModel[]): string {
  const entries = operations.map(
    (operation) => `${propertyKey(operation.operationId)}: ${literal(entryOf(operation))},`,
  );
  return `import type { OperationEntry } from '../operation/entry.ts';

export const operations = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, OperationEntry>>;
`;
}

function entryOf(operation: OperationModel): JsonObject {
  const { background, pagination } = operation;
  return {
    method: operation.method,
    path: operation.path,
    ...(background === undefined ? {} : { background: background.parameter }),
    ...(background?.task === undefined ? {} : { task: background.task }),
    ...(pagination === undefined || 'none' in pagination ? {} : { paged: true }),
    errcodes: [...new Set(operation.responses.flatMap(({ errcodes }) => errcodes))],
    statuses: operation.responses.map(({ status }) => Number(status)).filter(Number.isInteger),
  };
}
