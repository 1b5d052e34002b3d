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
  expect(second).toStrictEqual(first);
  if (!(first instanceof DocumentError)) throw new Error('There is no error.');
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
      pointer: '/openapi',
      message: 'The member `openapi` should be a version 3.0.x or 3.1.x. (at /openapi)',
    },
    {
      name: 'Swagger 2',
      document: { swagger: '2.0', openapi: '2.0.0' },
      pointer: '/openapi',
      message: 'The member `openapi` should be a version 3.0.x or 3.1.x. (at /openapi)',
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
      name: 'a reference to an anchor',
      document: documentOf({ components: { schemas: { A: { $ref: '#anchor' } } } }),
      pointer: '/components/schemas/A',
      message:
        'The reference "#anchor" leads out of the document. Bundle the document first. (at /components/schemas/A)',
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
