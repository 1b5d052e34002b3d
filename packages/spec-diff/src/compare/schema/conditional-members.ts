import type { Form, ObjectForm, Union } from '../../normal/schema/form.ts';
import type { Ref } from '../../normal/schema/ref.ts';
import type { Comparing } from '../comparing.ts';
import { type Difference, type Direction, type Edge, noDifference } from '../finding.ts';
import { hasHidden } from './visible.ts';

/**
 * A new member may not be new: it could be described so far under a condition only. Then requests have sent what the
 * condition allows, which still has to be valid.
 */
export function compareConditionalMembers(
  base: Form,
  head: Form,
  direction: Direction,
  comparing: Comparing,
): Difference {
  const { object } = head.types;
  if (direction === 'response' || object === undefined) return noDifference;
  const edges = conditionalObjects(base, comparing).flatMap((form) =>
    edgesOf(form, base.types.object, object),
  );
  return { findings: [], edges };
}

/** What is said of objects under conditions, and under conditions and alternatives in them. */
function conditionalObjects(base: Form, { formOf }: Comparing): readonly ObjectForm[] {
  const refs = new Set(conditionalRefs(base));
  const objects: ObjectForm[] = [];
  // A set goes on over what is added to it meanwhile.
  for (const ref of refs) {
    const form = formOf(ref);
    if (form.types.object) objects.push(form.types.object);
    for (const inner of [...conditionalRefs(form), ...form.unions.flatMap(variantRefs)]) refs.add(inner);
  }
  return objects;
}

function conditionalRefs({ types, conditions }: Form): readonly Ref[] {
  const dependent = [...(types.object?.dependentSchemas.values() ?? [])].map(({ ref }) => ref);
  return [
    ...dependent,
    ...conditions.flatMap(({ consequence, alternative }) => [consequence.ref, alternative.ref]),
  ];
}

function variantRefs({ variants }: Union): readonly Ref[] {
  return variants.map(({ ref }) => ref);
}

function edgesOf(conditional: ObjectForm, base: ObjectForm | undefined, head: ObjectForm): readonly Edge[] {
  return [...conditional.properties].flatMap(([name, before]): readonly Edge[] => {
    const after = head.properties.get(name);
    const isNew = after !== undefined && !base?.properties.has(name) && !hasHidden(head, name, 'request');
    return isNew ? [{ step: name, base: before, head: after }] : [];
  });
}
