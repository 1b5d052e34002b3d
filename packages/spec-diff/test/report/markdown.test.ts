import { describe, expect, test } from 'vitest';
import { formatMarkdown } from '../../src/report/markdown.ts';
import { codeSpan, messageText, plainText } from '../../src/report/markdown-text.ts';
import type { Report } from '../../src/report/report.ts';
import { hostileTexts } from '../support/hostile.ts';
import { render } from '../support/markdown.ts';
import { approval, breaking, change, identical, packageChange } from '../support/report.ts';

test('a report without changes is one line', () => {
  expect(formatMarkdown(identical)).toBe('**Identical**: the API does not change.\n');
});

test('a report says what breaks, where, for whom and what to do', () => {
  const twice = [change(), change({ operationId: 'getOwl', fingerprint: 'ba9876543210' })];
  expect(
    formatMarkdown(breaking({ changes: twice })),
  ).toBe(`**Breaking**: 1 change. The description needs a **major** version.

### Breaking changes

| What | Where | For | Fingerprint |
| --- | --- | --- | --- |
| The member \`wing\` is gone. (\`getOwl\`, \`listOwls\`) | \`spec/components/schemas/Owl.yaml:7\` | v2 | \`0123456789ab\`, \`ba9876543210\` |

What to do:

- \`property-removed\`: Keep it.
`);
});

describe('the first line says in one look', () => {
  const other = change({ pointer: '/other', fingerprint: 'ffffffffffff' });
  const third = change({ pointer: '/third', fingerprint: 'eeeeeeeeeeee' });
  const added = packageChange({ changes: [{ change: 'added', kind: 'type', name: 'A', from: 'a' }] });

  test.each<readonly [report: Report, line: string]>([
    [identical, '**Identical**: the API does not change.'],
    [
      { verdict: 'compatible', bump: 'minor', changes: [change({ severity: 'compatible' })] },
      '**Compatible**: nobody breaks. The description needs a **minor** version.',
    ],
    [
      breaking({ changes: [change(), other] }),
      '**Breaking**: 2 changes. The description needs a **major** version.',
    ],
    [
      breaking({ changes: [change(), other], approvals: [approval()] }),
      '**Breaking**: 2 changes, of which 1 is approved. The description needs a **major** version.',
    ],
    [
      breaking({
        changes: [change(), other, third],
        approvals: [approval(), approval({ fingerprint: 'ffffffffffff' })],
      }),
      '**Breaking**: 3 changes, of which 2 are approved. The description needs a **major** version.',
    ],
    [
      breaking({ approvals: [approval()] }),
      '**Breaking, and approved**: 1 change. The description needs a **major** version.',
    ],
    [
      { ...identical, packages: [packageChange()] },
      '**Identical**: the API does not change. **A package needs a changeset**.',
    ],
    [
      { ...identical, packages: [packageChange(), added] },
      '**Identical**: the API does not change. **2 packages need a changeset**.',
    ],
    [
      { ...identical, packages: [added] },
      '**Identical**: the API does not change. **A package needs a changeset**, which fails no check.',
    ],
  ])('%#', (report, line) => {
    expect(formatMarkdown(report).split('\n')[0]).toBe(line);
  });
});

test('what concerns users of version 1 has a section of its own', () => {
  const changes = [
    change({ audience: ['v1'] }),
    change({ severity: 'compatible', audience: ['v1', 'v2'], message: 'More.' }),
  ];
  expect(formatMarkdown(breaking({ changes }))).toContain(`### For users of version 1

|  | What | Where |
| --- | --- | --- |
| breaking | The member \`wing\` is gone. (\`listOwls\`) | \`spec/components/schemas/Owl.yaml:7\` |
| compatible | More. (\`listOwls\`) | \`spec/components/schemas/Owl.yaml:7\` |
`);
});

