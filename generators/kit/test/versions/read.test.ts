import { describe, expect, test } from 'vitest';
import {
  buildVersions,
  type JsonObject,
  type MemberModel,
  readVersions,
  toDocument,
} from '../../src/index.ts';
import { problemsOf } from '../support/problems.ts';
import { thingsDocument } from './support/document.ts';

const text = { type: 'string' };

/** What is wanted of a member; the rest is the same for all. */
function memberOf(given: JsonObject): Partial<MemberModel> {
  const { resources } = buildVersions(thingsDocument({ properties: { it: given } }));
  const [found] = resources[0]?.members ?? [];
  expect(found).toBeDefined();
  return found ?? {};
}

describe('a member says what it is in version 1', () => {
  test.each<{ name: string; given: JsonObject; want: Partial<MemberModel> }>([
    {
      name: 'same',
      given: { ...text, 'x-v1': 'same' },
      want: { path: ['it'], v1: 'it', also: [], rule: { kind: 'same' }, confidence: 'documented' },
    },
    { name: 'another name', given: { ...text, 'x-v1': { name: 'that' } }, want: { v1: 'that' } },
    {
      name: 'further names',
      given: { ...text, 'x-v1': { also: ['that', 'these'] } },
      want: { v1: 'it', also: ['that', 'these'] },
    },
    { name: 'absent', given: { ...text, 'x-v1': { absent: true } }, want: { v1: undefined } },
    {
      name: 'other values',
      given: { ...text, enum: ['a', 'b', 'c'], 'x-v1': { values: { a: 0, b: 1 }, synonyms: { c: 'b' } } },
      want: {
        rule: {
          kind: 'values',
          values: [
            { v2: 'a', v1: 0 },
            { v2: 'b', v1: 1 },
          ],
          synonyms: [{ word: 'c', meaning: 'b' }],
          carries: undefined,
        },
      },
    },
    {
      name: 'a codec',
      given: { type: 'boolean', 'x-v1': { codec: 'yes-no' } },
      want: { rule: { kind: 'codec', codec: 'yes-no' } },
    },
    {
      name: 'one other type',
      given: { ...text, 'x-v1': { type: 'integer' } },
      want: { v1Types: ['integer'] },
    },
    {
      name: 'several types',
      given: { ...text, 'x-v1': { type: ['integer', 'string'] } },
      want: { v1Types: ['integer', 'string'] },
    },
    {
      name: 'its own confidence',
      given: { ...text, 'x-confidence': 'v1-docs', 'x-v1': { confidence: 'inferred' } },
      want: { confidence: 'inferred' },
    },
    {
      name: 'the confidence of the member, where it has none of its own',
      given: { ...text, 'x-confidence': 'v1-docs', 'x-v1': 'same' },
      want: { confidence: 'v1-docs' },
    },
    {
      name: 'a resource',
      given: { $ref: '#/components/schemas/Thing', 'x-v1': 'same' },
      want: { nested: { resource: 'thing', as: 'value' } },
    },
    {
      name: 'a list of resources, or of something else',
      given: {
        type: 'array',
        items: { anyOf: [{ $ref: '#/components/schemas/Thing' }, text] },
        'x-v1': 'same',
      },
      want: { nested: { resource: 'thing', as: 'items' } },
    },
    {
      name: 'an object of resources',
      given: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Thing' }, 'x-v1': 'same' },
      want: { nested: { resource: 'thing', as: 'values' } },
    },
  ])('$name', ({ given, want }) => {
    expect(memberOf(given)).toMatchObject(want);
  });

  test('what stands beside a $ref wins over what the $ref leads to', () => {
    const schemas = { Switch: { type: 'boolean', 'x-v1': { codec: 'flag' } } };
    const it = { $ref: '#/components/schemas/Switch' };
    const properties = { a: it, b: { ...it, 'x-v1': { codec: 'yes-no' } } };
    const [thing] = buildVersions(thingsDocument({ schemas, properties })).resources;
    expect(thing?.members.map(({ rule }) => rule)).toStrictEqual([
      { kind: 'codec', codec: 'flag' },
      { kind: 'codec', codec: 'yes-no' },
    ]);
  });

  test('the members of a flattened object have two keys in version 2 and one in version 1', () => {
    const links = {
      type: 'object',
      'x-v1': { flatten: true },
      properties: { site: { ...text, 'x-v1': { name: 'link_site' } } },
    };
    expect(memberOf(links)).toMatchObject({ path: ['it', 'site'], v1: 'link_site' });
  });

  test('a resource has the members of its allOf, and of two with one name the later', () => {
    const schemas = {
      Copy: {
        'x-v1': { resource: 'copy' },
        allOf: [
          { $ref: '#/components/schemas/Thing' },
          { type: 'object', properties: { id: { ...text, 'x-v1': { name: 'copy-id' } } } },
        ],
      },
    };
    const properties = { id: { ...text, 'x-v1': 'same' }, size: { ...text, 'x-v1': 'same' } };
    const [copy] = buildVersions(thingsDocument({ schemas, properties })).resources;
    expect(copy?.members.map(({ path, v1 }) => [...path, v1])).toStrictEqual([
      ['id', 'copy-id'],
      ['size', 'size'],
    ]);
  });
});

