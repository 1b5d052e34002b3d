import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { version1Change, version1Rules } from '../../src/versions/rules.ts';

test('the README has every rule about x-v1, with its severity', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| `(v1-[\w-]+)` +\| `(\w+)`/gm)].map(([, rule, severity]) => [
    rule,
    severity,
  ]);
  const rules = Object.entries(version1Rules).map(([rule, { severity }]) => [rule, severity]);
  expect(rows).toEqual(rules);
});

test('what breaks has a remedy, and what does not has none', () => {
  for (const { severity, remedy } of Object.values(version1Rules)) {
    expect(remedy === '').toBe(severity !== 'breaking');
  }
});

test('a change is that of its rule, and its fingerprint that of what it is about', () => {
  const change = version1Change('v1-name-read', { message: 'M.', pointer: '/a', identity: ['b'] });
  expect(change).toEqual({
    rule: 'v1-name-read',
    severity: 'compatible',
    remedy: '',
    operationId: null,
    side: 'head',
    pointer: '/a',
    message: 'M.',
    sentence: '',
    values: [],
    fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
  });
  const moved = version1Change('v1-name-read', { message: 'N.', pointer: '/z', identity: ['b'] });
  expect(moved.fingerprint).toBe(change.fingerprint);
});
