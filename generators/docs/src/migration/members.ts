import type { MemberModel, ResourceModel, VersionsModel } from '@installatron-openapi/generate-kit';
import { codeCell, codeSpan, tableCell } from '../text/markdown.ts';
import { codeList, origin, page, section, table, v2Name } from './table.ts';

/** The page of members: for each resource those that have another name, and those that only one version has. */
export function membersPage({ resources }: VersionsModel): string {
  const summary =
    'For each resource, the members that have another name in version 1, and those that only one version has. All others have the same name in both.';
  return page('Members by resource', summary, resources.flatMap(resourceSection));
}

function resourceSection(resource: ResourceModel): readonly string[] {
  const rows = [...resource.members.flatMap(renamedRow), ...resource.only.map(onlyRow)];
  const same = resource.members.filter((member) => !isRenamed(member)).length;
  const shown = rows.length === 0 ? '' : table(['Version 1', 'Version 2', 'Where from'], rows);
  const rest = `${same === 0 ? 'No member has' : same === 1 ? 'One member has' : `${same} members have`} the same name in both versions.`;
  return section(tableCell(resource.name), `The schema ${codeSpan(resource.schemaName)}.`, shown, rest);
}

function isRenamed(member: MemberModel): boolean {
  return member.v1 !== v2Name(member) || member.also.length > 0;
}

function renamedRow(member: MemberModel): readonly (readonly string[])[] {
  if (!isRenamed(member)) return [];
  const v1 = member.v1 === undefined ? 'nothing' : codeList([member.v1, ...member.also]);
  return [[v1, codeCell(v2Name(member)), origin(member.confidence)]];
}

function onlyRow({ v1, keep, confidence }: ResourceModel['only'][number]): readonly string[] {
  return [codeCell(v1), `nothing; converters keep it as ${codeCell(keep)}`, origin(confidence)];
}
