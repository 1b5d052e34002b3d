import { arrayMember, isArray, type JsonValue, member, objectMember, stringMember } from '../json/value.ts';
import type { Report } from '../report/report.ts';
import { type Finding, marker, reviewComment } from './comment.ts';
import type { GitHub } from './github.ts';
import type { ReviewRun } from './run.ts';

/** What became of the comment. */
export type Published = 'created' | 'updated' | 'unchanged' | 'not needed' | 'outdated';

/**
 * Writes the one comment of a pull request, or rewrites it.
 *
 * The number comes from the run of the pull request, which may be that of a stranger. It only counts when GitHub says that the pull
 * request of this number is open and has the very commit that was compared, in the very repository.
 */
export async function publishReview(
  github: GitHub,
  run: ReviewRun,
  number: number,
  finding: Finding,
): Promise<Published> {
  if (!(await isOf(github, run, number))) return 'outdated';
  const known = await findComment(github, run, number);
  if (known === undefined && 'report' in finding && hasNothingToSay(finding.report)) return 'not needed';
  const body = reviewComment(finding, { ...run, docsUrl: await findDocs(github, run) });
  if (known === undefined) {
    await github.send('POST', `/repos/${run.repository}/issues/${number}/comments`, { body });
    return 'created';
  }
  if (known.body === body) return 'unchanged';
  await github.send('PATCH', `/repos/${run.repository}/issues/comments/${known.id}`, { body });
  return 'updated';
}

async function isOf(github: GitHub, run: ReviewRun, number: number): Promise<boolean> {
  const pull = await github.get(`/repos/${run.repository}/pulls/${number}`);
  const head = objectMember(pull, 'head');
  return (
    stringMember(pull, 'state') === 'open' &&
    stringMember(head, 'sha') === run.sha &&
    stringMember(objectMember(head, 'repo'), 'full_name') === run.headRepository
  );
}

function hasNothingToSay({ verdict, packages = [], approvals = [] }: Report): boolean {
  return verdict === 'identical' && packages.length === 0 && approvals.every(({ state }) => state === 'used');
}

type Comment = { readonly id: number; readonly body: string };

const pageSize = 100;
const mostPages = 30;

/** Anybody can write the marker, so the comment also has to be one of ours. */
async function findComment(github: GitHub, run: ReviewRun, number: number): Promise<Comment | undefined> {
  for (let page = 1; page <= mostPages; page += 1) {
    const path = `/repos/${run.repository}/issues/${number}/comments?per_page=${pageSize}&page=${page}`;
    const comments = await github.get(path);
    const [found] = isArray(comments) ? comments.flatMap(ownComment) : [];
    if (found !== undefined) return found;
    if (!isArray(comments) || comments.length < pageSize) return undefined;
  }
  return undefined;
}

function ownComment(value: JsonValue): readonly Comment[] {
  const id = member(value, 'id');
  const body = stringMember(value, 'body') ?? '';
  const isOurs = stringMember(objectMember(value, 'user'), 'login') === 'github-actions[bot]';
  // GitHub may give other line breaks than it was given.
  return isOurs && typeof id === 'number' && body.startsWith(marker)
    ? [{ id, body: body.replaceAll('\r\n', '\n') }]
    : [];
}

/** CI renders the reference of the same commit, and keeps it as an artefact of its run. */
async function findDocs(github: GitHub, { repository, sha }: ReviewRun): Promise<string | undefined> {
  const path = `/repos/${repository}/actions/workflows/ci.yml/runs?event=pull_request&head_sha=${sha}&per_page=1`;
  const [run] = arrayMember(await github.get(path), 'workflow_runs');
  const url = stringMember(run, 'html_url');
  return url === undefined ? undefined : `${url}#artifacts`;
}
