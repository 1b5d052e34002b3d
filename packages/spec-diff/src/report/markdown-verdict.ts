import { groupChanges } from './group.ts';
import type { Report } from './report.ts';
import { isSurfaceBroken, unapprovedBreaks, underdeclaredPackages } from './summary.ts';

/** What somebody has to know who reads nothing else: whether anybody breaks, and whether that is meant. */
export function verdictSection(report: Report): string {
  const sentences = [verdictText(report), ...changesetText(report)];
  return sentences.join(' ');
}

function verdictText(report: Report): string {
  const { verdict, bump, changes } = report;
  if (verdict === 'identical') return '**Identical**: the API does not change.';
  const bumpText = `The description needs a **${bump}** version.`;
  if (verdict === 'compatible') return `**Compatible**: nobody breaks. ${bumpText}`;
  const all = groupChanges(changes.filter(({ severity }) => severity === 'breaking')).length;
  const open = groupChanges(unapprovedBreaks(report)).length;
  const counted = `${all} ${all === 1 ? 'change' : 'changes'}`;
  if (open === 0) return `**Breaking, and approved**: ${counted}. ${bumpText}`;
  const approved = open === all ? '' : `, of which ${all - open} ${all - open === 1 ? 'is' : 'are'} approved`;
  return `**Breaking**: ${counted}${approved}. ${bumpText}`;
}

function changesetText(report: Report): readonly string[] {
  const missing = underdeclaredPackages(report);
  if (missing.length === 0) return [];
  const packages = missing.length === 1 ? 'A package needs' : `${missing.length} packages need`;
  const fails = missing.some(isSurfaceBroken) ? '' : ', which fails no check';
  return [`**${packages} a changeset**${fails}.`];
}
