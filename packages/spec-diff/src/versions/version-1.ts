import type { Change } from '../changes/change.ts';
import { compareDocuments } from '../compare-documents.ts';
import { toVersionChange, type VersionChange } from './change.ts';
import type { Command } from './commands.ts';
import { findLostStatements } from './lost.ts';
import type { Version1Change } from './merge.ts';
import { causeOf, commandAt, type Version1Side } from './places.ts';
import { compareStatements } from './statements.ts';
import { findUnreadStatements } from './unread.ts';

/** What both sides say of version 1. */
export type Sides = { readonly base: Version1Side; readonly head: Version1Side };

/** What changes for users of version 1: in its document, and in what is said of it. */
export function version1Changes(sides: Sides): readonly Version1Change[] {
  const { base, head } = sides;
  const { changes } = compareDocuments(base.commands.document, head.commands.document);
  const found = changes.map((change) => toVersion1Change(sides, change));
  const broken = new Set(
    found.filter(({ severity }) => severity === 'breaking').map(({ pointer }) => pointer),
  );
  const said = [
    ...findLostStatements(base.document, head.document).map((change) => withOperation(change, head)),
    ...findUnreadStatements(base, head),
    ...compareStatements(base.version1, head.version1, (pointer) => broken.has(pointer)),
  ];
  return [...found, ...said.map((change) => ({ ...change, thing: `${change.pointer} itself` }))];
}

/** What stands in one request only is a matter of that operation. */
function withOperation(change: VersionChange, { version1 }: Version1Side): VersionChange {
  const owners = version1.statements.filter(({ pointer }) => pointer === change.pointer);
  const [owner, ...others] = owners;
  return others.length === 0 ? { ...change, operationId: owner?.operationId ?? null } : change;
}

function toVersion1Change(sides: Sides, change: Change): Version1Change {
  const side = sides[change.side];
  const foundIn = commandAt(side, change.operationId);
  const { thing, place, command } = causeOf(side, change.pointer, foundIn);
  return {
    ...toVersionChange(change),
    operationId: foundIn?.operationId ?? null,
    pointer: place,
    thing,
    message: inVersion1(change.message, command),
    remedy:
      change.severity === 'breaking' ? 'Keep what version 1 has: there is no day on which it ends.' : '',
  };
}

function inVersion1(message: string, command: Command | undefined): string {
  const where = command === undefined ? 'In version 1' : `In version 1, ${JSON.stringify(command.title)}`;
  return `${where}: ${message.replace(/^The operation /, 'The command ')}`;
}
