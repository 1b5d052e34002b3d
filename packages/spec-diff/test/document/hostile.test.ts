import { describe, expect, test } from 'vitest';
import { compareDocuments, DocumentError } from '../../src/index.ts';
import { documentOf, documentSending } from '../support/documents.ts';

/** A value inside of a value, a hundred thousand times. */
function nested(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = { type: 'string' };
  for (let depth = 0; depth < 100_000; depth += 1) value = wrap(value);
  return value;
}

function schemas(entries: Readonly<Record<string, unknown>>): { components: object } {
  return { components: { schemas: entries } };
}

const reference = (name: string): object => ({ $ref: `#/components/schemas/${name}` });

describe('nesting that nobody writes by hand is an error', () => {
  const wraps: Readonly<Record<string, (inner: unknown) => unknown>> = {
    items: (items) => ({ type: 'array', items }),
    allOf: (inner) => ({ allOf: [inner] }),
    'lists in an example': (inner) => ({ example: [inner] }),
    'a vendor extension': (inner) => ({ 'x-a': inner }),
    'a default': (inner) => ({ default: inner }),
  };

  test.each(Object.keys(wraps))('%s', (name) => {
    const document = documentSending('request', nested(wraps[name] ?? String));
    expect(() => compareDocuments(document, document)).toThrow(
      new DocumentError(
        'This is nested more than 500 levels deep.',
        '/paths/~1things/post/requestBody/content/application~1json/schema',
        'base',
      ),
    );
  });

  test('an object that has itself', () => {
    const schema: Record<string, unknown> = { type: 'object' };
    schema['x-self'] = schema;
    expect(() => compareDocuments(documentOf({}), documentSending('request', schema))).toThrow(DocumentError);
  });
});

describe('what refers to itself comes to an end', () => {
  const cases: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    'a reference to itself': { A: reference('A') },
    'two that refer to each other': { A: reference('B'), B: reference('A') },
    'allOf itself': { A: { type: 'object', allOf: [reference('A')] } },
    'a choice of itself': { A: { anyOf: [reference('A'), { type: 'string' }] } },
    'a choice of itself and itself': { A: { oneOf: [reference('A'), reference('A')] } },
    'not itself': { A: { not: reference('A') } },
    'a list of itself': { A: { type: 'array', items: reference('A') } },
    'two that are each other`s members': {
      A: { type: 'object', properties: { b: reference('B') } },
      B: { allOf: [{ type: 'object', properties: { a: reference('A') } }] },
    },
    'a condition on itself': {
      A: Object.fromEntries([
        ['if', reference('A')],
        ['then', reference('A')],
      ]),
    },
    'members that are not evaluated by itself': {
      A: { allOf: [reference('A')], unevaluatedProperties: false },
    },
  };

  test.each(Object.entries(cases))('%s', (_, entries) => {
    const base = documentSending('response', reference('A'), schemas(entries));
    const head = documentSending('response', reference('A'), schemas({ ...entries, Unused: {} }));
    const changed = documentSending(
      'response',
      { allOf: [reference('A'), { minLength: 3 }] },
      schemas(entries),
    );
    expect(compareDocuments(base, head).verdict).toBe('identical');
    expect(compareDocuments(base, changed).bump).toMatch(/none|minor|major/);
  });

  test('a change deep in a recursive schema is found once', () => {
    const tree = (type: string): object =>
      schemas({
        A: {
          type: 'object',
          properties: { name: { type }, inner: { type: 'array', items: reference('A') } },
        },
      });
    const [base, head] = ['string', 'integer'].map((type) =>
      documentSending('response', reference('A'), { ...tree(type) }),
    );
    expect(compareDocuments(base, head).changes.map(({ rule, subject }) => [rule, subject])).toStrictEqual([
      ['type-changed', 'response 200 / name'],
    ]);
  });
});

/** Each component has two of the one before, so the last one has a thousand billion of the first, written out. */
function doubling(keyword: string, last: object): { components: object } {
  const entries = Array.from({ length: 40 }, (_, index) => {
    const inner = index === 0 ? 'Last' : `A${index - 1}`;
    return [
      `A${index}`,
      { [keyword]: [{ ...reference(inner) }, { allOf: [reference(inner)], title: `${index}` }] },
    ];
  });
  return schemas({ ...Object.fromEntries(entries), Last: last });
}

