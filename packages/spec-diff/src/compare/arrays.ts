import { itemAt } from '../normal/array.ts';
import type { Digest } from '../normal/digest.ts';
import type { ArrayForm, Labels } from '../normal/form.ts';
import { type Difference, type Edge, type Finding, joinDifferences } from './finding.ts';
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
    ...containsFindings(containsOf(base, digest), containsOf(head, digest)),
  ];
  return joinDifferences([
    { findings, edges: [] },
    { findings: [], edges: itemEdges(base, head) },
  ]);
}

function uniqueFindings({ unique: base }: ArrayForm, { unique: head }: ArrayForm): readonly Finding[] {
  if (!base === !head) return [];
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

function containsOf({ contains }: ArrayForm, digest: Digest): Labels {
  return new Map(
    contains.flatMap(({ ref, where, min, max }) =>
      where ? [[`${digest(ref)} ${min} to ${max ?? 'any'}`, where]] : [],
    ),
  );
}

/** Which items a list has to have is compared as a whole. */
function containsFindings(base: Labels, head: Labels): readonly Finding[] {
  const [gone] = [...base].filter(([text]) => !head.has(text));
  const [come] = [...head].filter(([text]) => !base.has(text));
  const where = { base: gone?.[1], head: come?.[1], values: [gone?.[0] ?? '', come?.[0] ?? ''] };
  if (gone && come)
    return [{ rule: 'contains-changed', ...where, message: 'has to have other items (`contains`).' }];
  if (come) return [{ rule: 'contains-added', ...where, message: 'has to have certain items (`contains`).' }];
  return gone
    ? [{ rule: 'contains-removed', ...where, message: 'need not have certain items (`contains`).' }]
    : [];
}
