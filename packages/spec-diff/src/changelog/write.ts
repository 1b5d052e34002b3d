import { type ChangeGroup, groupChanges, someOf } from '../report/group.ts';
import { codeSpan, messageText, plainText } from '../report/markdown-text.ts';
import { verdictOn } from '../report/summary.ts';
import { readSpec, type Spec } from '../source/read.ts';
import type { AudienceChange } from '../versions/change.ts';
import { compareVersions, type VersionComparison } from '../versions/compare.ts';
import { version1Hint } from './hints.ts';
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
  return `${[title, summary(compared.changes), ...sections(base, head, compared)].join('\n\n')}\n`;
}

function summary(changes: readonly AudienceChange[]): string {
  const { verdict, bump } = verdictOn(changes);
  if (verdict === 'identical') return 'Nothing changed.';
  const texts = changes.filter(({ severity }) => severity === 'annotation').length;
  const reworded = texts === 0 ? '' : ` ${texts === 1 ? 'One text was' : `${texts} texts were`} reworded.`;
  return `${verdicts[verdict]} By semantic versioning this is a **${bump}** version.${reworded}`;
}

const verdicts = { breaking: 'Some of this **breaks** what worked.', compatible: 'What worked still does.' };

function sections(base: Spec, head: Spec, { changes, sides }: VersionComparison): readonly string[] {
  const tags = readTags([head.document, base.document]);
  const groups = groupChanges(changes.filter(({ severity }) => severity !== 'annotation'));
  const byTag = Map.groupBy(groups, ({ change, operations }) => tagOf(tags, operations, change.pointer));
  return [...tags.declared, general].flatMap((tag) => {
    const entries = (byTag.get(tag) ?? []).map((group) => entryOf(group, version1Hint(sides, group.change)));
    return entries.length === 0 ? [] : [`## ${plainText(tag)}`, formatEntries(entries).join('\n')];
  });
}

/** One thing to tell. */
type Entry = {
  readonly text: string;
  readonly hint: string;
  /** The component that it is about; empty for what is no part of one. */
  readonly component: string;
  readonly operations: readonly string[];
};

function entryOf({ change, operations }: ChangeGroup<AudienceChange>, hint: string): Entry {
  const label = change.severity === 'breaking' ? '**Breaking.** ' : '';
  const [, component = ''] = /^\/components\/schemas\/([^/]+)/.exec(change.pointer) ?? [];
  return { text: `${label}${messageText(change.message)}`, hint, component, operations };
}

/** What is true of many operations in the same words is told once. */
function formatEntries(entries: readonly Entry[]): readonly string[] {
  const groups = Map.groupBy(entries, ({ text, hint, component }) => JSON.stringify([text, hint, component]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const operations = [...new Set(group.flatMap((each) => each.operations))].toSorted();
    return first === undefined ? [] : [formatEntry({ ...first, operations })];
  });
}

function formatEntry({ text, hint, component, operations }: Entry): string {
  const of = component === '' ? [] : [codeSpan(component)];
  const where = [...of, ...(operations.length === 0 ? [] : [someOf(operations, codeSpan)])].join(' in ');
  return `- ${[text, where === '' ? '' : `(${where})`, hint].filter((part) => part !== '').join(' ')}`;
}
