import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatReport, reportFormats } from '../../src/report/format.ts';
import type { Report } from '../../src/report/report.ts';
import { hostileTexts } from '../support/hostile.ts';
import { approval, breaking, change, identical, packageChange } from '../support/report.ts';

const full = breaking({
  changes: [
    change(),
    change({
      rule: 'operation-added',
      severity: 'compatible',
      operationId: null,
      audience: ['v1', 'v2'],
      message: 'More.',
    }),
    change({ rule: 'text-changed', severity: 'annotation', message: 'Words.' }),
  ],
  approvals: [approval(), approval({ state: 'expired' }), approval({ state: 'unused' })],
  packages: [packageChange()],
});

function everywhere(text: string): Report {
  return breaking({
    changes: [change({ message: text, remedy: text, operationId: text, file: text })],
    approvals: [approval({ by: text, reason: text, file: text }), approval({ state: 'expired', file: text })],
    packages: [packageChange({ name: text })],
  });
}

test.each(reportFormats)('%s ends with one line break, and is the same each time', (format) => {
  expect(formatReport(full, format)).toMatch(/[^\n]\n$/);
  expect(formatReport(structuredClone(full), format)).toBe(formatReport(full, format));
});

describe('text', () => {
  test('says that nothing changed', () => {
    expect(formatReport(identical, 'text')).toBe('identical: nothing changed\n');
  });

  test('says everything', () => {
    expect(
      formatReport(full, 'text'),
    ).toBe(`breaking: a major version. 1 breaking, 1 compatible, 1 annotation; 1 approved

spec/components/schemas/Owl.yaml:7
  breaking property-removed (v2, approved by Ada until 2027-01-31): The member "wing" is gone.
  In listOwls.
  Keep it.
  Fingerprint: 0123456789ab
spec/components/schemas/Owl.yaml:7
  compatible operation-added (v1, v2): More.
spec/components/schemas/Owl.yaml:7
  annotation text-changed (v2): Words.
  In listOwls.

Approvals:
  spec/approved-changes.yaml:2: 0123456789ab, by Ada, has expired on 2027-01-31, and does not count.
  spec/approved-changes.yaml:2: 0123456789ab, by Ada, approves nothing: delete it.

Packages:
  @installatron-openapi/types: 0 removed, 1 changed, 0 added. It needs minor, but the changesets say none.
`);
  });

  test.each(hostileTexts)('moves no cursor and begins no line with %j', (text) => {
    const lines = formatReport(everywhere(text), 'text').split('\n');
    expect(lines).toHaveLength(formatReport(everywhere('x'), 'text').split('\n').length);
    expect(lines.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});

describe('github', () => {
  test('annotates lines, and leaves out what only explains', () => {
    expect(formatReport(full, 'github')).toBe(
      [
        '::warning file=spec/components/schemas/Owl.yaml,line=7,title=property-removed (v2)::The member "wing" is gone. In listOwls. Keep it. Fingerprint: 0123456789ab.',
        '::warning file=spec/approved-changes.yaml,line=2,title=approval-expired::The approval of 0123456789ab has expired on 2027-01-31, and does not count.',
        '::warning file=spec/approved-changes.yaml,line=2,title=approval-unused::The approval of 0123456789ab approves nothing. Delete it.',
        '::warning title=changeset-missing::@installatron-openapi/types needs a changeset that says minor, and those of this branch say none.',
        '::notice file=spec/components/schemas/Owl.yaml,line=7,title=operation-added (v1%2C v2)::More.',
        '',
      ].join('\n'),
    );
  });

  test('a breaking change that nobody approved is an error', () => {
    expect(formatReport(breaking(), 'github')).toMatch(/^::error file=/);
  });

  test('shows no more of each level than GitHub does, and says how many there are', () => {
    const many = (count: number, severity: 'breaking' | 'compatible') =>
      Array.from({ length: count }, (_, index) =>
        change({ severity, pointer: `/${index}`, message: `${index}.` }),
      );
    const report = breaking({ changes: [...many(12, 'compatible'), ...many(11, 'breaking'), change()] });
    const lines = formatReport(report, 'github').trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      ...Array.from({ length: 10 }, () => '::error'),
      ...Array.from({ length: 10 }, () => '::notice'),
    ]);
    expect(lines[9]).toMatch(/^::error title=3 more::There are 3 more, /);
    expect(lines[19]).toMatch(/^::notice title=3 more::/);
    const ten = formatReport(breaking({ changes: many(10, 'breaking') }), 'github')
      .trimEnd()
      .split('\n');
    expect(ten.map((line) => line.includes('title=property-removed'))).toEqual(ten.map(() => true));
  });

  test('nothing changed is no annotation', () => {
    expect(formatReport(identical, 'github')).toBe('');
  });

  test.each(hostileTexts)('begins no command with %j', (text) => {
    const lines = formatReport(everywhere(text), 'github').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines) {
      expect(line).toMatch(/^::(error|warning) (file=[^:,]*,line=\d+,)?title=[^:,]*::[^\r\n]*$/);
    }
  });
});

