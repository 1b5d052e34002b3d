import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/report/format.ts';
import { hostileTexts } from '../support/hostile.ts';
import { approval, breaking, change, identical } from '../support/report.ts';

function object(required: readonly string[], properties: object): object {
  return { type: 'object', additionalProperties: false, required, properties };
}

// What SARIF 2.1.0 says of the parts that we write, and nothing that we do not.
const message = object(['text'], { text: { type: 'string' } });
const location = object(['physicalLocation'], {
  physicalLocation: object(['artifactLocation', 'region'], {
    artifactLocation: object(['uri'], { uri: { type: 'string', pattern: "^[\\w.~!'()*%/-]*$" } }),
    region: object(['startLine'], { startLine: { type: 'integer', minimum: 1 } }),
  }),
});
const suppression = object(['kind'], {
  kind: { enum: ['inSource', 'external'] },
  status: { enum: ['accepted', 'underReview', 'rejected'] },
  justification: { type: 'string' },
});
const result = object(['message'], {
  ruleId: { type: 'string' },
  ruleIndex: { type: 'integer', minimum: 0 },
  kind: { enum: ['notApplicable', 'pass', 'fail', 'review', 'open', 'informational'] },
  level: { enum: ['none', 'note', 'warning', 'error'] },
  message,
  locations: { type: 'array', items: location },
  partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  suppressions: { type: 'array', items: suppression, uniqueItems: true },
  properties: { type: 'object' },
});
const run = object(['tool'], {
  tool: object(['driver'], {
    driver: object(['name'], {
      name: { type: 'string' },
      rules: { type: 'array', uniqueItems: true, items: object(['id'], { id: { type: 'string' } }) },
    }),
  }),
  columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
  results: { type: 'array', items: result },
  properties: { type: 'object' },
});
const schema = object(['version', 'runs'], {
  version: { const: '2.1.0' },
  $schema: { type: 'string' },
  runs: { type: 'array', items: run },
});

const validate = new Ajv2020({ allErrors: true }).compile(schema);

function sarif(report: Parameters<typeof formatReport>[0]) {
  return JSON.parse(formatReport(report, 'sarif'));
}

test('a change is a result with its rule, its place and its fingerprint', () => {
  const changes = [
    change({ audience: ['v1', 'v2'], message: 'The {0} of [a](b) is gone.', file: 'spec/a b.yaml' }),
    change({ rule: 'operation-added', severity: 'compatible', fingerprint: 'ffffffffffff' }),
    change({ rule: 'text-changed', severity: 'annotation', fingerprint: 'eeeeeeeeeeee' }),
  ];
  const [{ tool, results }] = sarif(breaking({ changes, approvals: [approval()] })).runs;
  expect(tool.driver.rules).toEqual([
    { id: 'operation-added' },
    { id: 'property-removed' },
    { id: 'text-changed' },
  ]);
  expect(results[0]).toEqual({
    ruleId: 'property-removed',
    ruleIndex: 1,
    kind: 'fail',
    level: 'error',
    message: { text: 'The {{0}} of \\[a\\](b) is gone. Keep it.' },
    locations: [
      { physicalLocation: { artifactLocation: { uri: 'spec/a%20b.yaml' }, region: { startLine: 7 } } },
    ],
    partialFingerprints: { 'specDiff/v1': '0123456789ab' },
    suppressions: [{ kind: 'external', status: 'accepted', justification: 'Ada: Nobody reads it.' }],
    properties: {
      audience: ['v1', 'v2'],
      operationId: 'listOwls',
      pointer: '/components/schemas/Owl/properties/wing',
    },
  });
  expect(results.map(({ level }: { level: string }) => level)).toEqual(['error', 'note', 'none']);
});

describe('every report is SARIF', () => {
  test.each([
    identical,
    breaking(),
    ...hostileTexts.map((text) => breaking({ changes: [change({ message: text, file: text })] })),
  ])('%#', (report) => {
    validate(sarif(report));
    expect(validate.errors).toBeNull();
  });
});
