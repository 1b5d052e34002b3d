import { describe, expect, test } from 'vitest';
import { allocateNames, fileName, type Named, typeName, valueName } from '../../src/index.ts';
import { problemsOf } from '../support/problems.ts';

function named(...names: readonly string[]): readonly Named[] {
  return names.map((name, index) => ({ name, pointer: ['things', String(index)] }));
}

test('every thing of a scope gets its name', () => {
  expect([...allocateNames(named('list-all', 'Get One', '__proto__'), valueName)]).toStrictEqual([
    ['list-all', 'listAll'],
    ['Get One', 'getOne'],
    ['__proto__', 'proto'],
  ]);
});

test('the same thing twice is no collision', () => {
  expect([...allocateNames(named('Installs', 'Installs'), fileName)]).toStrictEqual([
    ['Installs', 'installs'],
  ]);
});

describe('two things that would get the same name are an error that names both', () => {
  test.each([
    {
      names: ['Etc/GMT+1', 'Etc/GMT-1'],
      toName: typeName,
      want: '"Etc/GMT+1" (/things/0) and "Etc/GMT-1" both become EtcGMT1.',
    },
    { names: ['', '*'], toName: valueName, want: '"" (/things/0) and "*" both become _.' },
    {
      names: ['Date', 'date_'],
      toName: typeName,
      want: '"Date" (/things/0) and "date_" both become Date_.',
    },
    { names: ['a', 'b', 'A'], toName: fileName, want: '"a" (/things/0) and "A" both become a.' },
  ])('$names', ({ names, toName, want }) => {
    const problems = problemsOf(() => allocateNames(named(...names), toName));
    expect(problems.map(({ code, message }) => ({ code, message }))).toStrictEqual([
      { code: 'name-collision', message: want },
    ]);
  });

  test('all collisions are reported at once, each at the later thing', () => {
    const problems = problemsOf(() => allocateNames(named('a', 'A', 'b', 'B', 'a_'), fileName));
    expect(problems.map(({ pointer }) => pointer)).toStrictEqual(['/things/1', '/things/3', '/things/4']);
  });
});
