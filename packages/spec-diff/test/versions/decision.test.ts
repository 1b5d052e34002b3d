import { expect, test } from 'vitest';
import type { Identity } from '../../src/changes/change.ts';
import type { JsonObject } from '../../src/json/value.ts';
import { decisionOn } from '../../src/versions/decision.ts';

const owl = { type: 'object', properties: { wing: { $ref: '#/components/schemas/Wing' }, eye: {} } };
const base: JsonObject = { components: { schemas: { Owl: owl, Wing: { type: 'string' } } } };

function decide(
  about: Partial<Identity>,
  head: JsonObject = base,
  rule = 'type-changed',
): string | undefined {
  const wing = '/components/schemas/Wing';
  const identity = { base: wing, head: wing, step: undefined, values: ['string', 'integer'], ...about };
  return decisionOn({ base, head }, 'v2', rule, identity);
}

const usual = decide({});

test('what happens to a component has a fingerprint of twelve characters', () => {
  expect(usual).toBe('5b9ac2ba622a');
});

test.each<readonly [what: string, about: Partial<Identity>, head: JsonObject]>([
  ['seen through what refers to it', { base: '/components/schemas/Owl/properties/wing' }, base],
  [
    'called something else in HEAD',
    { head: '/components/schemas/Pinion' },
    { components: { schemas: { Owl: owl, Pinion: { type: 'integer' } } } },
  ],
])('it is the same %s', (_, about, head) => {
  expect(decide(about, head)).toBe(usual);
});

test.each<readonly [what: string, about: Partial<Identity>, rule: string]>([
  ['other values', { values: ['string', 'boolean'] }, 'type-changed'],
  ['another rule', {}, 'type-added'],
  ['another member', { step: 'tip' }, 'type-changed'],
  [
    'a member that refers to it',
    { head: '/components/schemas/Owl/properties/wing', base: '/components/schemas/Owl/properties/wing' },
    'type-changed',
  ],
])('it is another one for %s', (_, about, rule) => {
  const other = decide(about, base, rule);
  expect(other).toMatch(/^[0-9a-f]{12}$/);
  expect(other).not.toBe(usual);
});

test.each<readonly [what: string, about: Partial<Identity>]>([
  ['is in no component', { base: '/paths/~1owls/get', head: '/paths/~1owls/get' }],
  ['BASE has nowhere', { base: undefined }],
  ['is somewhere else in HEAD', { head: '/components/schemas/Owl/properties/eye' }],
])('what %s belongs to an operation alone', (_, about) => {
  expect(decide(about)).toBeUndefined();
});
