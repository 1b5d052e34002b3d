import type {
  JsonObject,
  JsonValue,
  MemberModel,
  OpenApiDocument,
  VersionsModel,
} from '@installatron-openapi/generate-kit';
import { member, objectMember } from '@installatron-openapi/generate-kit';
import { componentNames, partsOf } from './parts.ts';

/**
 * The members of every component schema that a resource is made of: of the resource itself, and of the parts of its
 * `allOf` that are no resources.
 */
export function membersBySchema(
  document: OpenApiDocument,
  { resources }: VersionsModel,
): ReadonlyMap<string, readonly MemberModel[]> {
  const found = new Map(resources.map(({ schemaName, members }) => [schemaName, members]));
  for (const { schemaName, members } of resources) {
    for (const part of componentNames(document, schemaOf(document, schemaName))) {
      if (!found.has(part)) found.set(part, members);
    }
  }
  return found;
}

export function schemaOf(document: OpenApiDocument, name: string): JsonValue | undefined {
  return member(objectMember(objectMember(document, 'components'), 'schemas'), name);
}

/** What version 1 has in place of a property. */
export type Counterpart =
  | { readonly kind: 'member'; readonly member: MemberModel }
  | { readonly kind: 'flattened'; readonly members: readonly MemberModel[] }
  /** Nothing is said of it: no part of a resource, or not described. */
  | { readonly kind: 'unstated' };

export function counterpartOf(members: readonly MemberModel[], name: string): Counterpart {
  const found = members.filter(({ path }) => path[0] === name);
  const own = found.find(({ path }) => path.length === 1);
  if (own !== undefined) return { kind: 'member', member: own };
  return found.length > 0 ? { kind: 'flattened', members: found } : { kind: 'unstated' };
}

/** Whether a property of a schema that is no resource says that version 1 has nothing like it. */
export function isAbsent(document: OpenApiDocument, declared: JsonValue | undefined): boolean {
  const said: JsonObject | undefined = partsOf(document, declared)
    .map(({ value }) => objectMember(value, 'x-v1'))
    .find((statement) => Object.hasOwn(statement, 'absent'));
  return said !== undefined;
}
