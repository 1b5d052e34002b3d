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
  expect(reviewComment({ report }, head)).toBe(`<!-- spec-review -->

## Spec review

**Breaking**: 1 change. The description needs a **major** version. **A package needs a changeset**.

### Breaking changes

| What | Where | For | Fingerprint |
| --- | --- | --- | --- |
| The member \`wing\` is gone. (\`listOwls\`) | [\`spec/components/schemas/Owl.yaml:7\`](https://github.example/owls/api/blob/0123456789abcdef0123456789abcdef01234567/spec/components/schemas/Owl.yaml#L7) | v1, v2 | \`0123456789ab\` |

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
  expect(reviewComment({ report: identical }, head)).toContain('Nothing changes for users of version 1.');
});

describe('without a report there is no verdict', () => {
  const text = (failure: string) => reviewComment({ failure }, { ...head, docsUrl: undefined });

  test('which is not taken for a good one', () => {
    expect(text('')).toContain(
      '**There is no verdict.** The comparison could not be made; the log of the run',
    );
    expect(text('')).not.toMatch(/identical|compatible|Rendered/i);
  });

  test('and the comment says why', () => {
    expect(text('There is no verdict. spec/a.yaml:7: spec/a.yaml is no YAML. Correct it.\n')).toContain(
      '**There is no verdict.** The comparison could not be made: `spec/a.yaml:7: spec/a.yaml is no YAML. Correct it.`\n',
    );
  });

  test.each(hostileTexts)('however hostile the reason is: %j', (failure) => {
    const { tags, links, images, headings } = render(text(failure));
    expect({ tags: tags.filter((tag) => tag !== 'code' && tag !== '!--'), links, images, headings }).toEqual({
      tags: [],
      links: [head.runUrl],
      images: 0,
      headings: ['Spec review'],
    });
    expect(text(failure).length).toBeLessThan(5000);
  });
});

test('how to approve is said where there is something to approve', () => {
  expect(reviewComment({ report: breaking() }, head)).toContain('approved-changes.yaml');
  expect(reviewComment({ report: breaking({ approvals: [approval()] }) }, head)).not.toContain('goes into');
  expect(reviewComment({ report: identical }, head)).not.toContain('goes into');
});

describe('a comment is never longer than GitHub takes:', () => {
  const many = (count: number, length: number) =>
    breaking({
      changes: Array.from({ length: count }, (_, index) =>
        change({
          pointer: `/${index}`,
          message: `${index} ${'@'.repeat(length)}`,
          file: `${'é'.repeat(length)}${index}`,
          rule: `rule-${index}`,
        }),
      ),
    });

  test('where there are many changes, fewer are shown, and the first of them', () => {
    const text = reviewComment({ report: many(300, 10) }, head);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('And 250 more.');
    expect(text).toContain('0 &#64;');
    expect(text).toContain(`[Full report](${head.runUrl})`);
  });

  test('where they are long, too', () => {
    const text = reviewComment({ report: many(60, 200) }, head);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/And (40|52|57) more\./);
  });

  test('what cannot be shown at all still has its verdict', () => {
    const text = reviewComment({ report: many(2000, 500) }, head);
    expect(text.length).toBeLessThan(65_536);
    expect(text).toContain('**Breaking**: 2000 changes. The description needs a **major** version.');
    expect(text).toContain('The report is too long to be shown here.');
  });
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
      const { links, images, headings } = render(reviewComment({ report }, head));
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
