import { groupChanges } from '../report/group.ts';
import { plainText } from '../report/markdown-text.ts';
import { readSpec, type Spec } from '../source/read.ts';
import { compareVersions, type VersionComparison } from '../versions/compare.ts';
import { addressesIn } from './addresses.ts';
import { entryOf, formatEntries } from './entries.ts';
import { version1Hint } from './hints.ts';
import { summaryOf } from './summary.ts';
import { general, readTags, tagOf } from './tags.ts';

export type ChangelogOptions = {
  /** Where files are looked for, and whose repository knows the revisions. */
  readonly folder: string;
  /** `2026-11-27`, in UTC. */
  readonly today: string;
};

/**
 * Release notes in markdown: what changed for those who use the API, by the tags of the operations.
 *
 * @throws NotComparable when the two cannot be compared.
 */
export async function writeChangelog(
  baseName: string,
  headName: string,
  { folder, today }: ChangelogOptions,
): Promise<string> {
  const base = readSpec(baseName, folder);
  const head = readSpec(headName, folder);
  const compared = await compareVersions(base, head, today);
  const title = `# Changes from ${plainText(baseName)} to ${plainText(headName)}`;
  return `${[title, summaryOf(compared.changes, compared.sides !== undefined), ...sections(base, head, compared)].join('\n\n')}\n`;
}

function sections(base: Spec, head: Spec, { changes, sides }: VersionComparison): readonly string[] {
  const documents = [head.document, base.document];
  const tags = readTags(documents);
  const addresses = addressesIn(documents);
  const groups = groupChanges(changes.filter(({ severity }) => severity !== 'annotation'));
  const byTag = Map.groupBy(groups, ({ change, operations }) => tagOf(tags, operations, change.pointer));
  return [...tags.declared, general].flatMap((tag) => {
    const entries = (byTag.get(tag) ?? []).map((group) =>
      entryOf(group, version1Hint(sides, group.change), (operationId) => addresses.get(operationId)),
    );
    return entries.length === 0 ? [] : [`## ${plainText(tag)}`, formatEntries(entries)];
  });
}
