import type { Form, Residuals, TypeName } from './form.ts';

/** What holds beside the forms of the types, as far as it concerns some of them. */
export function onlyTypes(
  { unions, negations, conditions }: Residuals,
  wanted: ReadonlySet<TypeName>,
): Residuals {
  return {
    unions: restricted(unions, wanted),
    negations: restricted(negations, wanted),
    conditions: restricted(conditions, wanted),
  };
}

function restricted<Each extends { readonly types: ReadonlySet<TypeName> }>(
  residuals: readonly Each[],
  wanted: ReadonlySet<TypeName>,
): readonly Each[] {
  return residuals
    .map((residual) => ({
      ...residual,
      types: new Set([...residual.types].filter((name) => wanted.has(name))),
    }))
    .filter(({ types }) => types.size > 0);
}

export function joinResiduals(a: Residuals, b: Residuals): Residuals {
  return {
    unions: [...a.unions, ...b.unions],
    negations: [...a.negations, ...b.negations],
    conditions: [...a.conditions, ...b.conditions],
  };
}

/** Whether a schema is nothing but what it says about each type. */
export function isByTypeOnly({ unions, negations, conditions, opaque, dynamic, isCut }: Form): boolean {
  const others = [unions, negations, conditions, dynamic];
  return !isCut && opaque.size === 0 && others.every((list) => list.length === 0);
}

export const noResiduals: Residuals = { unions: [], negations: [], conditions: [] };
