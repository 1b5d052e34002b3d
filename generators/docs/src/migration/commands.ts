import {
  type CommandCondition,
  type CommandModel,
  compareCodeUnits,
  type InputModel,
  type OperationVersions,
  type V1Root,
  type VersionsModel,
} from '@installatron-openapi/generate-kit';
import { codeCell, codeSpan, tableCell } from '../text/markdown.ts';
import { ruleText } from './rule.ts';
import { codeList, origin, page, section, table, v2Name } from './table.ts';

/** The page of commands and endpoints: one table for each tag, and what version 1 cannot do. */
export function commandsPage({ root, operations }: VersionsModel): string {
  const summary = `Each command of version 1, given in ${codeSpan(root.command)}, and the operation of version 2 that does the same.`;
  const byTag = Map.groupBy(operations, ({ operation }) => operation.tag);
  return page('Commands and endpoints', summary, [
    ...[...byTag].flatMap(([tag, members]) => section(tableCell(tag), commandTable(root, members))),
    ...section('Only in version 2', absentTable(operations)),
    ...section('Parameters with another name or form', parameterTable(operations)),
  ]);
}

function commandTable(root: V1Root, operations: readonly OperationVersions[]): string {
  const rows = operations.flatMap((entry) =>
    entry.commands.map((command) => [
      codeCell(commandText(root, command)),
      codeCell(endpointText(entry)),
      codeList(command.body.map(({ member, value }) => `${member}=${value}`)),
      origin(command.confidence),
    ]),
  );
  return rows.length === 0 ? '' : table(['Version 1', 'Version 2', 'with', 'Where from'], rows);
}

function commandText(root: V1Root, { cmd, conditions }: CommandModel): string {
  return [`${root.command}=${cmd}`, ...conditions.map(conditionText)].join(' ');
}

function conditionText(condition: CommandCondition): string {
  if (condition.kind === 'equals') return `${condition.v1}=${condition.value}`;
  return condition.kind === 'path' ? `${condition.v1}={${condition.parameter}}` : `${condition.v1}=…`;
}

function endpointText({ operation }: OperationVersions): string {
  return `${operation.method} ${operation.path}`;
}

function absentTable(operations: readonly OperationVersions[]): string {
  const rows = operations
    .filter(({ absent }) => absent !== undefined)
    .map((entry) => [codeCell(endpointText(entry)), tableCell(entry.absent ?? '')]);
  return rows.length === 0 ? '' : table(['Version 2', 'Why version 1 has no command for it'], rows);
}

// Many operations share a parameter: one row for each way in which it differs.
function parameterTable(operations: readonly OperationVersions[]): string {
  const differing = operations
    .filter(({ commands }) => commands.length > 0)
    .flatMap(({ operation, inputs }) =>
      inputs.filter(differs).map((input) => ({ operationId: operation.operationId, input })),
    );
  const groups = Map.groupBy(differing, ({ input }) => rowOf(input).join('\n'));
  const rows = [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const [name, ...rest] = rowOf(first.input);
    return [[name ?? '', codeList(members.map(({ operationId }) => operationId)), ...rest]];
  });
  const head = ['Version 2', 'of', 'Version 1', 'also read', 'Form in version 1', 'Where from'];
  return rows.length === 0 ? '' : table(head, rows.toSorted(byFirstCell));
}

function differs(input: InputModel): boolean {
  if (input.v1 === undefined) return false;
  return input.v1 !== v2Name(input) || input.also.length > 0 || input.rule.kind !== 'same';
}

function rowOf(input: InputModel): readonly string[] {
  return [
    codeCell(v2Name(input)),
    codeCell(input.v1 ?? ''),
    codeList(input.also),
    ruleText(input.rule),
    origin(input.confidence),
  ];
}

function byFirstCell(a: readonly string[], b: readonly string[]): number {
  return compareCodeUnits(a[0] ?? '', b[0] ?? '');
}