test('an operation says its commands, what it takes and where resources are in its answer', () => {
  const { operations } = buildVersions(
    thingsDocument({
      parameters: [{ name: 'from_version', in: 'query', schema: text, 'x-v1': { name: 'from-version' } }],
      body: { activated: { type: 'boolean', 'x-v1': { absent: true } } },
      rows: [
        { cmd: 'edit', confidence: 'inferred' },
        { cmd: 'edit', when: { activate: '{id}', 'from-version': true, all: 1 }, body: { activated: true } },
      ],
    }),
  );
  expect(operations).toMatchObject([
    {
      operation: { operationId: 'editThing' },
      commands: [
        { cmd: 'edit', conditions: [], body: [], confidence: 'inferred' },
        {
          cmd: 'edit',
          conditions: [
            { kind: 'path', v1: 'activate', parameter: 'id' },
            { kind: 'equals', v1: 'all', value: 1 },
            { kind: 'given', v1: 'from-version' },
          ],
          body: [{ member: 'activated', value: true }],
          confidence: 'documented',
        },
      ],
      absent: undefined,
      inputs: [
        { in: 'path', path: ['id'], v1: 'id', required: true },
        { in: 'query', path: ['from_version'], v1: 'from-version', required: false },
        { in: 'body', path: ['activated'], v1: undefined },
      ],
      openBody: false,
      answer: [{ path: ['data'], resource: 'thing', as: 'items' }],
    },
  ]);
});

test('an operation that version 1 lacks says why', () => {
  const { operations } = buildVersions(thingsDocument({ rows: { absent: 'Nobody asked.' } }));
  expect(operations).toMatchObject([{ commands: [], absent: 'Nobody asked.' }]);
});

test('a document whose root says nothing of a version 1 has none, and need not say anything elsewhere', () => {
  const { 'x-v1': _root, ...plain } = thingsDocument({ properties: { files: text } });
  expect(readVersions(toDocument(plain, 'plain.json'))).toStrictEqual({ versions: undefined, problems: [] });
});

test('who needs version 1 is told that the root says nothing of it', () => {
  const { 'x-v1': _root, ...plain } = thingsDocument({});
  const problems = problemsOf(() => buildVersions(toDocument(plain, 'plain.json')));
  expect(problems).toMatchObject([{ code: 'v1-unstated', pointer: '' }]);
});

test('members with names that JavaScript has for itself are members', () => {
  const properties = JSON.parse(
    '{"__proto__": {"type": "string", "x-v1": "same"}, "constructor": {"type": "string", "x-v1": {"name": "toString"}}}',
  );
  const [thing] = buildVersions(thingsDocument({ properties })).resources;
  expect(thing?.members.map(({ path, v1 }) => [path[0], v1])).toStrictEqual([
    ['__proto__', '__proto__'],
    ['constructor', 'toString'],
  ]);
});

test('schemas in a circle and allOf far down do not hang or overflow', () => {
  const deep = JSON.parse(`${'{"allOf":['.repeat(5000)}{"properties":{}}${']}'.repeat(5000)}`);
  const schemas = {
    Loop: { $ref: '#/components/schemas/Loop', 'x-v1': { resource: 'loop' } },
    Deep: { ...deep, 'x-v1': { resource: 'deep' } },
    Self: {
      'x-v1': { resource: 'self' },
      allOf: [{ $ref: '#/components/schemas/Self' }],
      properties: { self: { $ref: '#/components/schemas/Self', 'x-v1': 'same' } },
    },
  };
  const { versions } = readVersions(thingsDocument({ schemas }));
  expect(versions?.resources.map(({ name }) => name)).toStrictEqual(['deep', 'loop', 'self', 'thing']);
});
