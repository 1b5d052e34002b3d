import { type GeneratedFile, stringLiteral, type VersionsModel } from '@installatron-openapi/generate-kit';
import { typescriptLiteral } from '../maps/literal.ts';
import { commandTable } from './table.ts';

/** The module with the table of commands, and the names of the operations as a type. */
export function commandModules(versions: VersionsModel): readonly GeneratedFile[] {
  const content = [
    "import type { CommandTable } from '../commands/table.ts';",
    '',
    '/** The operations of version 2, by their operationId. */',
    `export type OperationId = ${union(versions.operations.map(({ operation }) => operation.operationId))};`,
    '',
    '/** The methods that they have. */',
    `export type RequestMethod = ${union(versions.operations.map(({ operation }) => operation.method))};`,
    '',
    '/** Which commands of version 1 do what the operations do, and what they take. */',
    `export const commandTable: CommandTable<OperationId, RequestMethod> = ${typescriptLiteral(commandTable(versions))};`,
    '',
  ].join('\n');
  return [{ path: 'commands.gen.ts', content }];
}

function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : [...new Set(names)].map(stringLiteral).join(' | ');
}
