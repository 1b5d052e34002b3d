import { formatMarkdown } from '../report/markdown.ts';
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

/** The text of the one comment on a pull request. Without a report, it says that there is no verdict. */
export function reviewComment(report: Report | undefined, head: ReviewedHead): string {
  const whole = assemble(report === undefined ? noVerdict : verdictText(report, head), head);
  if (whole.length <= longest || report === undefined) return whole;
  const count = unapprovedBreaks(report).length;
  return assemble(
    `The report is too long to be shown here. It has ${count} breaking changes that nobody approved.`,
    head,
  );
}

const noVerdict =
  '**There is no verdict.** The comparison could not be made; the log of the run says why. As long as that is so, the check fails.';

function verdictText(report: Report, { repositoryUrl, sha }: ReviewedHead): string {
  const text = formatMarkdown(report, (file, line) => linkTo(repositoryUrl, sha, file, line)).trimEnd();
  const concernsVersion1 = report.changes.some(({ audience }) => audience.includes('v1'));
  return concernsVersion1 ? text : `${text}\n\nNothing changes for users of version 1.`;
}

function assemble(text: string, { sha, runUrl, docsUrl }: ReviewedHead): string {
  const links = [
    ...(docsUrl === undefined ? [] : [`[Rendered reference](${docsUrl}) (the artefact \`docs\`)`]),
    `[Full report](${runUrl})`,
    `Compared up to \`${sha.slice(0, 7)}\``,
  ];
  return [marker, '## Spec review', text, howToApprove, links.join(' · ')].join('\n\n').concat('\n');
}

const howToApprove =
  'A breaking change that is meant goes into `spec/approved-changes.yaml`, by its fingerprint, with a reason, a name and a last day.';

/** A line of a file at a commit; undefined for what can be no file of a repository. */
function linkTo(repositoryUrl: string, sha: string, file: string, line: number): string | undefined {
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
