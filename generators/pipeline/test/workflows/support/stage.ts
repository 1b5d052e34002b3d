import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../../../src/turbo.ts';
import { readYaml } from '../../support/repository.ts';
import { type State, serveGitHub } from './github.ts';
import { type Outcome, runJob } from './steps.ts';
import { zip } from './zip.ts';

const review = readYaml('.github/workflows/spec-review.yml');
const comment = readYaml('.github/workflows/spec-review-comment.yml');

/** Files by their paths. */
type Files = Readonly<Record<string, string>>;

/** A repository, a fork of it with one pull request, and a GitHub that knows both. */
export class Stage {
  readonly state: State = {
    pull: { state: 'open', head: { sha: '', repo: { full_name: 'stranger/api' } } },
    artefact: undefined,
    artefactSize: 0,
    comments: [],
  };
  readonly #root = realpathSync(mkdtempSync(join(tmpdir(), 'review-')));
  #runs = 0;

  constructor(files: Files) {
    this.#git('.', 'init', '--quiet', '--bare', '--initial-branch', 'main', 'origin.git');
    this.#git('.', 'clone', '--quiet', 'origin.git', 'owner');
    this.#git('owner', 'checkout', '--quiet', '-B', 'main');
    this.#commit('owner', files);
    this.#git('owner', 'push', '--quiet', 'origin', 'main');
    this.#git('.', 'clone', '--quiet', 'origin.git', 'fork');
    this.#writeTools();
  }

  end(): void {
    rmSync(this.#root, { recursive: true, force: true });
  }

  /** Another commit of the base branch, which the pull request does not have. */
  pushToBase(files: Files): void {
    this.#commit('owner', files);
    this.#git('owner', 'push', '--quiet', 'origin', 'main');
  }

  /** A commit of the stranger, which the pull request is of from now on. */
  push(files: Files): void {
    this.#commit('fork', files);
    this.#git('fork', 'push', '--quiet', '--force', 'origin', 'HEAD:refs/pull/5/head');
    this.state.pull.head.sha = this.#git('fork', 'rev-parse', 'HEAD');
  }

  /** The first step: it reads, and leaves an artefact. */
  async review(): Promise<Outcome> {
    const { workspace, temporary } = this.#machine();
    this.#checkOutMerge(workspace);
    const outcome = await runJob(review, {
      workspace,
      temporary,
      environment: this.#environment({}),
      contexts: {
        'github.event.pull_request.base.sha': this.#git('owner', 'rev-parse', 'main'),
        'github.event.pull_request.head.sha': this.state.pull.head.sha,
        'github.event.pull_request.number': '5',
      },
      uses: (action) => {
        if (action === 'actions/upload-artifact') this.#upload(join(temporary, 'review'));
      },
    });
    return outcome;
  }

  /** The second step: it may write, and is given what the first one left. */
  async comment(): Promise<Outcome> {
    const { url, close } = await serveGitHub(this.state);
    const { temporary } = this.#machine();
    const event = join(this.#root, 'event.json');
    writeFileSync(event, JSON.stringify(this.#event()));
    try {
      return await runJob(comment, {
        workspace: repositoryRoot,
        temporary,
        environment: this.#environment({
          GITHUB_API_URL: url,
          GITHUB_EVENT_PATH: event,
          GITHUB_REPOSITORY: 'owls/api',
        }),
        contexts: { 'github.token': 't0ken', 'github.event.workflow_run.id': '7' },
        uses: () => {},
      });
    } finally {
      close();
    }
  }

  /** Puts something in the place of the artefact, as whoever changes the first workflow can. */
  forge(files: Files): void {
    this.state.artefact = zip(files);
    this.state.artefactSize = 1000;
  }

  #event(): object {
    const html_url = 'https://github.example/owls/api';
    const head = { head_sha: this.state.pull.head.sha, head_repository: { full_name: 'stranger/api' } };
    return {
      repository: { full_name: 'owls/api', html_url },
      workflow_run: { ...head, html_url: `${html_url}/actions/runs/7` },
    };
  }

  #upload(folder: string): void {
    const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    this.forge(Object.fromEntries(files));
  }

  // As the action does for a pull request: the commit that would be merged, with all that leads to it.
  #checkOutMerge(workspace: string): void {
    this.#git('.', 'clone', '--quiet', '--no-checkout', 'origin.git', workspace);
    this.#git(workspace, 'fetch', '--quiet', 'origin', 'refs/pull/5/head');
    this.#git(workspace, 'checkout', '--quiet', '--detach', 'origin/main');
    this.#git(workspace, 'merge', '--quiet', '--no-edit', 'FETCH_HEAD');
  }

  #machine() {
    this.#runs += 1;
    return {
      workspace: join(this.#root, `workspace-${this.#runs}`),
      temporary: join(this.#root, `temporary-${this.#runs}`),
    };
  }

  #environment(more: Readonly<Record<string, string>>): Record<string, string> {
    return {
      PATH: `${join(this.#root, 'bin')}:${dirname(process.execPath)}:${process.env['PATH']}`,
      ...more,
    };
  }

  /** `npm` has everything built already; `gh api` asks the GitHub of the stage. */
  #writeTools(): void {
    const program = join(repositoryRoot, 'packages/cli/dist/main.js');
    const tools = {
      npm: `#!/bin/sh
case "$*" in
  'run generate') [ ! -e proposed ] || exit 9 ;;
  'run --silent spec-diff -- '*) shift 4; exec "${process.execPath}" "${program}" spec-diff "$@" ;;
  *) exit 8 ;;
esac
`,
      gh: `#!${process.execPath}
const path = process.argv[3].replace(/^\\//, '');
const url = path.startsWith('http') ? path : process.env.GITHUB_API_URL + '/' + path;
fetch(url, { headers: { authorization: 'Bearer ' + process.env.GH_TOKEN } }).then(async (answer) => {
  process.stdout.write(Buffer.from(await answer.arrayBuffer()));
  process.exitCode = answer.ok ? 0 : 1;
});
`,
    };
    mkdirSync(join(this.#root, 'bin'));
    for (const [name, text] of Object.entries(tools)) {
      writeFileSync(join(this.#root, 'bin', name), text, { mode: 0o755 });
    }
  }

  #commit(clone: string, files: Files): void {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.#root, clone, path)), { recursive: true });
      writeFileSync(join(this.#root, clone, path), text);
    }
    this.#git(clone, 'add', '--all', '--force');
    this.#git(clone, 'commit', '--quiet', '--allow-empty', '--message', 'change');
  }

  #git(folder: string, ...args: readonly string[]): string {
    const cwd = join(this.#root, folder.replace(this.#root, ''));
    return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
  }
}

const identity = [
  ...['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'],
  ...['-c', 'commit.gpgsign=false', '-c', 'protocol.file.allow=always'],
];
