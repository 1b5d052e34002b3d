import { type Form, type TypeName, typeNames, type Union, type Variant } from '../../normal/schema/form.ts';
import { isPlain } from '../../normal/schema/plain.ts';
import { isByTypeOnly } from '../../normal/schema/residuals.ts';
import type { Comparing } from '../comparing.ts';
import type { Finding } from '../finding.ts';
import type { Match } from './match.ts';

/** Whether it is plain to see that all values of an alternative fit another one, too. */
export function covers(large: Variant, small: Variant, { digest, formOf }: Comparing): boolean {
  if (digest(large.ref) === digest(small.ref)) return true;
  const [outer, inner] = [formOf(large.ref), formOf(small.ref)];
  const names = typeNames.filter((name) => inner.types[name] !== undefined);
  return !inner.isCut && isByTypeOnly(outer) && names.every((name) => isPlain(outer.types, name));
}

/** Whether it is plain to see that some values fit both: one of them takes all of a type that the other one has. */
function doOverlap(
  a: Variant,
  b: Variant,
  types: ReadonlySet<TypeName>,
  { digest, formOf }: Comparing,
): boolean {
  const forms = [formOf(a.ref), formOf(b.ref)];
  const takesAll = (form: Form, name: TypeName): boolean => isByTypeOnly(form) && isPlain(form.types, name);
  const isCommon = (name: TypeName): boolean =>
    forms.every((form) => form.types[name] !== undefined) && forms.some((form) => takesAll(form, name));
  return digest(a.ref) === digest(b.ref) || [...types].some(isCommon);
}

/** What `oneOf` refuses because it fits two alternatives for sure, and did not before, or the other way round. */
export function overlapFindings(
  base: Union,
  head: Union,
  pairs: readonly Match[],
  comparing: Comparing,
): readonly Finding[] {
  const toBase = new Map(pairs.map((pair) => [pair.head, pair.base]));
  const toHead = new Map(pairs.map((pair) => [pair.base, pair.head]));
  const at = { base: base.where, head: head.where, values: [] };
  const findings: readonly (Finding | undefined)[] = [
    overlapsAnew(head, base, toBase, comparing)
      ? {
          rule: 'variants-overlap',
          ...at,
          message: 'must not fit two alternatives (`oneOf`), and some values do.',
        }
      : undefined,
    overlapsAnew(base, head, toHead, comparing)
      ? {
          rule: 'variants-no-longer-overlap',
          ...at,
          message: 'may be what was refused so far for fitting two alternatives.',
        }
      : undefined,
  ];
  return findings.filter((finding) => finding !== undefined);
}

/** Whether two alternatives of a side overlap that did not on the other side, or were not there. */
function overlapsAnew(
  { exclusive, types, variants }: Union,
  other: Union,
  toOther: ReadonlyMap<Variant, Variant>,
  comparing: Comparing,
): boolean {
  const overlap = (a: Variant, b: Variant): boolean => doOverlap(a, b, types, comparing);
  const didOverlap = (a: Variant, b: Variant): boolean => {
    const [before, after] = [toOther.get(a), toOther.get(b)];
    return other.exclusive && before !== undefined && after !== undefined && overlap(before, after);
  };
  return (
    exclusive &&
    variants.some((a, index) => variants.slice(index + 1).some((b) => overlap(a, b) && !didOverlap(a, b)))
  );
}
