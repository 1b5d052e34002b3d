import { itemAt } from '../../normal/schema/array.ts';
import type { Digest } from '../../normal/schema/digest.ts';
import type { ArrayForm } from '../../normal/schema/form.ts';
import { type Difference, type Edge, type Finding, joinDifferences } from '../finding.ts';
import { compareContains } from './contains.ts';
import { limitFindings } from './limits.ts';

const lengthRules = {
  min: { keyword: 'minItems', side: 'low', tighter: 'min-items-raised', looser: 'min-items-lowered' },
  max: { keyword: 'maxItems', side: 'high', tighter: 'max-items-lowered', looser: 'max-items-raised' },
} as const;

export function compareArrays(base: ArrayForm, head: ArrayForm, digest: Digest): Difference {
  const findings = [
    ...limitFindings(lengthRules.min, base.minItems, head.minItems),
    ...limitFindings(lengthRules.max, base.maxItems, head.maxItems),
    ...uniqueFindings(base, head),
  ];
  return joinDifferences([
    { findings, edges: [] },
    compareContains(base.contains, head.contains, digest),
    { findings: [], edges: itemEdges(base, head) },
  ]);
}

/** A single item is like no other one. */
function uniqueFindings(before: ArrayForm, after: ArrayForm): readonly Finding[] {
  const [base, head] = [before.unique, after.unique];
  const { maxItems } = head ? before : after;
  if (!base === !head || (maxItems !== undefined && maxItems.value < 2)) return [];
  return head
    ? [{ rule: 'unique-items-added', head, values: [], message: 'must not have equal items.' }]
    : [{ rule: 'unique-items-removed', base, values: [], message: 'may have equal items.' }];
}

/** Item by item where one side describes them by position, and all others together. */
function itemEdges(base: ArrayForm, head: ArrayForm): readonly Edge[] {
  const described = Math.max(base.prefix.length, head.prefix.length);
  const possible = Math.min(base.maxItems?.value ?? described + 1, head.maxItems?.value ?? described + 1);
  const length = Math.min(described, possible);
  const edges = Array.from({ length }, (_, index) => ({
    step: `[${index}]`,
    base: itemAt(base, index),
    head: itemAt(head, index),
  }));
  return possible > described ? [...edges, { step: '[]', base: base.rest, head: head.rest }] : edges;
}
