import { type Form, type TypeForms, type TypeName, typeNames } from '../../normal/schema/form.ts';
import { plainTypes } from '../../normal/schema/types.ts';
import type { Comparing } from '../comparing.ts';
import { type Difference, type Direction, type Finding, joinDifferences, noDifference } from '../finding.ts';
import { compareNotes } from '../notes.ts';
import { compareArrays } from './arrays.ts';
import { compareConditionalMembers } from './conditional-members.ts';
import { compareConditions } from './conditions.ts';
import { compareDiscriminators } from './discriminators.ts';
import { compareEnums } from './enum.ts';
import { compareObjects } from './objects.ts';
import { compareNumbers, compareStrings } from './scalars.ts';
import { tooComplex } from './too-complex.ts';
import { compareTypes, type Side } from './types.ts';
import { compareUnions, typesOfChoices, type UnionDifference } from './unions.ts';

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
    ...compareNotes(before.notes, after.notes),
  ];
  const unions = compareUnions(base, head, comparing);
  return joinDifferences([
    { findings, edges: [] },
    compareConditions(before, after, comparing),
    ...typeNames.map((name) => ofKind(name, { base: before, head: after, direction, unions }, comparing)),
    compareConditionalMembers(before, after, direction, comparing),
    unions,
    compareDiscriminators(before, after),
  ]);
}

type Sides = {
  readonly base: Form;
  readonly head: Form;
  readonly direction: Direction;
  readonly unions: UnionDifference;
};

/**
 * What differs in what is said of one type. What stands beside alternatives on one side may stand in all of them on the
 * other side: it has only changed where it has for them, too.
 */
function ofKind(name: TypeName, { base, head, direction, unions }: Sides, comparing: Comparing): Difference {
  const difference = compareKind(name, base, head, direction, comparing);
  const { types, edges } = unions.shared;
  if (difference.findings.length === 0 || !types.has(name)) return difference;
  const inVariants = edges.map((edge) => {
    const [before, after] = [comparing.formOf(edge.base.ref), comparing.formOf(edge.head.ref)];
    return new Set(compareKind(name, before, after, direction, comparing).findings.map(signOf));
  });
  const isReal = (finding: Finding): boolean => inVariants.every((signs) => signs.has(signOf(finding)));
  return { ...difference, findings: difference.findings.filter(isReal) };
}

function signOf({ rule, step, values }: Finding): string {
  return JSON.stringify([rule, step, values]);
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

function compareKind(
  name: TypeName,
  { types: base }: Form,
  { types: head }: Form,
  direction: Direction,
  comparing: Comparing,
): Difference {
  if (name === 'string' && base.string && head.string) return compareStrings(base.string, head.string);
  if (name === 'number' && base.number && head.number)
    return { findings: compareNumbers(base.number, head.number), edges: [] };
  if (name === 'array' && base.array && head.array)
    return compareArrays(base.array, head.array, comparing.digest);
  return name === 'object' && base.object && head.object
    ? compareObjects(base.object, head.object, direction, comparing)
    : noDifference;
}
