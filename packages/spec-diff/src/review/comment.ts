import { formatMarkdown } from '../report/markdown.ts';
import { codeSpan } from '../report/markdown-text.ts';
import { verdictSection } from '../report/markdown-verdict.ts';
import type { Report } from '../report/report.ts';
import { unapprovedBreaks } from '../report/summary.ts';

/** What a review is about. All of it comes from GitHub, and none of it from the pull request. */
export type ReviewedHead = {
  /** `https://github.com/owner/name` */
  readonly repositoryUrl: string;
  /** The commit that was compared. */
  readonly sha: string;
  /** The run that compared. */
  readonly runUrl: string;
  /** Where the rendered reference can be downloaded; undefined while there is none. */
  readonly docsUrl: string | undefined;
};

/** By this line the comment is found again. */
export const marker = '<!-- spec-review -->';

// GitHub takes 65,536 characters.
const longest = 60_000;

// The rows of a table: where there are many changes, fewer of them are shown.
const rowCounts = [50, 20, 8, 3];

/** What is known of a commit: what changed, or why that cannot be said. */
export type Finding = { readonly report: Report } | { readonly failure: string };

/** The text of the one comment on a pull request. Where there is no report, it says that there is no verdict. */
export function reviewComment(finding: Finding, head: ReviewedHead): string {
  if ('failure' in finding) return assemble([noVerdict(finding.failure)], head);
  const { report } = finding;
  for (const mostRows of rowCounts) {
    const text = assemble(reportTexts(report, head, mostRows), head);
    if (text.length <= longest) return text;
  }
  return assemble([verdictSection(report), 'The report is too long to be shown here.'], head);
}

/** Why the comparison failed is said by what a stranger may have written. */
function noVerdict(failure: string): string {
  const said = failure.trim().replace(/^There is no verdict\. /, '');
  const reason = said === '' ? '; the log of the run says why.' : `: ${codeSpan(said)}`;
  const text = `**There is no verdict.** The comparison could not be made${reason}`;
  return `${text}\n\nAs long as that is so, the check fails.`;
}

function reportTexts(
  report: Report,
  { repositoryUrl, sha }: ReviewedHead,
  mostRows: number,
): readonly string[] {
  const linkTo = (file: string, line: number) => linkToLine(repositoryUrl, sha, file, line);
  const concernsVersion1 = report.changes.some(({ audience }) => audience.includes('v1'));
  return [
    formatMarkdown(report, { linkTo, mostRows }).trimEnd(),
    ...(concernsVersion1 ? [] : ['Nothing changes for users of version 1.']),
    ...(unapprovedBreaks(report).length > 0 ? [howToApprove] : []),
  ];
}

function assemble(texts: readonly string[], { sha, runUrl, docsUrl }: ReviewedHead): string {
  const links = [
    ...(docsUrl === undefined ? [] : [`[Rendered reference](${docsUrl}) (the artefact \`docs\`)`]),
    `[Full report](${runUrl})`,
    `Compared up to \`${sha.slice(0, 7)}\``,
  ];
  return [marker, '## Spec review', ...texts, links.join(' · ')].join('\n\n').concat('\n');
}

const howToApprove =
  'A breaking change that is meant goes into `spec/approved-changes.yaml`, by its fingerprint, with a reason, a name and a last day.';

/** A line of a file at a commit; undefined for what can be no file of a repository. */
function linkToLine(repositoryUrl: string, sha: string, file: string, line: number): string | undefined {
  const segments = file.toWellFormed().split('/');
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return undefined;
  // Parentheses and quotes are good in a URL, and not in a link of markdown.
  const path = segments.map((segment) =>
    encodeURIComponent(segment).replaceAll(
      /[!'()*~_]/g,
      (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
  return `${repositoryUrl}/blob/${sha}/${path.join('/')}#L${line}`;
}
