import { applyApprovals } from './approvals/apply.ts';
import { type Approval, readApprovals } from './approvals/read.ts';
import { comparePackages } from './consumers/packages.ts';
import type { Report, ReportedChange } from './report/report.ts';
import { verdictOn } from './report/summary.ts';
import { openText } from './source/open.ts';
import { readSpec, type Spec } from './source/read.ts';
import type { AudienceChange } from './versions/change.ts';
import { compareVersions } from './versions/compare.ts';

export type CompareSpecsOptions = {
  /** Where files are looked for, and whose repository knows the revisions. */
  readonly folder: string;
  /** A file of approvals, or `REVISION:PATH`. Without it, `approved-changes.yaml` beside the spec of HEAD, if there is one. */
  readonly approvals?: string | undefined;
  /** `2026-11-27`, in UTC: the day by which approvals expire and sunsets are past. */
  readonly today: string;
};

/**
 * Compares two specs, each a file, a folder or a git revision.
 *
 * @throws NotComparable when no verdict can be given.
 */
export async function compareSpecs(
  baseName: string,
  headName: string,
  options: CompareSpecsOptions,
): Promise<Report> {
  const { folder, today } = options;
  const base = readSpec(baseName, folder);
  const head = readSpec(headName, folder);
  const compared = await compareVersions(base, head, today);
  const changes = compared.changes.map((change) => place(change, head));
  const approvals = approvalsFor(head, options);
  const packages =
    base.repository && head.repository ? comparePackages(base.repository, head.repository) : undefined;
  return {
    ...verdictOn(changes),
    changes,
    ...(approvals === undefined ? {} : { approvals: applyApprovals(approvals, changes, today) }),
    ...(packages === undefined ? {} : { packages }),
  };
}

function place(found: AudienceChange, head: Spec): ReportedChange {
  const { side: _, sentence: __, values: ___, look, ...change } = found;
  return { ...change, ...head.locate(look ?? change.pointer) };
}

function approvalsFor(
  head: Spec,
  { approvals, folder }: CompareSpecsOptions,
): readonly Approval[] | undefined {
  if (approvals !== undefined) {
    const { file, text } = openText(approvals, folder);
    return readApprovals(file, text);
  }
  const { file, text } = head.beside('approved-changes.yaml');
  return text === undefined ? undefined : readApprovals(file, text);
}
