import type { Change, IdentifiedChange } from './changes/change.ts';
import { findingsOf } from './changes/collect.ts';
import { describe } from './changes/describe.ts';
import { mergeChanges } from './changes/merge.ts';
import { compareRoots } from './compare/document/document.ts';
import type { ComparingOperations } from './compare/operation/operation.ts';
import { comparePaths, type Scope } from './compare/operation/paths.ts';
import { createPairs } from './compare/schema/pairs.ts';
import type { RemovalPolicy } from './compare/sunset.ts';
import type { Cursor } from './document/cursor.ts';
import { openBoth } from './document/open.ts';
import { createSettled } from './document/settled.ts';
import { schemeNames } from './normal/document/security-schemes.ts';
import { createDigest } from './normal/schema/digest.ts';
import { createSchemas } from './normal/schema/schemas.ts';

export type CompareOptions = {
  /** The day of the comparison, `2026-11-27`. It decides what may be removed. Today, without it. */
  readonly today?: string;
  /** How many days the date in `x-sunset` has to be past before something may be removed. 180 by default. */
  readonly sunsetDays?: number;
  /**
   * How many schemas and pairs of schemas are looked at. All further ones are reported as too complex. 200,000 by
   * default.
   */
  readonly budget?: number;
};

export type Comparison = {
  readonly verdict: 'breaking' | 'compatible' | 'identical';
  /** What the change asks of the version of the API, by semantic versioning. */
  readonly bump: 'major' | 'minor' | 'patch' | 'none';
  /** In an order that does not depend on how the documents are written. */
  readonly changes: readonly Change[];
};

/**
 * Says what differs between two OpenAPI 3.0 or 3.1 documents, and whom it breaks. Equivalent ways to write something
 * are no difference.
 *
 * @param base the parsed document as it was. References have to stay inside of it.
 * @param head the parsed document as it is to be.
 * @throws DocumentError for a document that cannot be compared.
 */
export function compareDocuments(base: unknown, head: unknown, options: CompareOptions = {}): Comparison {
  return summary(
    identifyChanges(base, head, options).map(({ identity: _, sentence: __, ...change }) => change),
  );
}

/**
 * The changes between two documents, with what tells them from each other.
 *
 * @throws DocumentError for a document that cannot be compared.
 */
export function identifyChanges(
  base: unknown,
  head: unknown,
  options: CompareOptions = {},
): readonly IdentifiedChange[] {
  const { before, after } = openBoth(base, head);
  const { budget = 200_000, today = new Date().toISOString().slice(0, 10), sunsetDays = 180 } = options;
  return mergeChanges(changesOf(before, after, { today, sunsetDays }, budget));
}

function changesOf(
  base: Cursor,
  head: Cursor,
  policy: RemovalPolicy,
  budget: number,
): readonly IdentifiedChange[] {
  const schemas = createSchemas(budget);
  const settled = createSettled(base, head);
  const comparing: ComparingOperations = {
    ...schemas,
    digest: createDigest(schemas.formOf),
    policy,
    settled,
  };
  const scopes = [compareRoots(base, head), ...comparePaths(base, head, schemeNames(base, head), comparing)];
  const pairs = createPairs(comparing, settled, budget);
  const explored = scopes.map((scope) => ({ scope, roots: exploreAll(scope, pairs.explore) }));
  const different = pairs.different();
  return explored.flatMap(({ scope, roots }) => findingsOf(scope, roots, different).map(describe));
}

function exploreAll({ outcome }: Scope, explore: ReturnType<typeof createPairs>['explore']) {
  return outcome.roots.map((root) => ({
    ...root,
    pair: explore(root.base.ref, root.head.ref, root.direction),
  }));
}

function summary(changes: readonly Change[]): Comparison {
  const severities = new Set(changes.map(({ severity }) => severity));
  if (severities.has('breaking')) return { verdict: 'breaking', bump: 'major', changes };
  if (severities.has('compatible')) return { verdict: 'compatible', bump: 'minor', changes };
  return changes.length > 0
    ? { verdict: 'compatible', bump: 'patch', changes }
    : { verdict: 'identical', bump: 'none', changes };
}
