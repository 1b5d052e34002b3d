import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { maps } from '../../src/maps/index.ts';
import { returnedByPhp } from './php.ts';

const folder = fileURLToPath(new URL('../..', import.meta.url));
const json = JSON.parse(readFileSync(`${folder}/maps.json`, 'utf8'));
const php = readFileSync(`${folder}/maps.php`, 'utf8');
const validate = new Ajv2020({ allErrors: true, strictTypes: false }).compile(
  JSON.parse(readFileSync(`${folder}/maps.schema.json`, 'utf8')),
);

test('maps.json is what its schema says', () => {
  validate(json);
  expect(validate.errors).toBeNull();
});

test('the constant holds what maps.json holds', () => {
  const { '@generated': _, $schema, ...rest } = json;
  expect($schema).toBe('./maps.schema.json');
  expect(maps).toStrictEqual(rest);
});

test('maps.php returns what maps.json holds', () => {
  // PHP does not tell an object without members from a list without items.
  const asPhp = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(asPhp);
    const entries = Object.entries(value).map(([name, item]) => [name, asPhp(item)] as const);
    return entries.length === 0 ? [] : Object.fromEntries(entries);
  };
  expect(returnedByPhp(php)).toStrictEqual(asPhp(maps));
});

const hasPhp = spawnSync('php', ['--version']).status === 0;

test.runIf(hasPhp)('PHP itself accepts maps.php', () => {
  expect(spawnSync('php', ['-l', `${folder}/maps.php`]).status).toBe(0);
});

describe('the schema refuses', () => {
  const member = { v1: 'a', v2: ['b'], confidence: 'documented' };
  const withMember = (changes: object) => ({
    ...json,
    resources: { thing: { schema: 'Thing', members: [{ ...member, ...changes }], only: [] } },
  });

  test('nothing of a member that is right', () => {
    expect(validate(withMember({ also: ['c'], values: { x: 1 } }))).toBe(true);
  });

  test.each([
    { name: 'a member with a codec that nobody has', value: withMember({ codec: 'rot13', loss: 'all' }) },
    {
      name: 'a member with values and a codec',
      value: withMember({ codec: 'flag', loss: 'form', values: { x: 1 } }),
    },
    { name: 'a codec that does not say what is lost', value: withMember({ codec: 'flag' }) },
    { name: 'a member that has a name and is absent', value: withMember({ absent: true }) },
    { name: 'a member with three names', value: withMember({ v2: ['a', 'b', 'c'] }) },
    { name: 'a member with something that is not described', value: withMember({ other: 1 }) },
    { name: 'synonyms without values', value: withMember({ synonyms: { a: 'b' }, loss: 'a' }) },
    { name: 'maps without commands', value: { ...json, commands: undefined } },
  ])('$name', ({ value }) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});
