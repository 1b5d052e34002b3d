import { describe, expect, test } from 'vitest';
import { type ReviewedHead, reviewComment } from '../../src/review/comment.ts';
import { hostileTexts } from '../support/hostile.ts';
import { render } from '../support/markdown.ts';
import { approval, breaking, change, identical, packageChange } from '../support/report.ts';

const head: ReviewedHead = {
  repositoryUrl: 'https://github.example/owls/api',
  sha: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.example/owls/api/actions/runs/7',
  docsUrl: 'https://github.example/owls/api/actions/runs/8#artifacts',
};

test('the comment has verdict, breaking changes with links, version 1, packages and the reference', () => {
  const report = breaking({
    changes: [
      change({ audience: ['v1', 'v2'] }),
      change({ rule: 'operation-added', severity: 'compatible', message: 'More.' }),
    ],
    packages: [packageChange()],
  });
  expect(reviewComment(report, head)).toBe(`<!-- spec-review -->

## Spec review

**Breaking** (1). The description needs a **major** version.

### Breaking changes

| What | Where | For | Approval |
| --- | --- | --- | --- |
| The member \`wing\` is gone. (\`listOwls\`) | [\`spec/components/schemas/Owl.yaml:7\`](https://github.example/owls/api/blob/0123456789abcdef0123456789abcdef01234567/spec/components/schemas/Owl.yaml#L7) | v1, v2 | none for \`0123456789ab\` |

What to do:

- \`property-removed\`: Keep it.

### For users of version 1

|  | What | Where |
| --- | --- | --- |
| breaking | The member \`wing\` is gone. (\`listOwls\`) | [\`spec/components/schemas/Owl.yaml:7\`](https://github.example/owls/api/blob/0123456789abcdef0123456789abcdef01234567/spec/components/schemas/Owl.yaml#L7) |

### What changes in the packages

| Package | Removed | Changed | Added | Needs | Changesets say |
| --- | --- | --- | --- | --- | --- |
| \`@installatron-openapi/types\` |  | \`Owl\` |  | minor | **none**, which is too little |

<details><summary>Everything else (1)</summary>

|  | What | Where |
| --- | --- | --- |
| compatible | More. (\`listOwls\`) | [\`spec/components/schemas/Owl.yaml:7\`](https://github.example/owls/api/blob/0123456789abcdef0123456789abcdef01234567/spec/components/schemas/Owl.yaml#L7) |

</details>

A breaking change that is meant goes into \`spec/approved-changes.yaml\`, by its fingerprint, with a reason, a name and a last day.

[Rendered reference](https://github.example/owls/api/actions/runs/8#artifacts) (the artefact \`docs\`) · [Full report](https://github.example/owls/api/actions/runs/7) · Compared up to \`0123456\`
`);
});

test('a comment says that nothing changes for users of version 1', () => {
  expect(reviewComment(identical, head)).toContain('Nothing changes for users of version 1.');
});

test('without a report there is no verdict, which is not taken for a good one', () => {
  const text = reviewComment(undefined, { ...head, docsUrl: undefined });
  expect(text).toContain('**There is no verdict.**');
  expect(text).not.toMatch(/identical|compatible|Rendered/i);
});

test('a comment is never longer than GitHub takes', () => {
  const changes = Array.from({ length: 200 }, (_, index) =>
    change({
      message: `${index} ${'@'.repeat(500)}`,
      file: `${'é'.repeat(200)}${index}`,
      audience: ['v1'],
      fingerprint: `${index}`,
    }),
  );
  const text = reviewComment(breaking({ changes }), head);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain('It has 200 breaking changes that nobody approved.');
});

describe('whatever a pull request writes, links lead to files of the repository at the commit, and to the runs:', () => {
  const own = [head.docsUrl, head.runUrl];

  test.each([...hostileTexts, '../../../settings', '/etc/passwd', 'a/../b', 'a)b', 'a b', 'a"b', 'a#b?c'])(
    '%j',
    (text) => {
      const report = breaking({
        changes: [
          change({ file: text, message: text, operationId: text, remedy: text, audience: ['v1', 'v2'] }),
        ],
        approvals: [approval({ state: 'expired', file: text, by: text })],
        packages: [packageChange({ name: text })],
      });
      const { links, images, headings } = render(reviewComment(report, head));
      const foreign = links.filter(
        (link) =>
          !own.includes(link) &&
          !/^https:\/\/github\.example\/owls\/api\/blob\/[0-9a-f]{40}\/[\w%.@:$&+,;=/-]+#L\d+$/.test(link),
      );
      expect(foreign).toEqual([]);
      expect(links.some((link) => link.includes('..'))).toBe(false);
      expect({ images, headings: headings.length }).toEqual({ images: 0, headings: 5 });
    },
  );
});
