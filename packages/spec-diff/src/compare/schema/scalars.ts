import type { Labels, NumberForm, StringForm } from '../../normal/schema/form.ts';
import { isMultiple } from '../../normal/schema/number.ts';
import { anything } from '../../normal/schema/ref.ts';
import { undecided } from '../../normal/schema/string.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import type { Difference, Finding } from '../finding.ts';
import { labelFindings } from '../labels.ts';
import { limitFindings } from './limits.ts';

const lengthRules = {
  min: { keyword: 'minLength', side: 'low', tighter: 'min-length-raised', looser: 'min-length-lowered' },
  max: { keyword: 'maxLength', side: 'high', tighter: 'max-length-lowered', looser: 'max-length-raised' },
} as const;

const boundRules = {
  min: { keyword: 'minimum', side: 'low', tighter: 'minimum-raised', looser: 'minimum-lowered' },
  max: { keyword: 'maximum', side: 'high', tighter: 'maximum-lowered', looser: 'maximum-raised' },
} as const;

/** What is said beside listed values is left out as far as it can be tried with them: the lists are compared. */
export function compareStrings(base: StringForm, head: StringForm): Difference {
  const lengths =
    base.finite || head.finite
      ? []
      : [
          ...limitFindings(lengthRules.min, base.minLength, head.minLength),
          ...limitFindings(lengthRules.max, base.maxLength, head.maxLength),
        ];
  const isFree = base.content.ref === anything && head.content.ref === anything;
  const findings = [
    ...lengths,
    ...labelFindings(patternRules, patternsBeside(base, head), patternsBeside(head, base)),
    ...labelFindings(formatRules, base.formats, head.formats),
    ...labelFindings(contentRules, base.contents, head.contents),
  ];
  return { findings, edges: isFree ? [] : [{ step: '{content}', base: base.content, head: head.content }] };
}

function patternsBeside({ finite, patterns }: StringForm, other: StringForm): Labels {
  return !finite && other.finite ? undecided(patterns, other.finite) : patterns;
}

const patternRules = {
  word: 'pattern',
  added: 'pattern-added',
  removed: 'pattern-removed',
  changed: (): RuleId => 'pattern-changed',
} as const;

const formatRules = {
  word: 'format',
  added: 'format-added',
  removed: 'format-removed',
  changed: formatRule,
} as const;

const contentRules = {
  word: '',
  added: 'content-changed',
  removed: 'content-changed',
  changed: (): RuleId => 'content-changed',
} as const;

/** Formats that hold all values of another one. */
const widening = new Set([
  'int32 int64',
  'float double',
  'int32 double',
  'int8 int16',
  'int8 int32',
  'int16 int32',
  'uint8 uint16',
  'email idn-email',
  'hostname idn-hostname',
  'uri iri',
  'uri uri-reference',
  'uri iri-reference',
  'iri iri-reference',
  'uri-reference iri-reference',
]);

function formatRule(base: string, head: string): RuleId {
  if (widening.has(`${base} ${head}`)) return 'format-widened';
  return widening.has(`${head} ${base}`) ? 'format-narrowed' : 'format-changed';
}

export function compareNumbers(base: NumberForm, head: NumberForm): readonly Finding[] {
  const bounds =
    base.finite || head.finite
      ? []
      : [
          ...integerFindings(base, head),
          ...limitFindings(boundRules.min, base.minimum, head.minimum),
          ...limitFindings(boundRules.max, base.maximum, head.maximum),
          ...multipleFindings(base, head),
        ];
  return [...bounds, ...labelFindings(formatRules, base.formats, head.formats)];
}

function integerFindings(base: NumberForm, head: NumberForm): readonly Finding[] {
  if (!base.integer === !head.integer) return [];
  const [rule, message] = head.integer
    ? (['number-became-integer', 'has to be an integer.'] as const)
    : (['integer-became-number', 'need not be an integer.'] as const);
  return [{ rule, base: base.integer, head: head.integer, values: [], message }];
}

/** A divisor adds nothing where all that the other side allows is a multiple of it. */
function multipleFindings(base: NumberForm, head: NumberForm): readonly Finding[] {
  const isNews = (other: NumberForm, divisor: string): boolean =>
    !other.multiples.has(divisor) && !divisorsOf(other).some((each) => isMultiple(each, Number(divisor)));
  const gone = [...base.multiples].filter(([divisor]) => isNews(head, divisor));
  const come = [...head.multiples].filter(([divisor]) => isNews(base, divisor));
  return [
    ...gone.map(
      ([divisor, where]): Finding => ({
        rule: 'multiple-of-removed',
        base: where,
        values: [divisor],
        message: `need not be a multiple of ${divisor} any more.`,
      }),
    ),
    ...come.map(
      ([divisor, where]): Finding => ({
        rule: 'multiple-of-added',
        head: where,
        values: [divisor],
        message: `has to be a multiple of ${divisor}.`,
      }),
    ),
  ];
}

/** The numbers of which all values are multiples, among them the least common multiple of those that are integers. */
function divisorsOf({ multiples, integer }: NumberForm): readonly number[] {
  const said = [...[...multiples.keys()].map(Number), ...(integer ? [1] : [])];
  const whole = said.filter(Number.isInteger);
  return whole.length < 2 ? said : [...said, whole.reduce(leastCommonMultiple)];
}

function leastCommonMultiple(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return (a / larger) * b;
}
