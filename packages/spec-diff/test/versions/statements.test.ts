import { expect, test } from 'vitest';
import type { Statement, Version1 } from '../../src/versions/derivation.ts';
import { compareStatements } from '../../src/versions/statements.ts';

const files: Statement = {
  owner: 'Install',
  operationId: null,
  v2: 'files',
  v1: 'list-files',
  isStated: true,
  also: ['files-list'],
  values: [],
  form: 'list',
  pointer: '/components/schemas/Install/properties/files/x-v1',
};

const updates: Statement = {
  ...files,
  v2: 'updates',
  v1: 'autoup',
  also: [],
  values: [
    { v2: 'none', v1: 0 },
    { v2: 'custom', v1: 1 },
    { v2: 'all', v1: 2 },
  ],
  form: 'values',
  pointer: '/components/schemas/Install/properties/updates/x-v1',
};

function version(...statements: readonly Statement[]): Version1 {
  return { document: {}, origins: new Map(), statements, problems: [] };
}

test.each<readonly [what: string, before: Statement, after: Statement | undefined, want: readonly string[]]>([
  ['nothing', files, files, []],
  ['a member that is gone, which the documents tell', files, undefined, []],
  [
    'another name in version 1',
    files,
    { ...files, v1: 'files' },
    ['breaking v1-name-changed: `files` of `Install`: version 1 calls it `files` instead of `list-files`.'],
  ],
  [
    'no name in version 1',
    files,
    { ...files, v1: null },
    ['breaking v1-name-changed: `files` of `Install`: version 1 has nothing like it, and had `list-files`.'],
  ],
  ['a first name in version 1, which the documents tell', { ...files, v1: null }, files, []],
  ['another name in version 2', files, { ...files, v2: 'paths' }, []],
  ['silence, which the places tell', files, { ...files, isStated: false, v1: 'files' }, []],
  [
    'one name less',
    files,
    { ...files, also: [] },
    ['breaking v1-name-no-longer-read: `files` of `Install`: version 1 no longer reads it as `files-list`.'],
  ],
  [
    'one name more',
    files,
    { ...files, also: ['files-list', 'l'] },
    ['compatible v1-name-read: `files` of `Install`: version 1 reads it as `l`, too.'],
  ],
  [
    'another codec',
    files,
    { ...files, form: 'comma-list' },
    ['breaking v1-form-changed: `files` of `Install`: version 1 has its value in another form.'],
  ],
  [
    'values that are swapped',
    updates,
    {
      ...updates,
      values: [
        { v2: 'none', v1: 0 },
        { v2: 'custom', v1: 2 },
        { v2: 'all', v1: 1 },
      ],
    },
    [
      'breaking v1-value-meaning-changed: `updates` of `Install`: version 1 has `1` meaning `all` instead of `custom`, `2` meaning `custom` instead of `all`.',
    ],
  ],
  [
    'a value that is taken from another word',
    updates,
    {
      ...updates,
      values: [
        { v2: 'none', v1: 0 },
        { v2: 'all', v1: 1 },
      ],
    },
    [
      'breaking v1-value-meaning-changed: `updates` of `Install`: version 1 has `1` meaning `all` instead of `custom`.',
    ],
  ],
  [
    'a value that goes to a new word, while the old one stays',
    updates,
    { ...updates, values: [...updates.values.slice(0, 2), { v2: 'every', v1: 2 }, { v2: 'all', v1: 3 }] },
    [
      'breaking v1-value-meaning-changed: `updates` of `Install`: version 1 has `2` meaning `every` instead of `all`.',
    ],
  ],
  [
    'a word with another name in version 2',
    updates,
    { ...updates, values: [{ v2: 'off', v1: 0 }, ...updates.values.slice(1)] },
    [],
  ],
  [
    'a value that is gone, which the documents tell',
    updates,
    { ...updates, values: updates.values.slice(1) },
    [],
  ],
  [
    'a value that is new, which the documents tell',
    updates,
    { ...updates, values: [...updates.values, { v2: 'odd', v1: 9 }] },
    [],
  ],
  [
    'a text in place of a number',
    updates,
    { ...updates, values: [{ v2: 'none', v1: '0' }, ...updates.values.slice(1)] },
    ['breaking v1-value-changed: `updates` of `Install`: version 1 has `"0"` for `none` instead of `0`.'],
  ],
])('%s', (_, before, after, want) => {
  const found = compareStatements(
    version(before),
    version(...(after === undefined ? [] : [after])),
    () => false,
  );
  expect(found.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual(want);
});

test.each([{ form: 'same' }, { v1: 'files' }])('what the documents tell is not told again: %j', (after) => {
  const found = compareStatements(
    version(files),
    version({ ...files, ...after }),
    (pointer) => pointer === files.pointer,
  );
  expect(found).toEqual([]);
});

test('what one x-v1 says is told once, of the resource that has it for itself', () => {
  const lists = (also: readonly string[]) =>
    version({ ...files, owner: 'Backup', also }, { ...files, also }, { ...files, owner: 'Template', also });
  const found = compareStatements(lists(['files-list']), lists([]), () => false);
  expect(found.map(({ message }) => message)).toEqual([
    '`files` of `Install`: version 1 no longer reads it as `files-list`.',
  ]);
});

test.each([
  ['listInstalls query', 'The query parameter `files` of `listInstalls`: version 1 reads it as `f`, too.'],
  ['editInstall body', '`files` of `editInstall`: version 1 reads it as `f`, too.'],
])('what %s has is told of the operation', (owner, want) => {
  const own = { ...files, owner, also: [] };
  const [found] = compareStatements(version(own), version({ ...own, also: ['f'] }), () => false);
  expect(found?.message).toBe(want);
});

test('members of other resources and requests are other members', () => {
  const other = { ...files, owner: 'Backup' };
  expect(compareStatements(version(files, other), version(files), () => false)).toEqual([]);
});

test('the fingerprint is that of what changed, wherever it is written', () => {
  const print = (after: Partial<Statement>) =>
    compareStatements(version(files), version({ ...files, also: [], ...after }), () => false)[0]?.fingerprint;
  expect(print({})).toMatch(/^[0-9a-f]{12}$/);
  expect(print({ pointer: '/elsewhere' })).toBe(print({}));
  const elsewhere = compareStatements(
    version({ ...files, owner: 'A' }),
    version({ ...files, owner: 'A', also: [] }),
    () => false,
  );
  expect(elsewhere[0]?.fingerprint).not.toBe(print({}));
});