describe('what would be endless if it were written out is compared in time', () => {
  test.each(['allOf', 'anyOf', 'oneOf'])('%s', (keyword) => {
    const [base, head] = ['string', 'integer'].map((type) =>
      documentSending(
        'request',
        reference('A39'),
        doubling(keyword, { type: 'object', properties: { a: { type } } }),
      ),
    );
    expect(compareDocuments(base, head).verdict).toBe('breaking');
    expect(compareDocuments(base, structuredClone(base)).verdict).toBe('identical');
  });

  test('members of members, each doubled', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => {
        const inner = reference(index === 0 ? 'Last' : `A${index - 1}`);
        return [`A${index}`, { type: 'object', properties: { a: inner, b: inner } }];
      }),
    );
    const [base, head] = ['string', 'integer'].map((type) =>
      documentSending('request', reference('A39'), schemas({ ...entries, Last: { type } })),
    );
    expect(compareDocuments(base, head).changes.map(({ rule }) => rule)).toStrictEqual(['type-changed']);
  });

  test('more choices of the same value than anybody writes are said to be too complex', () => {
    const allOf = Array.from({ length: 20 }, (_, index) => ({
      anyOf: ['x', 'y'].map((name) => ({ required: [`${name}${index}`] })),
    }));
    const [base, head] = ['string', 'integer'].map((type) =>
      documentSending('request', { type: 'object', properties: { a: { type } }, allOf }),
    );
    const { verdict, changes } = compareDocuments(base, head);
    expect(verdict).toBe('breaking');
    expect(changes.map(({ rule }) => rule)).toStrictEqual([
      'type-changed',
      'too-complex-to-compare',
      'too-complex-to-compare',
    ]);
  });

  test('more schemas than the budget has are said to be too complex', () => {
    const properties = Object.fromEntries(
      Array.from({ length: 50 }, (_, index) => [`a${index}`, { type: 'string' }]),
    );
    const [base, head] = ['b', 'c'].map((title) => documentSending('response', { title, properties }));
    expect(compareDocuments(base, head, { budget: 1000 }).changes.map(({ rule }) => rule)).toStrictEqual([
      'description-changed',
    ]);
    const { verdict, changes } = compareDocuments(base, head, { budget: 10 });
    expect(verdict).toBe('breaking');
    expect(changes.map(({ rule }) => rule)).toContain('too-complex-to-compare');
  });
});

test('names of JavaScript are names like any other, everywhere', () => {
  const strange =
    '{"__proto__":{"type":"string"},"constructor":{"type":"string"},"toString":{"type":"string"}}';
  const entries = JSON.parse(
    `{"__proto__":{"type":"object","properties":${strange}},"constructor":{"type":"object"}}`,
  );
  const document = (type: string): unknown =>
    JSON.parse(
      JSON.stringify(
        documentSending('response', reference('__proto__'), { components: { schemas: entries } }),
      ).replace('"toString":{"type":"string"}', `"toString":{"type":"${type}"}`),
    );
  const { changes } = compareDocuments(document('string'), document('integer'));
  expect(changes.map(({ rule, pointer }) => [rule, pointer])).toStrictEqual([
    ['type-changed', '/components/schemas/__proto__/properties/toString/type'],
  ]);
});

test('a pattern that takes forever is not tried', () => {
  const schema = (name: string): object => ({
    allOf: [
      { type: 'object', patternProperties: { '^(a+)+$': { type: 'string' } }, additionalProperties: false },
      { type: 'object', properties: { [`${'a'.repeat(60)}!${name}`]: { type: 'string' } } },
    ],
  });
  const [base, head] = ['b', 'c'].map((name) => documentSending('request', schema(name)));
  expect(compareDocuments(base, head).verdict).toBe('breaking');
});

test('the documents are left as they are', () => {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(Object.freeze(value))) freeze(inner);
    return value;
  };
  const [base, head] = ['a', 'b'].map((name) =>
    freeze(documentSending('request', { properties: { [name]: {} } })),
  );
  expect(compareDocuments(base, head).verdict).toBe('breaking');
});
