import type { VersionChange } from './change.ts';
import { findLostStatements } from './lost.ts';
import { compareMeanings } from './meanings.ts';
import type { Version1Change } from './merge.ts';
import type { Sides, Version1Side } from './places.ts';
import { findShownChanges } from './shown.ts';
import { compareStatements } from './statements.ts';
import { findUnreadStatements } from './unread.ts';

/** What changes for users of version 1: in its document, and in what is said of it. */
export function version1Changes(sides: Sides): readonly Version1Change[] {
  const { base, head } = sides;
  const lost = findLostStatements(base.document, head.document);
  const silent = new Set(lost.map(({ pointer }) => pointer));
  const shown = findShownChanges(sides).filter((change) => !isLoss(change, silent));
  const broken = new Set(shown.flatMap((change) => (isBreaking(change) ? statementsAt(change) : [])));
  const told = new Set(shown.flatMap(statementsAt));
  const stated = compareStatements(base.version1, head.version1, (pointer) => broken.has(pointer));
  const said = [
    ...lost.map((change) => withOperation(change, head)),
    ...findUnreadStatements(base, head).filter(({ pointer }) => !told.has(pointer)),
    ...stated,
    ...compareMeanings(base, head),
  ];
  return [
    ...shown.filter((change) => !isExplained(change, stated)),
    ...said.map((change) => ({ ...change, thing: `${change.pointer} itself` })),
  ];
}

function isBreaking({ severity, rule }: Version1Change): boolean {
  return severity === 'breaking' && !isOfValues(rule);
}

/** Which values there are says less than what became of each word. */
function isOfValues(rule: string): boolean {
  return /^(open-)?enum-value-(added|removed)$/.test(rule);
}

/** What only follows from another value or form for what was there. */
function isExplained(change: Version1Change, stated: readonly VersionChange[]): boolean {
  const places = statementsAt(change);
  return stated.some(({ rule, pointer, values }) => {
    if (!places.includes(pointer)) return false;
    if (isOfValues(change.rule) && change.values.every((value) => values.includes(value))) return true;
    return (
      rule === 'v1-form-changed' && change.severity === 'compatible' && !change.rule.startsWith('property-')
    );
  });
}

/** What has no name or command in version 1, because it no longer says which. */
function isLoss({ rule, thing }: Version1Change, silent: ReadonlySet<string>): boolean {
  return silent.has(thing) && /-(removed|renamed)$/.test(rule);
}

/** Where a change was told, and the statements that may have caused it: of the thing, or of what the thing is a part of. */
function statementsAt({ pointer, thing }: Version1Change): readonly string[] {
  return [pointer, `${thing}/x-v1`, `${thing.slice(0, thing.lastIndexOf('/'))}/x-v1`];
}

/** What stands in one request only is a matter of that operation. */
function withOperation(change: VersionChange, { version1 }: Version1Side): VersionChange {
  const owners = version1.statements.filter(({ pointer }) => pointer === change.pointer);
  const [owner, ...others] = owners;
  return others.length === 0 ? { ...change, operationId: owner?.operationId ?? null } : change;
}
