import type { NumberForm, StringForm } from '../normal/form.ts';
import { isMultiple } from '../normal/number.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { Finding } from './finding.ts';
import { labelFindings } from './labels.ts';
import { limitFindings } from './limits.ts';

const lengthRules = {
  min: { keyword: 'minLength', side: 'low', tighter: 'min-length-raised', looser: 'min-length-lowered' },
  max: { keyword: 'maxLength', side: 'high', tighter: 'max-length-lowered', looser: 'max-length-raised' },
} as const;

const boundRules = {
  min: { keyword: 'minimum', side: 'low', tighter: 'minimum-raised', looser: 'minimum-lowered' },
  max: { keyword: 'maximum', side: 'high', tighter: 'maximum-lowered', looser: 'maximum-raised' },
} as const;

/** Lengths are left out where values are listed: the lists are compared. */
export function compareStrings(base: StringForm, head: StringForm): readonly Finding[] {
  const lengths =
    base.finite || head.finite
      ? []
      : [
          ...limitFindings(lengthRules.min, base.minLength, head.minLength),
          ...limitFindings(lengthRules.max, base.maxLength, head.maxLength),
        ];
  return [
    ...lengths,
    ...labelFindings(patternRules, base.patterns, head.patterns),
    ...labelFindings(formatRules, base.formats, head.formats),
    ...labelFindings(contentRules, base.contents, head.contents),
  ];
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
  word: 'content',
  added: 'content-changed',
  removed: 'content-changed',
  changed: (): RuleId => 'content-changed',
} as const;

/** Formats of numbers that hold all numbers of another one. */
const widening = new Set([
  'int32 int64',
  'float double',
  'int32 double',
  'int8 int16',
  'int8 int32',
  'int16 int32',
  'uint8 uint16',
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

/** A divisor adds nothing where another one is a multiple of it. */
function multipleFindings(base: NumberForm, head: NumberForm): readonly Finding[] {
  const rules = { word: 'divisor', added: 'multiple-of-added', removed: 'multiple-of-removed' } as const;
  const findings = labelFindings(rules, base.multiples, head.multiples);
  return findings.filter(({ rule, values: [divisor = ''] }) => {
    const others = rule === 'multiple-of-added' ? base.multiples : head.multiples;
    return ![...others.keys()].some((other) => isMultiple(Number(other), Number(divisor)));
  });
}