test('what is approved is folded, with who approved it; an approval that does not count has a section', () => {
  const approvals = [
    approval(),
    approval({ fingerprint: 'ffffffffffff', state: 'unused' }),
    approval({ fingerprint: 'eeeeeeeeeeee', state: 'expired' }),
  ];
  const text = formatMarkdown(breaking({ approvals }));
  expect(text).toContain(`<details><summary>Approved breaking changes (1)</summary>

| What | Where | For | Approved by |
| --- | --- | --- | --- |
| The member \`wing\` is gone. (\`listOwls\`) | \`spec/components/schemas/Owl.yaml:7\` | v2 | Ada, until 2027-01-31: Nobody reads it. |

</details>`);
  expect(text).not.toContain('### Breaking changes');
  expect(text).toContain(
    '| `ffffffffffff` | approves nothing: delete it | Ada | `spec/approved-changes.yaml:2` |',
  );
  expect(text).toContain('| `eeeeeeeeeeee` | expired on 2027-01-31: it does not count | Ada |');
});

test('packages are listed with what they need and what their changesets say', () => {
  const text = formatMarkdown({
    ...identical,
    packages: [packageChange(), packageChange({ declared: 'minor' })],
  });
  expect(text).toContain(
    '| `@installatron-openapi/types` |  | `Owl` |  | minor | **none**, which is too little |',
  );
  expect(text).toContain('| `@installatron-openapi/types` |  | `Owl` |  | minor | minor |');
});

test('places are links where somebody knows where to', () => {
  const text = formatMarkdown(breaking(), {
    linkTo: (file, line) => `https://example.com/${file}#L${line}`,
    mostRows: 1,
  });
  expect(render(text).links).toEqual(['https://example.com/spec/components/schemas/Owl.yaml#L7']);
});

test('a table ends somewhere, and says how many there are more', () => {
  const changes = Array.from({ length: 60 }, (_, index) => change({ pointer: `/${index}` }));
  const text = formatMarkdown(breaking({ changes }), { linkTo: () => undefined, mostRows: 50 });
  expect(text).toContain('\n\nAnd 10 more.\n');
  expect(formatMarkdown(breaking({ changes }))).not.toContain(' more.');
});

describe.each(hostileTexts)('the hostile text %j', (text) => {
  const everywhere = breaking({
    changes: [
      change({
        message: text,
        remedy: text,
        operationId: text,
        file: text,
        rule: text,
        audience: ['v1', 'v2'],
      }),
      change({ message: text, remedy: text, file: text, fingerprint: 'dddddddddddd', pointer: '/other' }),
      change({ message: `Of ${JSON.stringify(text)} and more`, severity: 'compatible', operationId: text }),
    ],
    approvals: [
      approval({ by: text, reason: text, file: text }),
      approval({ state: 'unused', by: text, file: text }),
    ],
    packages: [
      packageChange({ name: text, changes: [{ change: 'removed', kind: 'type', name: text, from: text }] }),
    ],
  });

  test('stays within its cell, and is neither markup nor a link nor a mention', () => {
    const { tags, links, images, cells, headings, words } = render(formatMarkdown(everywhere));
    expect({ tags: tags.filter((tag) => tag !== 'code'), links, images }).toEqual({
      tags: ['details', 'summary'],
      links: [],
      images: 0,
    });
    expect(cells).toEqual([4, 4, 4, 4, 3, 3, 6, 6, 4, 4, 3, 3]);
    expect(headings).toEqual([
      'Breaking changes',
      'For users of version 1',
      'What changes in the packages',
      'Approvals to look at',
    ]);
    expect(words).not.toMatch(/[@#]\w|GH-\d|\bwww\.\w|:\/\/|\b[0-9a-f]{7}/i);
  });

  test('is bounded', () => {
    expect(formatMarkdown(everywhere).length).toBeLessThan(20_000);
  });
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a|b', '<code>a&#124;b</code>'],
  ['a\nb', '`a\\u000ab`'],
  ['', '<code>&#32;</code>'],
])('%j as code is %s', (text, want) => {
  expect(codeSpan(text)).toBe(want);
});

test.each([
  ['a-b (c), d: 1', 'a-b (c), d: 1'],
  ['*a*', '&#42;a&#42;'],
  ['@a', '&#64;\u2060a'],
])('%j as words is %s', (text, want) => {
  expect(plainText(text)).toBe(want);
});

test('what a message quotes is code', () => {
  expect(messageText('The member "a|b" of "c\\"`d" is <gone>.')).toBe(
    'The member <code>a&#124;b</code> of ``c\\"`d`` is &#60;gone&#62;.',
  );
});
