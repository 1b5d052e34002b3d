import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { compareCodeUnits } from '../document/canonical.ts';
import type { OpenApiDocument } from '../document/read.ts';
import type { PointerPath } from '../json/pointer.ts';
import { type JsonValue, stringMember } from '../json/value.ts';
import type { MemberModel } from './model.ts';
import { nestedResource, type ResourceNames } from './nested.ts';
import { chainOf, type Property, placed, propertiesOf } from './parts.ts';
import { type Read, readStatement, type Statement } from './statement.ts';

/** Reads all members of an object schema, those of its flattened objects among them, by their names. */
export function readMembers(
  document: OpenApiDocument,
  resources: ResourceNames,
  schema: JsonValue | undefined,
  pointer: PointerPath,
): Read<readonly MemberModel[]> {
  const reads = [...propertiesOf(document, schema, pointer).values()].map((property) =>
    readProperty(document, resources, property),
  );
  return {
    result: reads
      .flatMap(({ result }) => result)
      .toSorted((a, b) => compareCodeUnits(a.path.join('\n'), b.path.join('\n'))),
    problems: reads.flatMap(({ problems }) => problems),
  };
}

function readProperty(
  document: OpenApiDocument,
  resources: ResourceNames,
  property: Property,
): Read<readonly MemberModel[]> {
  const { result: statement, problems } = readStatement(
    document,
    property.declared,
    property.pointer,
    property,
  );
  if (statement.flatten) return readFlattened(document, resources, property, problems);
  return {
    result: [toMember(document, resources, { ...property, path: [property.name], statement })],
    problems,
  };
}

function readFlattened(
  document: OpenApiDocument,
  resources: ResourceNames,
  outer: Property,
  problems: readonly Diagnostic[],
): Read<readonly MemberModel[]> {
  const inner = [...propertiesOf(document, outer.declared, outer.pointer).values()].map((property) => ({
    property,
    read: readStatement(document, property.declared, property.pointer, property),
  }));
  return {
    result: inner.map(({ property, read }) =>
      toMember(document, resources, {
        ...property,
        required: property.required && outer.required,
        path: [outer.name, property.name],
        statement: read.result,
      }),
    ),
    problems: [...problems, ...inner.flatMap(({ read }) => read.problems)],
  };
}

/** Something with a statement: a property, or a parameter, whose schema is then what is declared. */
export type Stated = {
  readonly name: string;
  readonly path: MemberModel['path'];
  readonly declared: JsonValue | undefined;
  readonly pointer: PointerPath;
  readonly required: boolean;
  readonly statement: Statement;
};

export function toMember(document: OpenApiDocument, resources: ResourceNames, stated: Stated): MemberModel {
  const { statement, declared, path } = stated;
  return {
    path,
    v1: statement.absent ? undefined : (statement.name ?? stated.name),
    also: statement.also,
    rule: statement.rule,
    v1Types: statement.types,
    nested: nestedResource(document, resources, declared),
    required: stated.required,
    confidence: statement.confidence,
    description: descriptionOf(document, declared, stated.pointer),
    schema: placed(document, declared, stated.pointer).value,
    pointer: statement.pointer,
  };
}

function descriptionOf(
  document: OpenApiDocument,
  declared: JsonValue | undefined,
  pointer: PointerPath,
): string {
  const texts = chainOf(document, declared, pointer).map(({ value }) => stringMember(value, 'description'));
  return texts.find((text) => text !== undefined) ?? '';
}
