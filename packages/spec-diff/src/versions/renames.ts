import { fingerprintOf } from '../changes/fingerprint.ts';
import { quote } from '../compare/finding.ts';
import { catalogue } from '../rules/catalogue.ts';
import type { VersionChange } from './change.ts';
import type { Statement } from './derivation.ts';
import type { Version1Side } from './places.ts';
import { statementOf } from './statement-of.ts';

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

const renamedRules = {
  'property-removed': 'property-renamed',
  'parameter-removed': 'parameter-renamed',
} as const;

function rename(gone: VersionChange, come: VersionChange, older: Statement, newer: Statement): VersionChange {
  const [before, after, v1] = [older.v2, newer.v2, newer.v1].map((name) => quote(name ?? ''));
  const rule = renamedRules[gone.rule === 'parameter-removed' ? gone.rule : 'property-removed'];
  return {
    ...come,
    rule,
    severity: 'breaking',
    message: `${before} is now named ${after}. Version 1 still calls it ${v1}.`,
    sentence: '',
    remedy: catalogue[rule].remedy,
    values: [newer.v2],
    fingerprint: fingerprintOf([rule, gone.fingerprint, newer.v2]),
  };
}
