import { isDeepStrictEqual } from 'node:util';
import { identifyChanges } from '../compare-documents.ts';
import { formatPointer, parsePointer } from '../json/pointer.ts';
import { NotComparable } from '../source/not-comparable.ts';
import type { Spec } from '../source/read.ts';
import { type AudienceChange, toVersionChange, type VersionChange, withApprovals } from './change.ts';
import { commandsDocument } from './commands.ts';
import { decisionOn } from './decision.ts';
import type { Version1 } from './derivation.ts';
import { type DerivedVersions, deriveVersions } from './derive.ts';
import { compareFrames } from './frame.ts';
import { findLostStatements } from './lost.ts';
import { mergeVersions, type Version1Change } from './merge.ts';
import type { Sides, Version1Side } from './places.ts';
import { refuse } from './refuse.ts';
import { withRemedies } from './remedies.ts';
import { joinDeclaredRenames } from './renames.ts';
import { resolveWhole } from './resolve.ts';
import { version1Change } from './rules.ts';
import { isSilentIn1 } from './silent.ts';
import { sortChanges } from './sort.ts';
import { version1Changes } from './version-1.ts';
import { withoutKeywords } from './without.ts';
import { wordAlike } from './wording.ts';

export type VersionComparison = {
  readonly changes: readonly AudienceChange[];
  /** Undefined when one of them says nothing of version 1. */
  readonly sides: Sides | undefined;
};

/**
 * What changed between two specs for users of version 2, and for those of version 1 that is derived from it.
 *
 * @param today `2026-11-27`: what was deprecated may go some time after its sunset.
 * @throws NotComparable when one of them cannot be compared, or HEAD says something of version 1 that makes no sense.
 */
export async function compareVersions(base: Spec, head: Spec, today: string): Promise<VersionComparison> {
  // Most commits change no spec, and to derive version 1 takes longer than all else.
  const isSame = isDeepStrictEqual(base.document, head.document);
  const derived = isSame ? { base: undefined, head: undefined } : await deriveVersions(base, head);
  demandSense(base, head, derived);
  try {
    return compareDerived(base, head, derived, today);
  } catch (error) {
    return refuse(error, base, head);
  }
}

function compareDerived(base: Spec, head: Spec, derived: DerivedVersions, today: string): VersionComparison {
  const ofVersion2 = compareVersion2(base, head, derived, today);
  if (derived.base === undefined || derived.head === undefined) {
    return { changes: finish(mergeVersions(ofVersion2, wholeVersion(derived))), sides: undefined };
  }
  const sides = { base: sideOf(base, derived.base), head: sideOf(head, derived.head) };
  const renamed = joinDeclaredRenames(ofVersion2, sides.base, sides.head);
  const frame = compareFrames(base.document, head.document).map(itself);
  const ofVersion1 = [...frame, ...version1Changes(sides)];
  const placesOf = ({ side, pointer }: VersionChange) => [pointer, targetOf(sides[side], pointer)];
  return { changes: finish(mergeVersions(renamed, ofVersion1, placesOf, isSilentIn1(sides))), sides };
}

/** What a member refers to may be what says how it is in version 1. */
function targetOf({ document }: Version1Side, pointer: string): string {
  return formatPointer(resolveWhole(document, parsePointer(pointer)));
}

function finish(changes: readonly AudienceChange[]): readonly AudienceChange[] {
  return sortChanges(withRemedies(withApprovals(wordAlike(changes))));
}

/** What a document says of its version 1 is compared as version 1. */
function compareVersion2(
  base: Spec,
  head: Spec,
  derived: DerivedVersions,
  today: string,
): readonly VersionChange[] {
  const isVersioned = derived.base !== undefined || derived.head !== undefined;
  const [before, after] = [base, head].map(({ document }) =>
    isVersioned ? withoutKeywords(document, toldByVersion1) : document,
  );
  const documents = { base: base.document, head: head.document };
  return identifyChanges(before, after, { today }).map((change) => {
    const decision = decisionOn(documents, 'v2', change.rule, change.identity);
    return toVersionChange(change, decision ?? change.fingerprint);
  });
}

const toldByVersion1 = new Set(['x-v1']);

/**
 * What is wrong in HEAD and was not in BASE. Where something is not said any more, that is a change, and what else is wrong may
 * follow from it.
 */
function demandSense(base: Spec, head: Spec, { base: before, head: after }: DerivedVersions): void {
  if (findLostStatements(base.document, head.document).length > 0) return;
  const known = new Set(before?.problems.map(({ message }) => message));
  const problem = after?.problems.find(({ code, message }) => code !== 'v1-unstated' && !known.has(message));
  if (problem === undefined) return;
  const remedy = 'Correct the x-v1; `npm run lint` lists all that is wrong with it.';
  throw new NotComparable(problem.message, remedy, head.locate(problem.pointer));
}

function sideOf({ document }: Spec, version1: Version1): Version1Side {
  return { document, version1, commands: commandsDocument(document, version1) };
}

/** A version 1 that is new or gone as a whole. */
function wholeVersion({ base, head }: DerivedVersions): readonly Version1Change[] {
  if (base === head) return [];
  const about = { pointer: '/x-v1', identity: [] };
  const gone = { ...about, message: 'The document no longer says what version 1 is.', side: 'base' } as const;
  const come = { ...about, message: 'The document says what version 1 is.' };
  const change = head === undefined ? version1Change('v1-lost', gone) : version1Change('v1-added', come);
  return [itself(change)];
}

/** A change that is no part of what version 2 shows. */
function itself(change: VersionChange): Version1Change {
  return { ...change, thing: change.pointer };
}
