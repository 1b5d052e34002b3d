import {
  type CodecName,
  codecs,
  type MemberModel,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import { codeCell, tableCell } from '../text/markdown.ts';
import { ruleText } from './rule.ts';
import { codeList, origin, page, section, table, v2Name } from './table.ts';

/** The page of changed values: tables of values, and forms that change by a codec. */
export function valuesPage({ resources, operations }: VersionsModel): string {
  const summary =
    'The values that version 1 writes in another way. A number may arrive as a string in version 1; converters read both.';
  return page('Changed values', summary, [
    ...resources.flatMap(({ name, members }) => section(tableCell(name), ...memberTables(members))),
    ...section(
      'Forms',
      codecTable(
        [...resources.map(({ members }) => members), ...operations.map(({ inputs }) => inputs)].flat(),
      ),
    ),
  ]);
}

function memberTables(members: readonly MemberModel[]): readonly string[] {
  const changed = members.filter(({ rule }) => rule.kind !== 'same');
  if (changed.length === 0) return [];
  const rows = changed.map((member) => [
    codeCell(v2Name(member)),
    codeCell(member.v1 ?? ''),
    ruleText(member.rule),
    origin(member.confidence),
  ]);
  return [table(['Version 2', 'Version 1', 'Values', 'Where from'], rows)];
}

function codecTable(members: readonly MemberModel[]): string {
  const used = new Set(members.flatMap(({ rule }) => (rule.kind === 'codec' ? [rule.codec] : [])));
  const rows = [...used].toSorted().map((name: CodecName) => {
    const { summary, loss } = codecs[name];
    return [codeCell(name), tableCell(summary), tableCell(loss), codeList(namesWith(members, name))];
  });
  return rows.length === 0
    ? ''
    : table(['Codec', 'Version 1 has', 'What does not come back', 'Members'], rows);
}

function namesWith(members: readonly MemberModel[], codec: CodecName): readonly string[] {
  const found = members.filter(({ rule }) => rule.kind === 'codec' && rule.codec === codec);
  return [...new Set(found.map(v2Name))].toSorted();
}
