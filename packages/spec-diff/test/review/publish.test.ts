import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../src/json/value.ts';
import { marker, reviewComment } from '../../src/review/comment.ts';
import { connectGitHub } from '../../src/review/github.ts';
import { publishReview } from '../../src/review/publish.ts';
import { readRun } from '../../src/review/run.ts';
import { breaking, identical, packageChange } from '../support/report.ts';

const sha = '0123456789abcdef0123456789abcdef01234567';
const event = {
  repository: { full_name: 'owls/api', html_url: 'https://github.example/owls/api' },
  workflow_run: {
    head_sha: sha,
    html_url: 'https://github.example/owls/api/actions/runs/7',
    head_repository: { full_name: 'stranger/api' },
  },
};
const run = readRun(event);
const pull = { state: 'open', head: { sha, repo: { full_name: 'stranger/api' } } };
const docs = { workflow_runs: [{ html_url: 'https://github.example/owls/api/actions/runs/8' }] };
const text = reviewComment(
  { report: breaking() },
  {
    ...run,
    docsUrl: 'https://github.example/owls/api/actions/runs/8#artifacts',
  },
);
const ours = { login: 'github-actions[bot]' };

type Sent = { readonly method: string; readonly path: string; readonly body: JsonValue };

/** GitHub with one pull request. */
function fakeGitHub(comments: readonly JsonValue[], found: JsonValue = pull) {
  const sent: Sent[] = [];
  const ask = async (
    url: string | URL | Request,
    { method = 'GET', body }: RequestInit = {},
  ): Promise<Response> => {
    const { pathname, searchParams } = new URL(String(url));
    if (method !== 'GET') {
      sent.push({ method, path: pathname, body: JSON.parse(String(body)) });
      return Response.json({});
    }
    if (pathname === '/repos/owls/api/pulls/5') return Response.json(found);
    if (pathname === '/repos/owls/api/actions/workflows/ci.yml/runs') {
      return Response.json(searchParams.get('head_sha') === sha ? docs : { workflow_runs: [] });
    }
    if (pathname !== '/repos/owls/api/issues/5/comments') return new Response('', { status: 404 });
    const start = (Number(searchParams.get('page')) - 1) * 100;
    return Response.json(comments.slice(start, start + 100));
  };
  return { github: connectGitHub({ apiUrl: 'https://api.example', token: 't0ken', fetch: ask }), sent };
}

const create = { method: 'POST', path: '/repos/owls/api/issues/5/comments', body: { body: text } };
const update = { method: 'PATCH', path: '/repos/owls/api/issues/comments/3', body: { body: text } };
const someone = Array.from({ length: 150 }, (_, id) => ({
  id: 1000 + id,
  user: { login: 'ada' },
  body: 'Hello.',
}));

describe('the comment is', () => {
  test.each<readonly [what: string, comments: readonly JsonValue[], outcome: string, want: readonly Sent[]]>([
    ['created where there is none', [], 'created', [create]],
    ['created among those of others', someone, 'created', [create]],
    ['updated', [{ id: 3, user: ours, body: `${marker}\n\nOld.` }], 'updated', [update]],
    ['updated on a later page', [...someone, { id: 3, user: ours, body: marker }], 'updated', [update]],
    ['left alone when it says the same', [{ id: 3, user: ours, body: text }], 'unchanged', []],
    [
      'left alone when only line breaks differ',
      [{ id: 3, user: ours, body: text.replaceAll('\n', '\r\n') }],
      'unchanged',
      [],
    ],
    [
      'not that of somebody who writes the marker',
      [{ id: 3, user: { login: 'ada' }, body: marker }],
      'created',
      [create],
    ],
    ['not another one of ours', [{ id: 3, user: ours, body: 'Coverage' }], 'created', [create]],
  ])('%s', async (_, comments, outcome, want) => {
    const { github, sent } = fakeGitHub(comments);
    expect(await publishReview(github, run, 5, { report: breaking() })).toBe(outcome);
    expect(sent).toEqual(want);
  });

  test('not made for a pull request that changes nothing of the API', async () => {
    const { github, sent } = fakeGitHub([]);
    expect(await publishReview(github, run, 5, { report: identical })).toBe('not needed');
    expect(sent).toEqual([]);
  });

  test('made when only packages change', async () => {
    const { github } = fakeGitHub([]);
    expect(
      await publishReview(github, run, 5, { report: { ...identical, packages: [packageChange()] } }),
    ).toBe('created');
  });

  test('updated when the pull request no longer changes anything', async () => {
    const { github, sent } = fakeGitHub([{ id: 3, user: ours, body: text }]);
    expect(await publishReview(github, run, 5, { report: identical })).toBe('updated');
    expect(sent).toMatchObject([
      { method: 'PATCH', body: { body: expect.stringContaining('**Identical**') } },
    ]);
  });

  test('made when there is no verdict', async () => {
    const { github, sent } = fakeGitHub([]);
    expect(await publishReview(github, run, 5, { failure: '' })).toBe('created');
    expect(sent).toMatchObject([{ body: { body: expect.stringContaining('There is no verdict') } }]);
  });
});

describe('nothing is written when the number is', () => {
  test.each<readonly [what: string, found: JsonValue]>([
    ['that of a closed pull request', { ...pull, state: 'closed' }],
    ['that of another commit', { ...pull, head: { ...pull.head, sha: 'f'.repeat(40) } }],
    ['that of another repository', { ...pull, head: { ...pull.head, repo: { full_name: 'owls/api' } } }],
    ['that of a repository that is gone', { ...pull, head: { ...pull.head, repo: null } }],
    ['that of nothing', null],
  ])('%s', async (_, found) => {
    const { github, sent } = fakeGitHub([], found);
    expect(await publishReview(github, run, 5, { report: breaking() })).toBe('outdated');
    expect(sent).toEqual([]);
  });

  test('unknown to GitHub, which is an error that tells no secret', async () => {
    const { github, sent } = fakeGitHub([]);
    const failure = publishReview(github, run, 6, { report: breaking() });
    await expect(failure).rejects.toThrow('GitHub answered GET /repos/owls/api/pulls/6 with 404.');
    await expect(failure).rejects.not.toThrow('t0ken');
    expect(sent).toEqual([]);
  });
});

test.each([
  {},
  null,
  { workflow_run: {} },
  { ...event, workflow_run: { ...event.workflow_run, head_repository: null } },
])('an event of something else is refused: %j', (other) => {
  expect(() => readRun(other)).toThrow('none of a finished workflow');
});
