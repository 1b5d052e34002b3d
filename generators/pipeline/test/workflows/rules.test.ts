import {
  arrayMember,
  type JsonValue,
  member,
  objectMember,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../support/repository.ts';
import { triggers } from './support/triggers.ts';

describe('the review of a pull request', () => {
  const review = readYaml('.github/workflows/spec-review.yml');
  const comment = readYaml('.github/workflows/spec-review-comment.yml');

  function stepsOf(workflow: JsonValue): readonly JsonValue[] {
    return Object.values(objectMember(workflow, 'jobs')).flatMap((job) => arrayMember(job, 'steps'));
  }

  function scriptsOf(workflow: JsonValue): readonly string[] {
    return stepsOf(workflow).flatMap((step) => stringMember(step, 'run') ?? []);
  }

  test('runs for every pull request, and comments when it has run', () => {
    expect(triggers(review)).toEqual({ pull_request: null });
    expect(triggers(comment)).toEqual({
      workflow_run: { workflows: [stringMember(review, 'name')], types: ['completed'] },
    });
  });

  test('runs nothing of what is proposed: the base branch is checked out before anything else is done', () => {
    const [checkout, ...rest] = stepsOf(review);
    expect(stringMember(checkout, 'uses')).toMatch(/^actions\/checkout@/);
    expect(stringMember(rest[0], 'run')).toBe('git checkout --quiet --detach "$BASE"\ngit clean -ffdxq\n');
    expect(
      scriptsOf(review).filter((script) => /git (checkout|switch|worktree|merge )/.test(script)),
    ).toHaveLength(1);
  });

  test('fails by the last step, when the report is safe', () => {
    const last = scriptsOf(review).at(-1) ?? '';
    expect(last.trimEnd().split('\n').at(-1)).toBe(
      'npm run --silent spec-diff -- "$FORK" "$HEAD" --format github',
    );
    const earlier = scriptsOf(review).join('\n').split('\n').slice(0, -2);
    const compared = earlier.filter((line) => line.includes('spec-diff --'));
    expect(compared.filter((line) => !line.includes('--fail-on none'))).toEqual([]);
  });

  test('comments with the code of the default branch, and installs nothing beside the token', () => {
    const checkouts = stepsOf(comment).filter((step) =>
      stringMember(step, 'uses')?.startsWith('actions/checkout@'),
    );
    expect(checkouts.map((step) => member(step, 'with'))).toEqual([{ 'persist-credentials': false }]);
    expect(scriptsOf(comment).filter((script) => /\b(npm|npx|pnpm)\b/.test(script))).toEqual([]);
  });

  test('limits what it reads of the artefact', () => {
    const unzipped = scriptsOf(comment)
      .join('\n')
      .split('\n')
      .filter((line) => line.includes('unzip'));
    expect(unzipped).toHaveLength(3);
    for (const line of unzipped) expect(line).toMatch(/unzip -p \S+ [\w.]+ \| head -c \d+ > /);
  });
});