describe('json', () => {
  const schema = JSON.parse(readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test.each([identical, full, ...hostileTexts.map(everywhere)])(
    'is what the published schema says: %#',
    (report) => {
      validate(JSON.parse(formatReport(report, 'json')));
      expect(validate.errors).toBeNull();
    },
  );

  test('has the members of the report in one order, and no others', () => {
    const shuffled = Object.fromEntries(Object.entries({ secret: 1, ...change() }).toReversed());
    const report = { ...breaking(), changes: [{ ...change(), ...shuffled }] };
    expect(formatReport(report, 'json')).toBe(`{
  "verdict": "breaking",
  "bump": "major",
  "changes": [
    {
      "rule": "property-removed",
      "severity": "breaking",
      "audience": [
        "v2"
      ],
      "operationId": "listOwls",
      "pointer": "/components/schemas/Owl/properties/wing",
      "file": "spec/components/schemas/Owl.yaml",
      "line": 7,
      "message": "The member \\"wing\\" is gone.",
      "remedy": "Keep it.",
      "fingerprint": "0123456789ab"
    }
  ]
}
`);
  });

  test.each([
    { verdict: 'fine' },
    { changes: [{}] },
    { changes: [change({ fingerprint: 'x' })] },
    { changes: [change({ line: 0 })] },
    { changes: [change({ audience: [] })] },
    { more: 1 },
  ])('its schema refuses %j', (wrong) => {
    expect(validate({ ...identical, ...wrong })).toBe(false);
  });
});

describe('html', () => {
  const allowed = [
    '!doctype',
    'body',
    'br',
    'code',
    'h1',
    'h2',
    'head',
    'html',
    'meta',
    'p',
    'span',
    'style',
    'table',
    'tbody',
    'td',
    'th',
    'thead',
    'title',
    'tr',
  ];

  test.each(hostileTexts)('is a page without scripts, links or pictures, whatever it says: %j', (text) => {
    const page = formatReport(everywhere(text), 'html');
    const tags = new Set([...page.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag));
    expect([...tags].filter((tag) => !allowed.includes(tag ?? ''))).toEqual([]);
    const attributes = [...page.matchAll(/<[^>]*?\s([\w-]+)=/g)].map(([, name]) => name);
    expect([...new Set(attributes)].toSorted()).toEqual([
      'charset',
      'class',
      'http-equiv',
      'lang',
      'name',
      'scope',
    ]);
  });

  test('allows nothing but its own style', () => {
    const page = formatReport(full, 'html').replaceAll('&#39;', "'");
    expect(page).toMatch(
      /content="default-src 'none'; style-src 'sha256-[\w+/=]{44}'; base-uri 'none'; form-action 'none'"/,
    );
  });

  test('shows changes, packages and approvals', () => {
    const page = formatReport(full, 'html');
    expect(page).toContain('The member <code>wing</code> is gone.<br>In listOwls');
    expect(page).toContain('Approved by Ada until 2027-01-31: Nobody reads it.');
    expect(page).toContain('changed type <code>Owl</code>');
  });
});
