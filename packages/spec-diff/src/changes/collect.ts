import type { Direction, Finding, Steps } from '../compare/finding.ts';
import type { Scope } from '../compare/operation/paths.ts';
import type { Root } from '../compare/outcome.ts';
import type { Inner, Pair } from '../compare/schema/pairs.ts';
import { byCodeUnit } from '../document/json.ts';
import type { Part, Where } from '../normal/schema/form.ts';

/** A finding in an operation, with the place that it was found at. */
export type Found = {
  readonly scope: Scope;
  readonly steps: Steps;
  readonly direction: Direction | 'both';
  readonly finding: Finding;
  readonly at: { readonly base?: Part['where']; readonly head?: Part['where'] };
};

/** A root and the pair of its schemas. */
export type ExploredRoot = Root & { readonly pair: Pair };

type Visit = { readonly steps: Steps; readonly base: Part; readonly head: Part; readonly pair: Pair };

/**
 * All findings of an operation. What is wrong with two schemas, and what is said at two places of the documents, is
 * found once for each direction, at the place that is nearest to the outside.
 *
 * @param different the pairs that lead to a finding. All others are passed by.
 */
export function findingsOf(
  scope: Scope,
  roots: readonly ExploredRoot[],
  different: ReadonlySet<Pair>,
): readonly Found[] {
  const own = scope.outcome.found.map((placed) => ({ scope, ...placed, at: {} }));
  const seen = new Set<Pair>();
  const inside = roots.flatMap((root) => findingsUnder(scope, root, different, seen));
  const unique = new Map([...inside].reverse().map((found) => [identityOf(found), found]));
  return [...own, ...inside.filter((found) => unique.get(identityOf(found)) === found)];
}

/** The places in the documents, which are the same where alternatives share what is said beside them. */
function identityOf({ direction, at, finding: { rule, base, head, step, values } }: Found): string {
  const place = (where: Where | undefined): string => `${where?.cursor.id} ${where?.keyword}`;
  const isPlaced = base !== undefined || head !== undefined;
  const places = isPlaced ? [base, head] : [at.base, at.head];
  return JSON.stringify([direction, rule, ...places.map(place), step, values]);
}

function findingsUnder(
  scope: Scope,
  root: ExploredRoot,
  different: ReadonlySet<Pair>,
  seen: Set<Pair>,
): readonly Found[] {
  const found: Found[] = [];
  const visits: Visit[] = [root];
  // A list goes on over what is added to it meanwhile: what is near comes first.
  for (const { steps, base, head, pair } of visits) {
    if (seen.has(pair) || !different.has(pair)) continue;
    seen.add(pair);
    const at = { base: base.where, head: head.where };
    found.push(...pair.findings.map((finding) => ({ scope, steps, direction: pair.direction, finding, at })));
    visits.push(...inOrder(pair.inner).map(({ step, ...inner }) => ({ ...inner, steps: [...steps, step] })));
  }
  return found;
}

function inOrder(inner: readonly Inner[]): readonly Inner[] {
  return [...inner].sort((a, b) => byCodeUnit(a.step, b.step));
}
