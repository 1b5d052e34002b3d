import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { applyApprovals } from '../../src/approvals/apply.ts';
import { readApprovals } from '../../src/approvals/read.ts';
import { NotComparable } from '../../src/source/not-comparable.ts';
import { change } from '../support/report.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../approved-changes.schema.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv2020({ strict: false });
ajv.addFormat('date', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const allowedBySchema = ajv.compile(schema);

const good = "{ reason: It was never sent., by: Ada, expires: '2027-01-31' }";

test('an approval has a reason, somebody who answers for it, and a last day', () => {
  const text = `# Breaking changes that are meant.\n0123456789ab: ${good}\n\nfedcba987654:\n  reason: Other.\n  by: Bob\n  expires: 2027-02-01\n`;
  expect(readApprovals('a.yaml', text)).toEqual([
    {
      fingerprint: '0123456789ab',
      reason: 'It was never sent.',
      by: 'Ada',
      expires: '2027-01-31',
      file: 'a.yaml',
      line: 2,
    },
    {
      fingerprint: 'fedcba987654',
      reason: 'Other.',
      by: 'Bob',
      expires: '2027-02-01',
      file: 'a.yaml',
      line: 4,
    },
  ]);
});

test.each(['000000000012', '123456789012', '1e0123456789'])(
  '%s is a fingerprint, though it looks like a number',
  (fingerprint) => {
    expect(readApprovals('a.yaml', `${fingerprint}: ${good}`)[0]?.fingerprint).toBe(fingerprint);
  },
);

test.each(['', '# Nothing yet.\n', '{}'])('%j approves nothing', (text) => {
  expect(readApprovals('a.yaml', text)).toEqual([]);
  expect(allowedBySchema(parse(text))).toBe(true);
});

describe('what else a file may say is refused, with its line, by the reader and by the published schema:', () => {
  test.each([
    ['- a', 'a.yaml is no list of fingerprints.', 1],
    [`\nabc: ${good}`, 'a.yaml has "abc", which is no fingerprint.', 2],
    [`ABCDEF123456: ${good}`, 'a.yaml has "ABCDEF123456", which is no fingerprint.', 1],
    ['0123456789ab: yes', 'a.yaml says nothing of 0123456789ab.', 1],
    ["0123456789ab:\n  by: Ada\n  expires: '2027-01-31'", 'a.yaml has no reason for 0123456789ab.', 1],
    [
      "0123456789ab:\n  reason: ''\n  by: Ada\n  expires: '2027-01-31'",
      'a.yaml has no reason for 0123456789ab.',
      2,
    ],
    [
      "0123456789ab:\n  reason: '  '\n  by: Ada\n  expires: '2027-01-31'",
      'a.yaml has no reason for 0123456789ab.',
      2,
    ],
    [
      '0123456789ab:\n  reason: [A]\n  by: Ada\n  expires: 2027-01-31',
      'a.yaml has no reason for 0123456789ab.',
      2,
    ],
    ['approvals:\n  - 0123456789ab', 'a.yaml has "approvals", which is no fingerprint.', 1],
    ["0123456789ab:\n  reason: A\n  expires: '2027-01-31'", 'a.yaml has no by for 0123456789ab.', 1],
    ['0123456789ab:\n  reason: A\n  by: Ada', 'a.yaml has no expires for 0123456789ab.', 1],
    [
      '0123456789ab:\n  reason: A\n  by: Ada\n  expires: never',
      'a.yaml says that 0123456789ab expires on "never", which is no day.',
      4,
    ],
    [
      '0123456789ab:\n  reason: A\n  by: Ada\n  expires: 31.01.2027',
      'a.yaml says that 0123456789ab expires on "31.01.2027", which is no day.',
      4,
    ],
    [
      '0123456789ab:\n  reason: A\n  by: Ada\n  expires: 2027-01-31T00:00:00Z',
      'a.yaml says that 0123456789ab expires on "2027-01-31T00:00:00Z", which is no day.',
      4,
    ],
    [
      '0123456789ab:\n  reason: A\n  by: Ada\n  expires: 2027-13-01',
      'a.yaml says that 0123456789ab expires on "2027-13-01", which is no day.',
      4,
    ],
    [`0123456789ab: { note: x, ${good.slice(1)}`, 'a.yaml has "note", which means nothing.', 1],
  ])('%j', (text, message, line) => {
    expect(refusal(text)).toMatchObject({ message, place: { file: 'a.yaml', line } });
    expect(allowedBySchema(parse(text))).toBe(false);
  });

  test('what is approved twice', () => {
    expect(refusal(`0123456789ab: ${good}\n0123456789ab: ${good}\n`)).toMatchObject({
      place: { file: 'a.yaml', line: 2 },
    });
  });

  test('a day that the month does not have', () => {
    expect(refusal('0123456789ab:\n  reason: A\n  by: Ada\n  expires: 2027-02-30')).toMatchObject({
      place: { line: 4 },
    });
  });
});

function refusal(text: string): unknown {
  try {
    return readApprovals('a.yaml', text);
  } catch (error) {
    expect(error).toBeInstanceOf(NotComparable);
    return error;
  }
}

test.each([
  ['counts up to and with its last day', '0123456789ab', '2027-01-31', 'used'],
  ['does not count after it', '0123456789ab', '2027-02-01', 'expired'],
  ['that matches nothing is unused', 'ffffffffffff', '2027-01-01', 'unused'],
  ['that matches nothing and has expired is unused', 'ffffffffffff', '2028-01-01', 'unused'],
  ['of what breaks nothing is unused', 'eeeeeeeeeeee', '2027-01-01', 'unused'],
] as const)('an approval %s', (_, fingerprint, today, state) => {
  const approvals = readApprovals('a.yaml', `${fingerprint}: ${good}`);
  const changes = [change(), change({ severity: 'compatible', fingerprint: 'eeeeeeeeeeee' })];
  expect(applyApprovals(approvals, changes, today)).toMatchObject([{ fingerprint, state, by: 'Ada' }]);
});
