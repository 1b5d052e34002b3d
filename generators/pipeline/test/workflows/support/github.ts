import { createServer } from 'node:http';

export type Comment = { readonly id: number; readonly user: { readonly login: string }; body: string };

/** What the fake GitHub knows. A test changes it as it goes. */
export type State = {
  pull: { state: string; head: { sha: string; repo: { full_name: string } | null } };
  artefact: Buffer | undefined;
  /** What GitHub says of the size, which need not be that of what is in it. */
  artefactSize: number;
  readonly comments: Comment[];
};

const repository = '/repos/owls/api';

/** A GitHub on a socket of this machine, with one repository, one run of a workflow and pull request 5. */
export async function serveGitHub(
  state: State,
): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const { pathname, origin } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const body = (await request.toArray()).join('');
    const found = request.method === 'GET' ? read(state, pathname, origin) : write(state, pathname, body);
    if (found === undefined) response.statusCode = 404;
    response.end(Buffer.isBuffer(found) ? found : JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

function read(state: State, path: string, origin: string): unknown {
  const archive = `${repository}/actions/artifacts/1/zip`;
  const found = { size_in_bytes: state.artefactSize, archive_download_url: `${origin}${archive}` };
  const answers: Readonly<Record<string, unknown>> = {
    [`${repository}/actions/runs/7/artifacts`]: { artifacts: state.artefact === undefined ? [] : [found] },
    [archive]: state.artefact,
    [`${repository}/pulls/5`]: state.pull,
    [`${repository}/issues/5/comments`]: state.comments,
    [`${repository}/actions/workflows/ci.yml/runs`]: { workflow_runs: [] },
  };
  return answers[path];
}

function write(state: State, path: string, sent: string): object | undefined {
  const body = String(JSON.parse(sent).body);
  if (path === `${repository}/issues/5/comments`) {
    state.comments.push({ id: state.comments.length + 1, user: { login: 'github-actions[bot]' }, body });
    return {};
  }
  const edited = state.comments.find(({ id }) => path === `${repository}/issues/comments/${id}`);
  if (edited === undefined) return undefined;
  edited.body = body;
  return {};
}
