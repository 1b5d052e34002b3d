import { buildModel, DiagnosticsError, type JsonValue } from '@installatron-openapi/generate-kit';
import { describe, expect, it } from 'vitest';
import { generateSandbox } from '../src/index.ts';
import { documentThatTakes } from './support/document.ts';
import { generated, verdicts } from './support/generated.ts';

const shelf = {
  type: 'object',
  required: ['constructor'],
  properties: { constructor: { type: 'string' }, inner: { $ref: '#/components/schemas/Shelf' } },
  additionalProperties: { type: 'integer' },
};

const cases: readonly {
  what: string;
  schema: JsonValue;
  good: readonly unknown[];
  bad: readonly unknown[];
}[] = [
  { what: 'a type', schema: { type: 'string' }, good: ['', 'a'], bad: [1, null, [], {}] },
  { what: 'several types', schema: { type: ['string', 'boolean'] }, good: ['a', true], bad: [1, null] },
  {
    what: 'numbers that are none',
    schema: { type: 'number' },
    good: [1.5],
    bad: [Number.NaN, Number.POSITIVE_INFINITY],
  },
  { what: 'everything', schema: true, good: [1, null, {}], bad: [] },
  { what: 'nothing', schema: false, good: [], bad: [1, null, {}] },
  {
    what: 'e-mail addresses',
    schema: { type: 'string', format: 'email' },
    good: ['a@b'],
    bad: ['a', 'a @b'],
  },
  {
    what: 'URIs, which operations look at',
    schema: { type: 'string', format: 'uri' },
    good: ['a b'],
    bad: [1],
  },
  { what: 'formats that nobody knows', schema: { type: 'string', format: 'x' }, good: ['a'], bad: [1] },
  { what: 'characters outside of the basic plane', schema: { maxLength: 1 }, good: ['🐘'], bad: ['aa'] },
  { what: 'patterns', schema: { pattern: '^["`/*\u2028]+$' }, good: ['*/', '"`\u2028'], bad: ['a'] },
  {
    what: 'values that are equal',
    schema: { uniqueItems: true, items: { type: 'object' } },
    good: [[{ a: 1 }, { a: 2 }]],
    bad: [[{ a: 1 }, { a: 1 }]],
  },
  {
    what: 'schemas that stand within themselves, and names that all objects have',
    schema: { $ref: '#/components/schemas/Shelf' },
    good: [{ constructor: 'a' }, { constructor: 'a', toString: 1, inner: { constructor: 'b' } }],
    bad: [{}, { constructor: 1 }, { constructor: 'a', toString: 'b' }, { constructor: 'a', inner: {} }],
  },
];

describe('a generated validator', () => {
  it.each(cases)('knows $what', async ({ schema, good, bad }) => {
    const got = await verdicts(schema, [...good, ...bad], { Shelf: shelf });
    expect(got).toEqual([...good.map(() => true), ...bad.map(() => false)]);
  });
});

describe('the module of validators', () => {
  it('is the same however often it is made', () => {
    const document = documentThatTakes({ a: { type: 'string' }, b: { enum: ['x'] } });
    const input = { document, model: buildModel(document) };
    expect(generateSandbox(input)).toEqual(generateSandbox(input));
  });

  it('needs no other module, not even of Ajv', () => {
    const document = documentThatTakes({ a: { maxLength: 1 }, b: { uniqueItems: true } });
    const files = generateSandbox({ document, model: buildModel(document) });
    const { content } = files.find(({ path }) => path === 'validators.gen.ts') ?? {};
    expect(content).toContain('isValid1');
    expect(content).not.toMatch(/require|import/);
  });

  it('has one validator for schemas that are alike', async () => {
    const [a, b, c] = await generated({
      a: { type: 'string', description: 'One.', default: 'x' },
      b: { type: 'string' },
      c: { type: 'boolean' },
    });
    expect([a?.isValid === b?.isValid, a?.isValid === c?.isValid]).toEqual([true, false]);
  });

  it.each<[string, JsonValue, string]>([
    [
      'a pattern that is none',
      { pattern: '[' },
      'Ajv cannot compile {"pattern":"["}: Invalid regular expression',
    ],
    [
      'a reference that leads nowhere',
      { $ref: '#/components/schemas/Missing' },
      'Ajv cannot compile {"$ref":"#/components/schemas/Missing"}: can\'t resolve reference',
    ],
    [
      'two schemas of one id',
      {
        allOf: [
          { $id: 'x', minimum: 1 },
          { $id: 'x', minimum: 2 },
        ],
      },
      'Ajv cannot compile components: reference "x" resolves to more than one schema',
    ],
  ])('is not made with %s', (_what, schema, message) => {
    const document = documentThatTakes({ a: schema });
    const attempt = () => generateSandbox({ document, model: buildModel(document) });
    expect(attempt).toThrow(DiagnosticsError);
    expect(attempt).toThrow(message);
  });
});
