import {
  allocateNames,
  type MemberModel,
  type NestedResource,
  type ResourceModel,
  typeName,
  type ValueRule,
  valueName,
} from '@installatron-openapi/generate-kit';
import type { Direction } from './direction.ts';
import type { ValueTable } from './values.ts';

/** `installToV2`: what users call. Its conversion has this name and `Conversion` after it. */
export function converterName(resource: string, wanted: Direction): string {
  return valueName(`${resource} to ${wanted}`);
}

export function conversionName(resource: string, wanted: Direction): string {
  return `${converterName(resource, wanted)}Conversion`;
}

/** The conversion of what is in a member. */
export function innerConversion({ resource }: NestedResource, wanted: Direction): string {
  return conversionName(resource, wanted);
}

/** Names of what the module of one resource declares for itself. They end in a word that no other name there ends in. */
export type LocalNames = {
  readonly readValue: (member: MemberModel) => string;
  readonly writeValue: (member: MemberModel) => string;
  /** Tables with the same content have the functions of the first. */
  readonly tables: readonly { readonly member: MemberModel; readonly table: ValueTable }[];
};

/** @throws DiagnosticsError when two members that need a name become the same one. */
export function localNames({ members }: ResourceModel): LocalNames {
  const tables = tablesOf(members);
  const owners = new Map(tables.map(({ member, table }) => [contentOf(table), member]));
  const bases = allocateNames(
    [...owners.values()].map(({ path, pointer }) => ({ name: path.join(' '), pointer })),
    typeName,
  );
  const base = (path: readonly string[]) => bases.get(path.join(' ')) ?? '';
  const owner = (member: MemberModel) => owners.get(contentOf(member.rule)) ?? member;
  return {
    readValue: (member) => `read${base(owner(member).path)}Value`,
    writeValue: (member) => `write${base(owner(member).path)}Value`,
    tables,
  };
}

/** The tables of values, each with the first member that has it. */
function tablesOf(members: readonly MemberModel[]): LocalNames['tables'] {
  const found = new Map<string, LocalNames['tables'][number]>();
  for (const member of members) {
    const content = contentOf(member.rule);
    if (member.rule.kind === 'values' && !found.has(content))
      found.set(content, { member, table: member.rule });
  }
  return [...found.values()];
}

function contentOf(rule: ValueRule): string {
  return JSON.stringify(rule);
}
