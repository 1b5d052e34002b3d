import type { Digest } from '../../normal/schema/digest.ts';
import type { ContainsForm, Limit } from '../../normal/schema/form.ts';
import { type Difference, type Finding, joinDifferences, noDifference } from '../finding.ts';
import { limitFindings } from './limits.ts';

const countRules = {
  min: {
    keyword: 'minContains',
    side: 'low',
    tighter: 'min-contains-raised',
    looser: 'min-contains-lowered',
  },
  max: {
    keyword: 'maxContains',
    side: 'high',
    tighter: 'max-contains-lowered',
    looser: 'max-contains-raised',
  },
} as const;

/** What differs in the items that two lists have to have. */
export function compareContains(
  base: readonly ContainsForm[],
  head: readonly ContainsForm[],
  digest: Digest,
): Difference {
  const isIn = (list: readonly ContainsForm[], { ref, min, max }: ContainsForm): boolean =>
    list.some((each) => each.min === min && each.max === max && digest(each.ref) === digest(ref));
  const gone = base.filter((each) => !isIn(head, each));
  const come = head.filter((each) => !isIn(base, each));
  const [before, after] = [gone[0], come[0]];
  if (before && after && gone.length === 1 && come.length === 1) return comparePair(before, after, digest);
  return { ...noDifference, findings: wholeFindings(before, after, digest) };
}

/**
 * Items that there have to be are compared like any other schema. Where only so many are allowed, more of them may fit
 * and fewer lists, so nothing is worked out.
 */
function comparePair(base: ContainsForm, head: ContainsForm, digest: Digest): Difference {
  const isSame = digest(base.ref) === digest(head.ref);
  const areLowerOnly = [base, head].every(({ min, max }) => max === undefined && min > 0);
  if (!isSame && !areLowerOnly) return { ...noDifference, findings: wholeFindings(base, head, digest) };
  const findings = [
    ...limitFindings(countRules.min, limitOf(base, 'min'), limitOf(head, 'min')),
    ...limitFindings(countRules.max, limitOf(base, 'max'), limitOf(head, 'max')),
  ];
  return joinDifferences([
    { findings, edges: [] },
    isSame ? noDifference : { findings: [], edges: [{ step: '{contains}', base, head }] },
  ]);
}

function limitOf({ where, ...counts }: ContainsForm, side: 'min' | 'max'): Limit | undefined {
  const value = counts[side];
  return where && value !== undefined ? { value, exclusive: false, where } : undefined;
}

/** Which items a list has to have, as a whole. */
function wholeFindings(
  gone: ContainsForm | undefined,
  come: ContainsForm | undefined,
  digest: Digest,
): readonly Finding[] {
  const text = (each: ContainsForm | undefined): string =>
    each ? `${digest(each.ref)} ${each.min} to ${each.max ?? 'any'}` : '';
  const where = { base: gone?.where, head: come?.where, values: [text(gone), text(come)] };
  if (gone && come)
    return [{ rule: 'contains-changed', ...where, message: 'has to have other items (`contains`).' }];
  if (come) return [{ rule: 'contains-added', ...where, message: 'has to have certain items (`contains`).' }];
  return gone
    ? [{ rule: 'contains-removed', ...where, message: 'need not have certain items (`contains`).' }]
    : [];
}
