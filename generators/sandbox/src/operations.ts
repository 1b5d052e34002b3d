import {
  isObject,
  type JsonObject,
  member,
  type OpenApiDocument,
  type OperationModel,
  propertyKey,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { literal } from './literal.ts';
import { bareSchema, bodySchema, parametersOf } from './schemas.ts';

/** Each operation with where it is, what it takes, and which error codes it is known to give. */
export function operationsModule(document: OpenApiDocument, operations: readonly OperationModel[]): string {
  const entries = operations.map(
    (operation) => `${propertyKey(operation.operationId)}: ${literal(entryOf(document, operation))},`,
  );
  return `import type { OperationEntry } from '../operation/entry.ts';

export const operations = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, OperationEntry>>;
`;
}

function entryOf(document: OpenApiDocument, operation: OperationModel): JsonObject {
  const body = bodySchema(document, operation);
  const { background, pagination } = operation;
  return {
    method: operation.method,
    path: operation.path,
    parameters: parameterSchema(document, operation),
    ...(isObject(body) ? { body: bareSchema(body) } : {}),
    ...(background === undefined ? {} : { background: background.parameter }),
    ...(background?.task === undefined ? {} : { task: background.task }),
    ...(pagination === undefined || 'none' in pagination ? {} : { paged: true }),
    errcodes: [...new Set(operation.responses.flatMap(({ errcodes }) => errcodes))],
    statuses: operation.responses.map(({ status }) => Number(status)).filter(Number.isInteger),
  };
}

/** Parameters of the path and the query, as the schema of one object. What the client sets once is left to who reads it. */
function parameterSchema(document: OpenApiDocument, operation: OperationModel): JsonObject {
  const own = parametersOf(document, operation).filter((parameter) => {
    const place = stringMember(parameter, 'in');
    return (place === 'path' || place === 'query') && member(parameter, 'x-client-option') === undefined;
  });
  const required = own
    .filter((parameter) => member(parameter, 'required') === true)
    .map((parameter) => stringMember(parameter, 'name') ?? '');
  return {
    type: 'object',
    required,
    properties: Object.fromEntries(
      own.map((parameter) => [
        stringMember(parameter, 'name') ?? '',
        bareSchema(member(parameter, 'schema') ?? {}),
      ]),
    ),
  };
}
