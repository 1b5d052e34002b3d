import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareVersions, isVersion } from '../../../src/operations/applications/compare-versions.ts';

test.each([
  ['6.8', '6.8.0', -1],
  ['6.8', '6.8', 0],
  ['6.8.2', '6.8', 1],
  ['6.8.2', '6.8.10', -1],
  ['6.10', '6.9', 1],
  ['10', '9.9.9', 1],
  ['4.0.2.3', '4.1.0.3', -1],
])('%s compared with %s is %i', (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
  expect(Math.sign(compareVersions(other, one))).toBe(0 - sign);
});

test('versions are in an order: no three of them go round in a circle', () => {
  const version = fc.array(fc.nat(3), { minLength: 1, maxLength: 3 }).map((numbers) => numbers.join('.'));
  fc.assert(
    fc.property(version, version, version, (a, b, c) => {
      fc.pre(compareVersions(a, b) <= 0 && compareVersions(b, c) <= 0);
      expect(compareVersions(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});

test.each([
  ['6', true],
  ['6.8.2', true],
  ['', false],
  ['6.', false],
  ['.8', false],
  ['6.8-beta', false],
  ['1e3', false],
  ['６.８', false],
])('%j is a version: %j', (text, want) => {
  expect(isVersion(text)).toBe(want);
});
