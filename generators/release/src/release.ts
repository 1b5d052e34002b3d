import { join } from 'node:path';
import { type Diagnostic, DiagnosticsError } from '@installatron-openapi/generate-kit';
import type { Plan, PlannedPackage, Verdict } from './plan.ts';
import { releaseProblem } from './problems.ts';
import { publishTarball } from './registry/publish.ts';

/** What became of one package. */
export type Outcome = {
  readonly name: string;
  readonly version: string;
  readonly outcome: 'published' | 'was-published' | 'failed' | 'not-tried';
  /** What npm says of a failure. */
  readonly reason?: string;
};

/**
 * Publishes what the registry does not have, and stops at the first failure.
 *
 * @throws DiagnosticsError when the plan says that nothing may go out.
 */
export async function release(
  root: string,
  plan: Plan,
  onProgress: (line: string) => void,
): Promise<readonly Outcome[]> {
  const problems = refusals[plan.verdict](root, plan);
  if (problems.length > 0) throw new DiagnosticsError(problems);
  const outcomes: Outcome[] = [];
  for (const item of plan.packages) {
    const failed = outcomes.some(({ outcome }) => outcome === 'failed');
    outcomes.push(
      failed ? { ...versionOf(item), outcome: leftAs(item) } : await send(root, item, onProgress),
    );
  }
  return outcomes;
}

async function send(
  root: string,
  item: PlannedPackage,
  onProgress: (line: string) => void,
): Promise<Outcome> {
  const version = versionOf(item);
  if (item.state === 'published') return { ...version, outcome: 'was-published' };
  onProgress(`publishing ${item.name} ${item.version}`);
  const reason = await publishTarball(root, item.tarball);
  return reason === undefined
    ? { ...version, outcome: 'published' }
    : { ...version, outcome: 'failed', reason };
}

function leftAs({ state }: PlannedPackage): Outcome['outcome'] {
  return state === 'published' ? 'was-published' : 'not-tried';
}

function versionOf({ name, version }: PlannedPackage): Pick<Outcome, 'name' | 'version'> {
  return { name, version };
}

/** The packages that did not go out though they should have. */
export function failures(plan: Plan, outcomes: readonly Outcome[]): readonly Diagnostic[] {
  return outcomes.flatMap(({ name, version, reason }) => {
    const folder = plan.packages.find((item) => item.name === name)?.folder ?? '';
    if (reason === undefined) return [];
    return [releaseProblem('publish-failed', `${name} ${version} was not published: ${reason}`, folder)];
  });
}

const none = () => [];
const amount = (files: number) => (files === 1 ? 'This is' : `This and ${files - 1} more files are`);

const refusals: Readonly<Record<Verdict, (root: string, plan: Plan) => readonly Diagnostic[]>> = {
  'nothing-new': none,
  ready: none,
  pending: (root, { changesets }) =>
    changesets.map(({ id }) =>
      releaseProblem('changeset-pending', `${id} is not released yet.`, join(root, `.changeset/${id}.md`)),
    ),
  uncommitted: (root, { uncommitted: [first = '', ...others] }) => [
    releaseProblem('uncommitted', `${amount(1 + others.length)} not committed.`, join(root, first)),
  ],
  unknown: (_, { packages }) =>
    packages.flatMap((item) =>
      item.state === 'unknown'
        ? [
            releaseProblem(
              'registry-silent',
              `Nobody knows whether ${item.name} ${item.version} is published: ${item.reason}`,
              item.folder,
            ),
          ]
        : [],
    ),
};
