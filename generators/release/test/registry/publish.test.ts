import { expect, test } from 'vitest';
import { publishArguments } from '../../src/registry/publish.ts';

const plain = ['publish', 'a.tgz', '--access', 'public', '--ignore-scripts'];

test.each([
  {
    where: 'in a job of GitHub Actions that may have a token',
    env: { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://a.example' },
    want: [...plain, '--provenance'],
  },
  { where: 'in any other job', env: { GITHUB_ACTIONS: 'true' }, want: plain },
  { where: 'anywhere else', env: {}, want: plain },
])('a tarball is published with $want $where', ({ env, want }) => {
  expect(publishArguments('a.tgz', env)).toEqual(want);
});
