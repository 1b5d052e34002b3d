import { type Pending, pendingChangesets } from './changesets/pending.ts';
import { requireBuilt } from './pack/built.ts';
import { type PackedPackage, pack } from './pack/pack.ts';
import { publicPackages } from './packages/public.ts';
import { askRegistry, type RegistryState } from './registry/state.ts';
import { uncommittedFiles } from './work-tree.ts';

/** What a release would do with each package, and whether there may be one. */
export type Plan = Pending & {
  readonly verdict: Verdict;
  /** In the order in which they go out. */
  readonly packages: readonly PlannedPackage[];
  /** Files that are not committed. */
  readonly uncommitted: readonly string[];
};

export type PlannedPackage = PackedPackage & RegistryState;

/**
 * - `nothing-new`: the registry has every version. So it is after any push that releases nothing.
 * - `pending`: a version is new, but there are changesets that belong into a later one.
 * - `uncommitted`: a version is new, but the work tree is not what is committed.
 * - `unknown`: the registry did not say of every version whether it is there.
 * - `ready`: a version is new, and nothing is in its way.
 */
export type Verdict = 'nothing-new' | 'pending' | 'uncommitted' | 'unknown' | 'ready';

export type PlanOptions = {
  readonly root: string;
  /** Where the tarballs go. */
  readonly folder: string;
  /** Told what is being done, for people. */
  readonly onProgress: (line: string) => void;
};

/**
 * Packs everything and asks the registry; changes nothing.
 *
 * @throws DiagnosticsError when a package is not built, or not cleanly, or cannot be packed, or a changeset is not valid.
 */
export async function makePlan({ root, folder, onProgress }: PlanOptions): Promise<Plan> {
  const packages = publicPackages(root);
  requireBuilt(packages);
  const pending = await pendingChangesets(root);
  const uncommitted = await uncommittedFiles(root);
  const packed: PackedPackage[] = [];
  for (const item of packages) {
    onProgress(`packing ${item.name} ${item.version}`);
    packed.push(await pack(item, { root, folder }));
  }
  onProgress('asking the registry');
  const planned = await Promise.all(
    packed.map(async (item) => ({ ...item, ...(await askRegistry(root, item)) })),
  );
  const verdict = judge({ packages: planned, uncommitted, ...pending });
  return { verdict, packages: planned, uncommitted, ...pending };
}

/** The first thing that decides. What is known here decides before a registry that is silent. */
export function judge({ packages, changesets, uncommitted }: JudgedPlan): Verdict {
  const states = new Set(packages.map(({ state }) => state));
  if (!states.has('new') && !states.has('unknown')) return 'nothing-new';
  if (changesets.length > 0) return 'pending';
  if (uncommitted.length > 0) return 'uncommitted';
  return states.has('unknown') ? 'unknown' : 'ready';
}

/** What the verdict depends on. */
export type JudgedPlan = {
  readonly packages: readonly RegistryState[];
  readonly changesets: readonly unknown[];
  readonly uncommitted: readonly string[];
};
