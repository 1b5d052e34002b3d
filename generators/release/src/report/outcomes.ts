import type { Outcome } from '../release.ts';
import { nothingNew } from './plan.ts';
import { alignColumns } from './table.ts';

const words: Readonly<Record<Outcome['outcome'], string>> = {
  published: 'published',
  'was-published': 'was published before',
  failed: 'FAILED',
  'not-tried': 'not tried',
};

/** What became of each package, for people. */
export function formatOutcomes(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, version, outcome }) => [name, version, words[outcome]]);
  const nothing = outcomes.every(({ outcome }) => outcome === 'was-published');
  return [...alignColumns(rows), ...(nothing ? ['', nothingNew] : [])].join('\n');
}
