import type { Discriminator, Form, Part } from '../../normal/schema/form.ts';
import { type Difference, type Finding, joinDifferences, noDifference, quote } from '../finding.ts';

/** What differs in the members that tell alternatives apart. */
export function compareDiscriminators(base: Form, head: Form): Difference {
  const isIn = ({ discriminators }: Form, { property }: Discriminator): boolean =>
    discriminators.some((each) => each.property === property);
  const kept = base.discriminators.flatMap((before): readonly (readonly [Discriminator, Discriminator])[] => {
    const after = head.discriminators.find(({ property }) => property === before.property);
    return after === undefined ? [] : [[before, after]];
  });
  const gone = base.discriminators.filter((each) => !isIn(head, each));
  const come = head.discriminators.filter((each) => !isIn(base, each));
  const others = Array.from({ length: Math.max(gone.length, come.length) }, (_, index) =>
    compareOne(gone[index], come[index]),
  );
  return joinDifferences([...kept.map(([before, after]) => compareOne(before, after)), ...others]);
}

function compareOne(before: Discriminator | undefined, after: Discriminator | undefined): Difference {
  if (!before || !after) return { findings: [oneSided(before, after)], edges: [] };
  return joinDifferences([
    { findings: propertyFindings(before, after), edges: [] },
    before.isOfChoice || after.isOfChoice ? noDifference : mappingDifference(before, after),
  ]);
}

function oneSided(before: Discriminator | undefined, after: Discriminator | undefined): Finding {
  const property = quote((before ?? after)?.property ?? '');
  const at = { base: before?.where, head: after?.where, values: [property] };
  return after
    ? { rule: 'discriminator-added', ...at, message: `has the discriminator ${property}.` }
    : { rule: 'discriminator-removed', ...at, message: `no longer has the discriminator ${property}.` };
}

function propertyFindings(
  { property: old, where: base }: Discriminator,
  { property, where }: Discriminator,
): readonly Finding[] {
  if (old === property) return [];
  const message = `has the discriminator ${quote(property)} instead of ${quote(old)}.`;
  return [{ rule: 'discriminator-changed', base, head: where, values: [old, property], message }];
}

/** Without alternatives beside it, a discriminator names schemas that build on the one that has it. */
function mappingDifference({ mapping: base }: Discriminator, { mapping: head }: Discriminator): Difference {
  const gone = [...base].filter(([value]) => !head.has(value));
  const come = [...head].filter(([value]) => !base.has(value));
  const findings = [
    ...gone.map(([value, part]) => valueFinding('discriminator-value-removed', value, { base: part.where })),
    ...come.map(([value, part]) => valueFinding('discriminator-value-added', value, { head: part.where })),
  ];
  const edges = [...base].flatMap(([value, part]) => {
    const other: Part | undefined = head.get(value);
    return other === undefined ? [] : [{ step: `<${value}>`, base: part, head: other }];
  });
  return { findings, edges };
}

function valueFinding(
  rule: 'discriminator-value-removed' | 'discriminator-value-added',
  value: string,
  at: Pick<Finding, 'base' | 'head'>,
): Finding {
  const message =
    rule === 'discriminator-value-added'
      ? `has the kind ${quote(value)}.`
      : `no longer has the kind ${quote(value)}.`;
  return { rule, ...at, values: [value], message };
}
