import { type JsonValue, type OpenApiDocument, propertyKey } from '@installatron-openapi/generate-kit';
import { literal } from './literal.ts';
import type { Member } from './members.ts';
import { textSchema } from './text-schema.ts';

/**
 * What each operation takes.
 *
 * @param validatorOf what the module of validators exports for a schema.
 */
export function membersModule(
  document: OpenApiDocument,
  operations: ReadonlyMap<string, readonly Member[]>,
  validatorOf: (schema: JsonValue) => string,
): string {
  const lists = [...operations].map(([operationId, members]) => {
    const entries = members.map((member) => entryOf(document, member, validatorOf(member.schema)));
    return `${propertyKey(operationId)}: [${entries.join(', ')}],`;
  });
  return `import type { OperationId } from '../operation/handler.ts';
import type { Member } from '../validation/member.ts';
import * as validators from './validators.gen.ts';

/** What each operation takes, in the order of the spec: the path and the query first, then the body. */
export const members: Readonly<Record<OperationId, readonly Member[]>> = {
${lists.join('\n')}
};
`;
}

function entryOf(document: OpenApiDocument, member: Member, validator: string): string {
  const facts = {
    name: member.name,
    schema: textSchema(document, member.schema),
    ...(member.isRequired ? { isRequired: true } : {}),
    ...(member.neededWith.length === 0 ? {} : { neededWith: member.neededWith }),
    ...(member.default === undefined ? {} : { default: member.default }),
  };
  const entries = Object.entries(facts).map(([key, value]) => `${key}: ${literal(value)}`);
  return `{ ${[...entries, `isValid: validators.${validator}`].join(', ')} }`;
}
