import { expect, test } from 'vitest';
import { run } from '../src/conversion/run.ts';
import { conversionOf } from '../src/convert.ts';
import { ConversionError, convert, type Issue, installToV2 } from '../src/index.ts';

const toV2 = conversionOf('install', 'v2');
const secret = { id: 'a', autoup: 'hunter2', 'db-pass': 'hunter2', db_pass: 'hunter3' };

test('strict throws all issues of a value at once', () => {
  const issues = caught(() => run(toV2, secret, { mode: 'strict' })).issues;
  expect(issues.map(({ code, pointer, rule }) => [code, pointer, rule])).toEqual([
    ['value-unknown', '/autoup', 'install.autoup'],
    ['name-taken', '/db-pass', 'install.db_pass'],
  ]);
});

test('a message says what and where, and no value', () => {
  expect(caught(() => run(toV2, secret, { mode: 'strict' })).message).toBe(
    'install.autoup: value-unknown at "/autoup"\ninstall.db_pass: name-taken at "/db-pass"',
  );
});

test('an issue has the value', () => {
  const issues: Issue[] = [];
  run(toV2, { autoup: 7 }, { onIssue: (issue) => issues.push(issue) });
  expect(issues).toEqual([
    {
      code: 'value-unknown',
      pointer: '/autoup',
      value: 7,
      rule: 'install.autoup',
      message: 'install.autoup: value-unknown at "/autoup"',
    },
  ]);
});

test('strict tells of issues, too', () => {
  const codes: string[] = [];
  expect(() => run(toV2, secret, { mode: 'strict', onIssue: ({ code }) => codes.push(code) })).toThrow(
    ConversionError,
  );
  expect(codes).toEqual(['value-unknown', 'name-taken']);
});

test('strict gives what has no issues', () => {
  expect(installToV2({ id: 'a', autoup: 2 }, { mode: 'strict' })).toEqual({ id: 'a', autoup: 'all' });
});

test('strict refuses what is no object', () => {
  expect(caught(() => run(toV2, 7, { mode: 'strict' })).message).toBe('install: not-an-object at ""');
});

test('what onIssue throws comes through', () => {
  const stop = () => {
    throw new RangeError('Stop.');
  };
  expect(() => run(toV2, secret, { onIssue: stop })).toThrow(RangeError);
});

test('what was found before a getter threw is no issue of the next value', () => {
  const throwing = {
    autoup: 7,
    get title() {
      throw new RangeError('Stop.');
    },
  };
  expect(() => run(toV2, throwing)).toThrow(RangeError);
  expect(run(toV2, { id: 'a' }, { mode: 'strict' })).toEqual({ id: 'a' });
});

test('converters can map a list', () => {
  expect([{ id: 'a' }, { id: 'b', installer: 'wordpress' }].map((install) => installToV2(install))).toEqual([
    { id: 'a' },
    { id: 'b', application: 'wordpress' },
  ]);
});

test('a list is converted with the place of each issue, and strict looks at all of it', () => {
  const list = [{ id: 'a', suspended: 'no' }, JSON.parse('{"autoup":9}'), JSON.parse('7')];
  const issues = caught(() => convert('install', 'v2', list, { mode: 'strict' })).issues;
  expect(issues.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['value-unknown', '/1/autoup'],
    ['not-an-object', '/2'],
  ]);
  expect(convert('install', 'v2', list)).toEqual([{ id: 'a', suspended: false }, { autoup: 9 }, 7]);
});

test('a single resource is converted to the version that is wanted', () => {
  expect(convert('install', 'v1', { id: 'a', files: [] })).toEqual({ id: 'a', 'list-files': [] });
  expect(convert('log-entry', 'v2', {})).toEqual({});
});

test.each(['instal', 'constructor', '__proto__'])('no resource is called %s', (name) => {
  expect(() => Reflect.apply(convert, undefined, [name, 'v2', {}])).toThrow(
    `No resource is called ${name}: there are application,`,
  );
});

test('no version is called v3', () => {
  expect(() => Reflect.apply(convert, undefined, ['install', 'v3', {}])).toThrow(
    'No version is called v3: there are v1 and v2.',
  );
});

function caught(action: () => unknown): ConversionError {
  try {
    action();
  } catch (error) {
    if (error instanceof ConversionError) return error;
    throw error;
  }
  throw new Error('It did not throw.');
}
