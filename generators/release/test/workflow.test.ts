import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  arrayMember,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { repositoryRoot } from '../src/root.ts';

// What holds for every workflow is tested in generators/pipeline.
const text = readFileSync(join(repositoryRoot, '.github/workflows/release.yml'), 'utf8');
const workflow: JsonValue = parse(text);
const jobs = objectMember(workflow, 'jobs');
const check = member(jobs, 'check');
const publish = member(jobs, 'publish');

function commands(job: JsonValue | undefined): readonly string[] {
  return arrayMember(job, 'steps').flatMap((step) => stringMember(step, 'run') ?? []);
}

test('runs for what reaches main, and for nothing else', () => {
  expect(member(workflow, 'on')).toEqual({ push: { branches: ['main'] } });
});

test('publishes only after every check, and only when the dry run says so', () => {
  expect(commands(check)[0]).toBe('.ci/run');
  expect(commands(check)[1]).toContain('npm run --silent release -- --dry-run --format json');
  expect(member(publish, 'needs')).toBe('check');
  expect(stringMember(publish, 'if')?.match(/verdict == '[^']+'/g)).toEqual([
    "verdict == 'ready'",
    "verdict == 'unknown'",
  ]);
});

test('gives the one job that publishes a token of identity, and no job a secret', () => {
  expect(Object.keys(jobs)).toEqual(['check', 'publish']);
  expect(member(check, 'permissions')).toEqual({ contents: 'read' });
  expect(member(publish, 'permissions')).toEqual({ contents: 'read', 'id-token': 'write' });
  expect(member(publish, 'environment')).toBe('release');
  expect(text).not.toMatch(/secrets\.|_TOKEN|_authToken/);
});

test('publishes what it built itself, with an npm that can sign in', () => {
  const [install = '', ...others] = commands(publish);
  const [, major = 0, minor = 0, patch = 0] = (/ npm@(\d+)\.(\d+)\.(\d+)$/.exec(install) ?? []).map(Number);
  expect(major * 1e6 + minor * 1e3 + patch).toBeGreaterThanOrEqual(11_005_001);
  expect(others).toEqual([
    'npm run generate',
    'npm run release -- --format github --out generators/release/dist',
  ]);
});

test('is never stopped halfway', () => {
  expect(member(publish, 'concurrency')).toEqual({ group: 'release', 'cancel-in-progress': false });
});
