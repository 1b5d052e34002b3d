import type { Plan, PlannedPackage, Verdict } from '../plan.ts';
import { alignColumns } from './table.ts';

/** A plan for people: what would go out, what is pending, and what that comes to. */
export function formatPlan(plan: Plan): string {
  const { packages, changesets, bumps, uncommitted } = plan;
  return [
    ...alignColumns([['package', 'version', 'tarball', 'files', 'registry'], ...packages.map(packageRow)]),
    ...section(
      'Changesets that are not released yet',
      changesets.map(({ id, releases, summary }) => [
        id,
        releases.map(({ name, type }) => `${name} ${type}`).join(', '),
        summary.split('\n')[0] ?? '',
      ]),
    ),
    ...section(
      'They will make',
      bumps.map(({ name, type, oldVersion, newVersion }) => [name, `${oldVersion} → ${newVersion}`, type]),
    ),
    ...section(
      'Not committed',
      [...uncommitted.slice(0, shown), ...rest(uncommitted)].map((file) => [file]),
    ),
    '',
    conclusions[plan.verdict](packages.filter(({ state }) => state === 'new').length),
  ].join('\n');
}

// A work tree in the middle of something says no more with a hundred names than with ten.
const shown = 10;

function rest({ length }: readonly string[]): readonly string[] {
  return length > shown ? [`and ${length - shown} more`] : [];
}

function packageRow(item: PlannedPackage): readonly string[] {
  const { name, version, size, files, state } = item;
  const answer = item.state === 'unknown' ? `${state} (${item.reason})` : state;
  return [name, version, formatBytes(size), String(files.length), answer];
}

function section(title: string, rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0 ? [] : ['', `${title}:`, ...alignColumns(rows).map((line) => `  ${line}`)];
}

function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** What most pushes come to. */
export const nothingNew = 'Nothing to publish: the registry has every version.';

const conclusions: Readonly<Record<Verdict, (fresh: number) => string>> = {
  'nothing-new': () => nothingNew,
  pending: () =>
    'Nothing may be published: the changesets above belong into the versions first. Run `changeset version`, commit and push.',
  uncommitted: () => 'Nothing may be published: commit first what is listed above.',
  unknown: () => 'Nothing may be published: the registry did not say which versions it has.',
  ready: (fresh) => `Ready: \`npm run release\` publishes ${fresh} of these, in this order.`,
};
