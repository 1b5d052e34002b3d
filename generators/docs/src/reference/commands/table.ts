import type { JsonObject, OperationModel } from '@installatron-openapi/generate-kit';
import { codeCell, tableCell } from '../../text/markdown.ts';
import { operationLink } from '../link.ts';
import type { Note } from '../notes.ts';
import { type Command, readCommands } from './read.ts';

/** A table of all commands below the operation whose body is any of them. */
export function commandNotes(
  document: JsonObject,
  operation: OperationModel,
  operations: ReadonlyMap<string, OperationModel>,
): readonly Note[] {
  const commands = readCommands(document);
  const isCommand = commands.some(({ schemaName }) => schemaName === operation.operationId);
  if (isCommand || operation.body === undefined) return [];
  const rows = commands.map((command) => commandRow(command, operations));
  const head = ['| Command | What it does, and its endpoint in version 2 |', '| --- | --- |'];
  return rows.length === 0 ? [] : [[...head, ...rows].join('\n')];
}

function commandRow(
  { schemaName, title, summary, endpoint, body }: Command,
  operations: ReadonlyMap<string, OperationModel>,
): string {
  const operation = operations.get(schemaName);
  const named = operation === undefined ? operations : new Map([[schemaName, { ...operation, summary }]]);
  const lines = [
    tableCell(operationLink(schemaName, named)),
    [codeCell(endpoint), ...body.map(codeCell)].join(' '),
  ];
  return `| ${codeCell(title)} | ${lines.join('<br>')} |`;
}
