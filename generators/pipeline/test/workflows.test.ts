import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  arrayMember,
  type JsonObject,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { repositoryRoot } from '../src/turbo.ts';
import { files, read, readYaml } from './support/repository.ts';
import { triggers } from './workflows/support/triggers.ts';

const workflows = files.filter((file) => /^\.github\/workflows\/.*\.ya?ml$/.test(file));

test('there is a workflow', () => {
  expect(workflows).toContain('.github/workflows/ci.yml');
});

/** The jobs that may do more than read the sources. */
const permissionsOf: ReadonlyMap<string, JsonObject> = new Map([
  // It says who it is, to the registry.
  ['.github/workflows/release.yml publish', { 'id-token': 'write' }],
  // It reads the artefact of another run, and comments.
  ['.github/workflows/spec-review-comment.yml comment', { actions: 'read', 'pull-requests': 'write' }],
]);

describe.each(workflows)('%s', (file) => {
  const workflow = readYaml(file);
  const jobs = Object.entries(objectMember(workflow, 'jobs'));
  const steps = jobs.flatMap(([, job]) => arrayMember(job, 'steps'));

  test('pins every action to a commit, and says which version that is', () => {
    const uses = read(file)
      .split('\n')
      .filter((line) => /^\s*(- )?uses:/.test(line));
    const pinned = /^\s*(- )?uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
    expect(uses).toHaveLength(steps.filter((step) => member(step, 'uses') !== undefined).length);
  });

  test('may do nothing as a whole, and in each job only read the sources, unless the job is known to need more', () => {
    expect(member(workflow, 'permissions')).toEqual({});
    expect(jobs).not.toEqual([]);
    for (const [name, job] of jobs) {
      const more = permissionsOf.get(`${file} ${name}`) ?? {};
      expect(member(job, 'permissions'), name).toEqual({ contents: 'read', ...more });
    }
  });

  test('leaves no credentials behind for the steps that follow', () => {
    const checkouts = steps.filter((step) => stringMember(step, 'uses')?.startsWith('actions/checkout@'));
    for (const checkout of checkouts) {
      expect(member(objectMember(checkout, 'with'), 'persist-credentials')).toBe(false);
    }
  });

  test('has a limit of time in every job', () => {
    for (const [name, job] of jobs) expect(member(job, 'timeout-minutes'), name).toEqual(expect.any(Number));
  });

  test('puts nothing that strangers write into a script', () => {
    const scripts = steps.map((step) => stringMember(step, 'run') ?? '');
    expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
    expect(Object.keys(triggers(workflow))).not.toContain('pull_request_target');
  });
});

describe('ci.yml', () => {
  const workflow = readYaml('.github/workflows/ci.yml');

  test('runs for pull requests and for what reaches main', () => {
    expect(triggers(workflow)).toEqual({ pull_request: null, push: { branches: ['main'] } });
  });

  test('runs .ci/run, and no other command of its own', () => {
    const steps = Object.values(objectMember(workflow, 'jobs')).flatMap((job) => arrayMember(job, 'steps'));
    expect(steps.flatMap((step) => stringMember(step, 'run') ?? [])).toEqual(['.ci/run']);
  });
});

describe('.ci/run', () => {
  const script = read('.ci/run');
  const commands = script.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

  test('runs the commands of the README, from the root, and stops at the first that fails', () => {
    const [strict, root] = commands;
    expect([strict, root]).toEqual(['set -euo pipefail', 'cd "$(dirname "$0")/.."']);
    const run = commands.filter((line) => line.startsWith('npm'));
    expect(run).toEqual(['npm test', 'npm run proof']);
    for (const command of run) expect(read('README.md')).toMatch(new RegExp(`\\b${command}\\b`));
  });

  test('installs what npm cannot bring, and only where that can be done', () => {
    const rest = commands.slice(2).filter((line) => !line.startsWith('npm'));
    expect(rest).toEqual([
      'if ! { command -v php && command -v jq && command -v unzip; } >/dev/null && command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then',
      '  apt-get update -qq && apt-get install -y -qq --no-install-recommends php-cli php-curl jq unzip',
      'fi',
    ]);
  });

  test('can be executed', () => {
    expect(script).toMatch(/^#!\/usr\/bin\/env bash\n/);
    expect(statSync(join(repositoryRoot, '.ci/run')).mode & 0o111).toBe(0o111);
  });

  test('names no host', () => {
    expect(script).not.toMatch(/\b\w+:\/\/|\b[\w-]+\.(com|org|net|io|dev)\b/);
  });
});
