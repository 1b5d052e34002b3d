import { compareCodeUnits } from '../document/canonical.ts';
import type { OpenApiDocument } from '../document/read.ts';
import { isObject, type JsonObject, member, objectMember, stringMember } from '../json/value.ts';
import { readMembers } from './member.ts';
import type { OnlyMember, ResourceModel } from './model.ts';
import type { ResourceNames } from './nested.ts';
import { type Read, readTypes, saidConfidence } from './statement.ts';

/** Reads the resources, in the order of their names. */
export function readResources(
  document: OpenApiDocument,
  names: ResourceNames,
): Read<readonly ResourceModel[]> {
  const reads = [...names].map(([schemaName, name]) => readResource(document, names, schemaName, name));
  return {
    result: reads.map(({ result }) => result).toSorted((a, b) => compareCodeUnits(a.name, b.name)),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

function readResource(
  document: OpenApiDocument,
  names: ResourceNames,
  schemaName: string,
  name: string,
): Read<ResourceModel> {
  const pointer = ['components', 'schemas', schemaName];
  const schema = member(objectMember(objectMember(document, 'components'), 'schemas'), schemaName);
  const { result: members, problems } = readMembers(document, names, schema, pointer);
  const only = readOnly(objectMember(objectMember(schema, 'x-v1'), 'only'), [...pointer, 'x-v1', 'only']);
  return { result: { name, schemaName, members, only, pointer }, problems };
}

function readOnly(said: JsonObject, pointer: readonly string[]): readonly OnlyMember[] {
  return Object.entries(said).map(([v1, value]) => ({
    v1,
    keep: stringMember(value, 'keep') ?? v1,
    types: (isObject(value) ? readTypes(value) : undefined) ?? [],
    description: stringMember(value, 'description') ?? '',
    confidence: saidConfidence(value) ?? 'documented',
    pointer: [...pointer, v1],
  }));
}
