import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nestByBrackets } from '../../../src/http/body/brackets.ts';
import type { Text, TextMembers } from '../../../src/validation/text.ts';
import { runs } from '../../support/runs.ts';

const members = (...entries: readonly (readonly [string, Text])[]): TextMembers => new Map(entries);

it.each<[string, readonly (readonly [string, string])[], TextMembers]>([
  ['a plain name', [['a', '1']], members(['a', '1'])],
  [
    'a name that is there twice',
    [
      ['a', '1'],
      ['a', '2'],
    ],
    members(['a', '2']),
  ],
  [
    'a list',
    [
      ['a[]', '1'],
      ['a[]', '2'],
    ],
    members(['a', members(['0', '1'], ['1', '2'])]),
  ],
  [
    'a numbered list',
    [
      ['a[1]', 'x'],
      ['a[0]', 'y'],
    ],
    members(['a', members(['1', 'x'], ['0', 'y'])]),
  ],
  [
    'a list that goes on',
    [
      ['a[5]', 'x'],
      ['a[]', 'y'],
    ],
    members(['a', members(['5', 'x'], ['6', 'y'])]),
  ],
  ['nested members', [['a[b][c]', '1']], members(['a', members(['b', members(['c', '1'])])])],
  [
    'objects in a list',
    [
      ['w[0][p]', '1'],
      ['w[0][v][https://a.b]', '2'],
      ['w[1][p]', '3'],
    ],
    members([
      'w',
      members(['0', members(['p', '1'], ['v', members(['https://a.b', '2'])])], ['1', members(['p', '3'])]),
    ]),
  ],
  [
    'a text that becomes a list',
    [
      ['a', '1'],
      ['a[]', '2'],
    ],
    members(['a', members(['0', '2'])]),
  ],
  [
    'a list that becomes a text',
    [
      ['a[]', '2'],
      ['a', '1'],
    ],
    members(['a', '1']),
  ],
  ['brackets that do not close', [['a[b', '1']], members(['a[b', '1'])],
  ['something after the brackets', [['a[b]c', '1']], members(['a[b]c', '1'])],
  ['brackets without a name', [['[b]', '1']], members(['[b]', '1'])],
  ['no name', [['', '1']], members(['', '1'])],
  ['a hostile name', [['__proto__[x]', '1']], members(['__proto__', members(['x', '1'])])],
])('reads %s', (_name, pairs, want) => {
  expect(nestByBrackets(pairs, 4)).toEqual(want);
});

it('says when members are nested too deep', () => {
  expect(nestByBrackets([['a[b][c]', '1']], 3)).toBeDefined();
  expect(nestByBrackets([['a[b][c][d]', '1']], 3)).toBeUndefined();
});

const name = fc.stringMatching(/^[^[\]]+$/);
const nested = fc.letrec<{ text: Text; members: TextMembers }>((tie) => ({
  text: fc.oneof({ depthSize: 'small' }, fc.string(), tie('members')),
  members: fc
    .uniqueArray(fc.tuple(name, tie('text')), { selector: ([key]) => key, minLength: 1 })
    .map((entries) => new Map(entries)),
}));

it('reads what was written with brackets', () => {
  fc.assert(
    fc.property(nested.members, (written) => {
      expect(nestByBrackets(pairsOf(written), 100)).toEqual(written);
    }),
    runs,
  );
});

function pairsOf(text: TextMembers): readonly (readonly [string, string])[] {
  return [...text].flatMap(([outer, inner]) =>
    typeof inner === 'string'
      ? [[outer, inner] as const]
      : pairsOf(inner).map(([path, value]) => [outer + path.replace(/^[^[]+/, '[$&]'), value] as const),
  );
}
