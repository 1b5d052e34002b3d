import { isDeepStrictEqual } from 'node:util';
import {
  allocateNames,
  type CommandCondition,
  type CommandModel,
  compareCodeUnits,
  type Named,
  type OperationVersions,
  objectMember,
  typeName,
} from '@installatron-openapi/generate-kit';
import type { Derivation } from '../derivation.ts';

/** One way to say a command, with what a request holds besides: a schema of its own. */
export type CommandForm = {
  readonly command: CommandModel;
  /** The operation of version 2 that does the same. */
  readonly versions: OperationVersions;
  /** `EditActivatePluginCommand` */
  readonly schemaName: string;
  /** `edit activate-plugin`, as people write it. */
  readonly title: string;
  /** The title of the form that is written, where this is only another way to say the same. */
  readonly sameAs: string | undefined;
};

/** What the derived document has for itself. */
export const ownSchemas = {
  command: 'Command',
  answer: 'CommandAnswer',
  shared: 'SharedParameters',
} as const;

/**
 * All forms of all commands, by their titles.
 *
 * @throws DiagnosticsError when two would have the same name, or one the name of a schema of the spec.
 */
export function commandForms({ document, versions }: Derivation): readonly CommandForm[] {
  const rows = versions.operations.flatMap((operation) =>
    operation.commands.map((command) => ({ operation, command, title: titleOf(command) })),
  );
  const names = allocateNames(
    [
      ...takenNames(document),
      ...rows.map(({ command, title }) => ({ name: nameOf(title), pointer: command.pointer })),
    ],
    typeName,
  );
  return rows
    .map(({ operation, command, title }) => ({
      command,
      versions: operation,
      schemaName: names.get(nameOf(title)) ?? '',
      title,
      sameAs: writtenForm(operation, command),
    }))
    .toSorted((a, b) => compareCodeUnits(a.title, b.title));
}

function takenNames(document: Derivation['document']): readonly Named[] {
  const schemas = Object.keys(objectMember(objectMember(document, 'components'), 'schemas'));
  return [
    ...Object.values(ownSchemas).map((name) => ({ name, pointer: [] })),
    ...schemas.map((name) => ({ name, pointer: ['components', 'schemas', name] })),
  ];
}

function nameOf(title: string): string {
  return `${title} command`;
}

function titleOf({ cmd, conditions }: CommandModel): string {
  return [cmd, ...conditions.map(conditionTitle)].join(' ');
}

function conditionTitle(condition: CommandCondition): string {
  return condition.kind === 'equals' ? `${condition.v1}=${condition.value}` : condition.v1;
}

// The first row that means the same is the one that is written.
function writtenForm({ commands }: OperationVersions, command: CommandModel): string | undefined {
  const first = commands.find(({ body }) => isDeepStrictEqual(body, command.body));
  return first === undefined || first === command ? undefined : titleOf(first);
}
