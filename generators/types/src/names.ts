import {
  type ApiInput,
  type ApiModel,
  allocateNames,
  docComment,
  type Named,
  type OperationModel,
  objectMember,
  propertyKey,
  stringLiteral,
  stringMember,
  typeName,
  wrap,
} from '@installatron-openapi/generate-kit';
import { commandTypeNames, commandTypes, operationAnswerTypes } from './commands.ts';

/** What the module of names declares itself, such as `ErrorCode`: a schema of that name is a collision. */
const ownNames = ['error code', 'error code of', ...commandTypeNames];

/**
 * A module with the names people want: one type per component schema, the error codes, and the commands where there are any.
 *
 * @param rawModule where the trees of openapi-typescript are, as this module imports them.
 * @throws DiagnosticsError when two schemas become the same type name.
 */
export function namedTypes({ document, model }: ApiInput, rawModule: string): string {
  const schemas = allocateNames([...ownNames.map(own), ...model.schemaNames.map(schema)], typeName);
  const imports = `import type { components } from ${stringLiteral(rawModule)};`;
  const components = objectMember(objectMember(document, 'components'), 'schemas');
  const types = model.schemaNames.map((name) => {
    const comment = describe(stringMember(objectMember(components, name), 'description'));
    return `${comment}export type ${schemas.get(name)} = components['schemas'][${stringLiteral(name)}];`;
  });
  const head = model.schemaNames.length === 0 ? [] : [imports];
  const versioned = [...commandTypes(components, schemas), ...operationAnswerTypes(document, schemas)];
  return [...head, ...types, errorCode(model), errorCodeOf(model), ...versioned].join('\n\n');
}

function own(name: string): Named {
  return { name, pointer: [] };
}

function schema(name: string): Named {
  return { name, pointer: ['components', 'schemas', name] };
}

function describe(description: string | undefined): string {
  return description === undefined ? '' : `${docComment(wrap(description, 100))}\n`;
}

function errorCode(model: ApiModel): string {
  const comment = 'Every error code of the catalogue. Servers may send others: keep a branch for them.';
  return `${docComment(comment)}\nexport type ErrorCode = ${union(model.errcodes.map(({ code }) => code))};`;
}

function errorCodeOf(model: ApiModel): string {
  const members = model.operations.map((operation) => {
    const codes = union(errcodesOf(operation));
    return `  readonly ${propertyKey(operation.operationId)}: ${codes};`;
  });
  const comment = 'The error codes each operation is known to give, by operationId.';
  return `${docComment(comment)}\nexport type ErrorCodeOf = {\n${members.join('\n')}\n};`;
}

function errcodesOf(operation: OperationModel): readonly string[] {
  return [...new Set(operation.responses.flatMap((response) => response.errcodes))];
}

function union(values: readonly string[]): string {
  return values.length === 0 ? 'never' : values.map(stringLiteral).join(' | ');
}
