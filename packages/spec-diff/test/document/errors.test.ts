import { describe, expect, test } from 'vitest';
import { compareDocuments, DocumentError } from '../../src/index.ts';
import { documentOf, documentSending, documentWith } from '../support/documents.ts';

const good = documentOf({});

/** The pointer and the message of the error that a document leads to, on whichever side it is. */
function errorOf(document: unknown): { pointer: string; message: string } {
  const errors = [() => compareDocuments(document, good), () => compareDocuments(good, document)].map(
    (compare) => {
      try {
        return compare();
      } catch (error) {
        return error;
      }
    },
  );
  const [first, second] = errors;
  expect(first).toBeInstanceOf(DocumentError);
  if (!(first instanceof DocumentError)) throw new Error('There is no error.');
  expect(first.side).toBe('base');
  expect(second).toMatchObject({ message: first.message, pointer: first.pointer, side: 'head' });
  return { pointer: first.pointer, message: first.message };
}

describe('a comparison that cannot be made is an error, never a result', () => {
  test.each<{ name: string; document: unknown; pointer: string; message: string }>([
    {
      name: 'no object',
      document: ['openapi'],
      pointer: '',
      message: 'An OpenAPI document is an object. (at the root)',
    },
    {
      name: 'nothing',
      document: undefined,
      pointer: '',
      message: 'An OpenAPI document is an object. (at the root)',
    },
    {
      name: 'no version',
      document: {},
      pointer: '',
      message: 'There is no member `openapi`, which says the version: "3.1.1". (at the root)',
    },
    {
      name: 'Swagger 2',
      document: { swagger: '2.0', paths: {} },
      pointer: '/swagger',
      message: 'This is Swagger. Convert it to OpenAPI 3.0 or 3.1 first. (at /swagger)',
    },
    {
      name: 'a version that is to come',
      document: documentOf({ openapi: '3.2.0' }),
      pointer: '/openapi',
      message: 'This is OpenAPI "3.2.0". Only 3.0.x and 3.1.x can be compared. (at /openapi)',
    },
    {
      name: 'a version that begins like one that is known',
      document: documentOf({ openapi: '3.10.0' }),
      pointer: '/openapi',
      message: 'This is OpenAPI "3.10.0". Only 3.0.x and 3.1.x can be compared. (at /openapi)',
    },
    {
      name: 'a version that YAML takes for a number',
      document: { openapi: 3.1, paths: {} },
      pointer: '/openapi',
      message: 'The version should be text with three numbers: "3.1.1". (at /openapi)',
    },
    {
      name: 'nothing to compare',
      document: { openapi: '3.1.1', info: {} },
      pointer: '',
      message: 'There are no `paths`, no `webhooks` and no `components`. (at the root)',
    },
    {
      name: 'a reference to nothing',
      document: documentSending('request', { $ref: '#/components/schemas/None' }),
      pointer: '/paths/~1things/post/requestBody/content/application~1json/schema',
      message:
        'The reference "#/components/schemas/None" leads nowhere. (at /paths/~1things/post/requestBody/content/application~1json/schema)',
    },
    {
      name: 'a reference to nothing in a component that nothing uses',
      document: documentOf({
        components: { schemas: { A: { items: { $ref: '#/components/schemas/constructor' } } } },
      }),
      pointer: '/components/schemas/A/items',
      message:
        'The reference "#/components/schemas/constructor" leads nowhere. (at /components/schemas/A/items)',
    },
    {
      name: 'a reference to another file',
      document: documentOf({ components: { schemas: { A: { $ref: 'other.yaml#/A' } } } }),
      pointer: '/components/schemas/A',
      message:
        'The reference "other.yaml#/A" leads out of the document. Bundle the document first. (at /components/schemas/A)',
    },
    {
      name: 'a reference to a name that two places have',
      document: documentOf({
        components: { schemas: { A: { $ref: '#x' }, B: { $anchor: 'x' }, C: { $dynamicAnchor: 'x' } } },
      }),
      pointer: '/components/schemas/A',
      message:
        'The reference "#x" leads to several places. Give each a name of its own. (at /components/schemas/A)',
    },
    {
      name: 'a reference to an anchor that is nowhere',
      document: documentOf({ components: { schemas: { A: { $ref: '#anchor' } } } }),
      pointer: '/components/schemas/A',
      message: 'The reference "#anchor" leads nowhere. (at /components/schemas/A)',
    },
  ])('$name', ({ document, pointer, message }) => {
    expect(errorOf(document)).toStrictEqual({ pointer, message });
  });

  test('a parameter that refers to itself', () => {
    const document = documentWith(
      { parameters: [{ $ref: '#/components/parameters/A' }] },
      {
        components: {
          parameters: { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } },
        },
      },
    );
    expect(() => compareDocuments(document, documentWith({}))).toThrow(
      'This reference leads back to itself.',
    );
  });

  test('a type that there is not', () => {
    const [base, head] = ['string', 'text'].map((type) => documentSending('request', { type }));
    expect(() => compareDocuments(base, head)).toThrow(
      'There is no type "text". (at /paths/~1things/post/requestBody/content/application~1json/schema/type)',
    );
  });

  test('a schema that is none', () => {
    const [base, head] = [{ items: {} }, { items: 'string' }].map((schema) =>
      documentSending('request', schema),
    );
    expect(() => compareDocuments(base, head)).toThrow('A schema is an object or a boolean.');
  });
});

test('what looks like a reference in data means nothing', () => {
  const reference = { $ref: 'elsewhere' };
  const document = documentSending('request', {
    type: 'object',
    default: reference,
    examples: [reference],
    'x-a': reference,
  });
  expect(compareDocuments(document, structuredClone(document)).verdict).toBe('identical');
});

test('a member named like a keyword is a member', () => {
  const properties = { default: { $ref: '#/components/schemas/None' } };
  expect(errorOf(documentSending('request', { type: 'object', properties })).pointer).toBe(
    '/paths/~1things/post/requestBody/content/application~1json/schema/properties/default',
  );
});
