import { execFile } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { formatReport } from '../../src/report/format.ts';
import { makeFolder } from '../support/folder.ts';
import { breaking } from '../support/report.ts';

const run = promisify(execFile);
const sha = '0123456789abcdef0123456789abcdef01234567';

/** An API that knows one pull request and has no comments. @returns its URL, and the comments that are made. */
async function serve() {
  const comments: string[] = [];
  const answers: Readonly<Record<string, object>> = {
    '/repos/owls/api/pulls/5': { state: 'open', head: { sha, repo: { full_name: 'owls/api' } } },
    '/repos/owls/api/actions/workflows/ci.yml/runs': { workflow_runs: [] },
    '/repos/owls/api/issues/5/comments': [],
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (request.method === 'POST') comments.push(JSON.parse((await request.toArray()).join('')).body);
    response.end(JSON.stringify(answers[pathname] ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, comments };
}

/** The sources of the package where nothing is installed. */
function bareSources(): string {
  const folder = makeFolder({
    'event.json': JSON.stringify({
      repository: { full_name: 'owls/api', html_url: 'https://github.example/owls/api' },
      workflow_run: {
        head_sha: sha,
        html_url: 'https://github.example/run',
        head_repository: { full_name: 'owls/api' },
      },
    }),
    number: '5\n',
    'report.json': formatReport(breaking(), 'json'),
    'package.json': '{ "type": "module" }',
  });
  cpSync(fileURLToPath(new URL('../../src', import.meta.url)), join(folder, 'src'), { recursive: true });
  return folder;
}

function start(folder: string, url: string, ...args: readonly string[]) {
  return run(process.execPath, [join(folder, 'src/review/main.ts'), ...args], {
    cwd: folder,
    env: { GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_API_URL: url, GITHUB_TOKEN: 't0ken' },
  });
}

test('the second step needs no installed package, and writes the comment', async () => {
  const { url, comments } = await serve();
  const { stdout } = await start(bareSources(), url, 'number', 'report.json');
  expect(stdout).toBe('The comment on pull request 5: created.\n');
  expect(comments).toEqual([
    expect.stringMatching(/^<!-- spec-review -->[\s\S]*\*\*Breaking\*\*: 1 change\./),
  ]);
});

test('without a report it writes that there is no verdict', async () => {
  const { url, comments } = await serve();
  await start(bareSources(), url, 'number');
  expect(comments).toEqual([expect.stringContaining('**There is no verdict.**')]);
});

test('why there is no report is said, when there is a file that says it', async () => {
  const { url, comments } = await serve();
  const folder = bareSources();
  writeFileSync(join(folder, 'report.json'), '');
  writeFileSync(join(folder, 'failure'), 'There is no verdict. The spec is gone.\n');
  await start(folder, url, 'number', 'report.json', 'failure');
  expect(comments).toEqual([expect.stringContaining('could not be made: `The spec is gone.`')]);
});

test.each(['', '0', '-1', '5; rm', '../5', '1e99'])(
  '%j is no number of a pull request, and nothing is written',
  async (number) => {
    const { url, comments } = await serve();
    const folder = bareSources();
    writeFileSync(join(folder, 'number'), number);
    await expect(start(folder, url, 'number', 'report.json')).rejects.toThrow('no number of a pull request');
    expect(comments).toEqual([]);
  },
);
