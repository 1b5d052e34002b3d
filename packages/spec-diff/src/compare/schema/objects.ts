import type { Limit, ObjectForm, Part } from '../../normal/schema/form.ts';
import { anything, isNever } from '../../normal/schema/ref.ts';
import type { Comparing } from '../comparing.ts';
import {
  type Difference,
  type Direction,
  type Edge,
  type Finding,
  joinDifferences,
  noDifference,
  quote,
} from '../finding.ts';
import { compareDependents } from './dependents.ts';
import { limitFindings } from './limits.ts';
import { compareProperties } from './properties.ts';
import { membersIn } from './visible.ts';

const countRules = {
  min: {
    keyword: 'minProperties',
    side: 'low',
    tighter: 'min-properties-raised',
    looser: 'min-properties-lowered',
  },
  max: {
    keyword: 'maxProperties',
    side: 'high',
    tighter: 'max-properties-lowered',
    looser: 'max-properties-raised',
  },
} as const;

const free: Part = { ref: anything, where: undefined };

export function compareObjects(
  base: ObjectForm,
  head: ObjectForm,
  direction: Direction,
  comparing: Comparing,
): Difference {
  const findings = [
    ...minFindings(base, head, direction),
    ...limitFindings(countRules.max, base.maxProperties, head.maxProperties),
  ];
  const names: readonly Edge[] =
    base.names || head.names
      ? [{ step: '{names}', base: base.names ?? free, head: head.names ?? free, isName: true }]
      : [];
  return joinDifferences([
    compareProperties({ base, head, direction }, comparing),
    { findings, edges: names },
    additionalDifference(base.additional, head.additional),
    patternDifference(base, head),
    compareDependents(base, head),
  ]);
}

/** A number of members is nothing new where the other side has as many that have to be there. */
function minFindings(base: ObjectForm, head: ObjectForm, direction: Direction): readonly Finding[] {
  const isNews = (limit: Limit | undefined, other: ObjectForm): boolean =>
    limit === undefined || limit.value > neededIn(other, direction);
  const findings = limitFindings(countRules.min, base.minProperties, head.minProperties);
  return findings.filter(({ rule }) =>
    rule === 'min-properties-raised' ? isNews(head.minProperties, base) : isNews(base.minProperties, head),
  );
}

function neededIn(form: ObjectForm, direction: Direction): number {
  return [...membersIn(form, form, direction).values()].filter(({ required }) => required).length;
}

function additionalDifference(base: Part, head: Part): Difference {
  if (isNever(base.ref) === isNever(head.ref)) {
    const isFree = base.ref === anything && head.ref === anything;
    return { findings: [], edges: isNever(base.ref) || isFree ? [] : [{ step: '{*}', base, head }] };
  }
  const at = { base: base.where, head: head.where, values: [] };
  const finding: Finding = isNever(head.ref)
    ? {
        rule: 'additional-properties-closed',
        ...at,
        message: 'must not have members that are not described.',
      }
    : { rule: 'additional-properties-opened', ...at, message: 'may have members that are not described.' };
  return { findings: [finding], edges: [] };
}

function patternDifference(base: ObjectForm, head: ObjectForm): Difference {
  const patterns = [...new Set([...base.patterns.keys(), ...head.patterns.keys()])];
  return joinDifferences(patterns.map((pattern) => onePattern(pattern, base, head)));
}

/** A name that matches no pattern on one side is there an additional one. */
function onePattern(pattern: string, base: ObjectForm, head: ObjectForm): Difference {
  const [before, after] = [base.patterns.get(pattern), head.patterns.get(pattern)];
  const edge = { step: `{/${pattern}/}`, base: before ?? base.additional, head: after ?? head.additional };
  const isFree = edge.base.ref === anything && edge.head.ref === anything;
  if (isFree) return noDifference;
  const { ref: instead } = (after === undefined ? head : base).additional;
  const isPlain = instead === anything || isNever(instead);
  if ((before && after) || !isPlain) return { findings: [], edges: [edge] };
  return { findings: [patternFinding(pattern, before, after, isNever(instead))], edges: [] };
}

function patternFinding(
  pattern: string,
  before: Part | undefined,
  after: Part | undefined,
  isOnlyWay: boolean,
): Finding {
  const at = { base: before?.where, head: after?.where, values: [pattern] };
  const isWider = (after !== undefined) === isOnlyWay;
  return isWider
    ? {
        rule: 'pattern-properties-widened',
        ...at,
        message: `allows more in members that match ${quote(pattern)}.`,
      }
    : {
        rule: 'pattern-properties-narrowed',
        ...at,
        message: `allows less in members that match ${quote(pattern)}.`,
      };
}
