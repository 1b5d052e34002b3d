import { expect, test } from 'vitest';
import { installToV1, installToV2 } from '../../src/index.ts';
import { report } from '../support/report.ts';

const hostile = '{"__proto__":{"admin":true},"constructor":1,"toString":2,"hasOwnProperty":3,"cf-login":"j"}';

test('names that JavaScript has for itself are plain data', () => {
  const [made] = report('install', 'v2', JSON.parse(hostile));
  expect(JSON.stringify(made)).toBe(
    '{"login":"j","constructor":1,"toString":2,"hasOwnProperty":3,"__proto__":{"admin":true}}',
  );
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
  expect(made).not.toHaveProperty('admin');
});

test('such names are plain data among links, too', () => {
  const given = JSON.parse('{"links":{"__proto__":{"a":1},"site":"s"}}');
  expect(JSON.stringify(report('application', 'v1', given)[0])).toBe(
    '{"link_site":"s","links":{"__proto__":{"a":1}}}',
  );
});

test('what is made is a plain object', () => {
  const made = installToV2({ id: 'a', 'cf-login': 'j' });
  expect(made).toStrictEqual({ id: 'a', login: 'j' });
  expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
});

test('members of a prototype are not its own', () => {
  const [made] = report(
    'install',
    'v2',
    Object.create({ 'cf-login': 'inherited' }, { title: { value: 'T', enumerable: true } }),
  );
  expect(made).toStrictEqual({ title: 'T' });
});

test('objects without a prototype are converted', () => {
  expect(report('install', 'v2', Object.assign(Object.create(null), { 'cf-login': 'j' }))[0]).toStrictEqual({
    login: 'j',
  });
});

test('known members that are undefined are left out, and others are not', () => {
  expect(
    report('install', 'v2', { 'cf-login': undefined, autoup: undefined, other: undefined }),
  ).toStrictEqual([{ other: undefined }, []]);
});

test('members that no version knows are the same objects, not copies', () => {
  const other = { deep: [1] };
  const made = installToV2(Object.freeze({ id: 'a', other }));
  expect(Object.getOwnPropertyDescriptor(made, 'other')?.value).toBe(other);
  expect(Object.getOwnPropertyDescriptor(installToV1(made), 'other')?.value).toBe(other);
});
