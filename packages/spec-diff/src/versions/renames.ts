import { parsePointer, valueAt } from '../json/pointer.ts';
import { stringMember } from '../json/value.ts';
import { fingerprintOf, type VersionChange } from './change.ts';
import type { Statement } from './derivation.ts';
import type { Version1Side } from './places.ts';

/**
 * Takes what is gone and what is new for one rename where version 1 has the same name for both: the spec itself says then that they
 * are the same thing, however their schemas differ.
 */
export function joinDeclaredRenames(
  changes: readonly VersionChange[],
  base: Version1Side,
  head: Version1Side,
): readonly VersionChange[] {
  const additions = changes.filter(isAddition).map((change) => ({ change, said: statementOf(head, change) }));
  const taken = new Set<VersionChange>();
  const renames = new Map<VersionChange, VersionChange>();
  for (const gone of changes.filter(isRemoval)) {
    const older = statementOf(base, gone);
    const come = additions.find(
      ({ change, said }) => !taken.has(change) && areTogether(gone, change) && haveOneName(older, said),
    );
    if (older === undefined || come?.said === undefined) continue;
    taken.add(come.change);
    renames.set(gone, rename(gone, come.change, older, come.said));
  }
  return changes.flatMap((change) => (taken.has(change) ? [] : [renames.get(change) ?? change]));
}

function isRemoval({ rule }: VersionChange): boolean {
  return rule === 'property-removed' || rule === 'parameter-removed';
}

function isAddition({ rule }: VersionChange): boolean {
  return /^(required-)?(property|parameter)-added/.test(rule);
}

function haveOneName(older: Statement | undefined, newer: Statement | undefined): boolean {
  return older !== undefined && newer !== undefined && older.v1 !== null && older.v1 === newer.v1;
}

/** Of the same operation, and members in the same object. */
function areTogether(gone: VersionChange, come: VersionChange): boolean {
  if (gone.operationId !== come.operationId) return false;
  const areParameters = [gone, come].map(({ rule }) => rule.includes('parameter'));
  return areParameters[0] === areParameters[1] && (areParameters[0] || parentOf(gone) === parentOf(come));
}

function parentOf({ pointer }: VersionChange): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** What is said of the member or parameter that a change is about. */
function statementOf({ document, version1 }: Version1Side, change: VersionChange): Statement | undefined {
  const path = parsePointer(change.pointer);
  const value = valueAt(document, path);
  const isParameter = change.rule.includes('parameter');
  const name = isParameter ? stringMember(value, 'name') : path.at(-1);
  const owners = isParameter
    ? [`${change.operationId} ${stringMember(value, 'in')}`]
    : [path[2], `${change.operationId} body`];
  // The `x-v1` stands in the thing, or in what its `$ref` leads to.
  const place = `${change.pointer}/x-v1`;
  return version1.statements.find(
    ({ pointer, owner, v2 }) => pointer === place || (v2 === name && owners.includes(owner)),
  );
}

function rename(gone: VersionChange, come: VersionChange, older: Statement, newer: Statement): VersionChange {
  const [before, after, v1] = [older.v2, newer.v2, newer.v1].map((name) => JSON.stringify(name));
  return {
    ...come,
    rule: gone.rule.replace('removed', 'renamed'),
    severity: 'breaking',
    message: `${before} is called ${after} now. Version 1 still calls it ${v1}.`,
    remedy: gone.remedy,
    fingerprint: fingerprintOf('renamed', gone.fingerprint, come.fingerprint),
  };
}
