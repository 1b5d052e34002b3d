import { expect, test } from 'vitest';
import type { IdentifiedChange } from '../../src/changes/change.ts';
import type { RuleId } from '../../src/rules/catalogue.ts';
import { type Found, joinRenames } from '../../src/versions/renames-in-1.ts';

function found(rule: RuleId, step: string, thing: string): Found {
  const side = rule === 'property-removed' ? 'base' : 'head';
  const change: IdentifiedChange = {
    ...{ rule, severity: 'compatible', direction: 'request', side, pointer: `/${step}`, subject: '' },
    ...{ message: `\`${step}\` changes.`, sentence: 'changes.', remedy: '', fingerprint: step },
    identity: { base: `/${step}`, head: `/${step}`, step, values: [] },
  };
  return { change, cause: { thing, place: `${thing}/x-v1` }, command: undefined };
}

const gone = found('property-removed', 'limit', '/a');

test.each<RuleId>(['property-added', 'required-property-added'])(
  'what is gone and what is new of the same thing of version 2 is one rename: %s',
  (rule) => {
    const [rename, ...others] = joinRenames([found(rule, 'page-size', '/a'), gone]);
    expect(others).toEqual([]);
    expect(rename?.change).toMatchObject({
      rule: 'property-renamed',
      severity: 'breaking',
      message: '`limit` is now named `page-size`.',
      identity: { base: '/limit', step: 'limit', values: ['page-size'] },
    });
  },
);

test('what comes from another thing is another member', () => {
  const come = found('property-added', 'page-size', '/b');
  expect(joinRenames([gone, come])).toEqual([gone, come]);
});

test('two that are gone are not both renamed to the same', () => {
  const come = found('property-added', 'page-size', '/a');
  const other = found('property-removed', 'most', '/a');
  expect(joinRenames([gone, other, come]).map(({ change }) => change.rule)).toEqual([
    'property-renamed',
    'property-removed',
  ]);
});
