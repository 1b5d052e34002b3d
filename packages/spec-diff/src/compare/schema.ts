import type { Form, TypeForms, TypeName } from '../normal/form.ts';
import { plainTypes } from '../normal/types.ts';
import { compareArrays } from './arrays.ts';
import type { Comparing } from './comparing.ts';
import { compareConditionalMembers } from './conditional-members.ts';
import { compareConditions } from './conditions.ts';
import { compareDiscriminators } from './discriminators.ts';
import { compareEnums } from './enum.ts';
import { type Difference, type Direction, joinDifferences, noDifference } from './finding.ts';
import { compareNotes } from './notes.ts';
import { compareObjects } from './objects.ts';
import { compareNumbers, compareStrings } from './scalars.ts';
import { tooComplex } from './too-complex.ts';
import { compareTypes, type Side } from './types.ts';
import { compareUnions, typesOfChoices } from './unions.ts';

/** What differs between two schemas, without what is inside of them. */
export function compareSchemas(
  base: Side,
  head: Side,
  direction: Direction,
  comparing: Comparing,
): Difference {
  if (base.form.isCut || head.form.isCut) return { findings: [tooComplex], edges: [] };
  const elsewhere = typesOfChoices(base, head, comparing);
  const [before, after] = [leaveOut(base.form, elsewhere), leaveOut(head.form, elsewhere)];
  const findings = [
    ...compareTypes(base, head),
    ...compareEnums(before, after),
    ...compareConditions(before, after, comparing.digest),
    ...compareNotes(before.notes, after.notes),
  ];
  return joinDifferences([
    { findings, edges: [] },
    ofKinds(before, after, direction, comparing),
    compareConditionalMembers(before, after, direction, comparing),
    compareUnions(base, head, comparing),
    compareDiscriminators(before, after),
  ]);
}

/** What is said of some types is compared elsewhere. */
function leaveOut(form: Form, names: ReadonlySet<TypeName>): Form {
  const plain = (name: TypeName): boolean => names.has(name) && form.types[name] !== undefined;
  const { boolean, number, string, array, object } = plainTypes;
  const types: TypeForms = {
    ...form.types,
    ...(plain('boolean') && { boolean }),
    ...(plain('number') && { number }),
    ...(plain('string') && { string }),
    ...(plain('array') && { array }),
    ...(plain('object') && { object }),
  };
  return names.size === 0 ? form : { ...form, types };
}

function ofKinds(
  { types: base }: Form,
  { types: head }: Form,
  direction: Direction,
  comparing: Comparing,
): Difference {
  return joinDifferences([
    base.string && head.string
      ? { findings: compareStrings(base.string, head.string), edges: [] }
      : noDifference,
    base.number && head.number
      ? { findings: compareNumbers(base.number, head.number), edges: [] }
      : noDifference,
    base.array && head.array ? compareArrays(base.array, head.array, comparing.digest) : noDifference,
    base.object && head.object
      ? compareObjects(base.object, head.object, direction, comparing)
      : noDifference,
  ]);
}
