import { expect, test } from 'vitest';
import { withoutKeywords } from '../../src/versions/without.ts';

test('only what is a keyword goes: names that somebody chose, payloads and extensions stay', () => {
  const document = {
    openapi: '3.1.0',
    paths: {
      '/title': {
        get: {
          title: 'gone',
          responses: {
            200: { title: 'gone', content: { title: { schema: { title: 'gone', type: 'string' } } } },
          },
        },
      },
    },
    components: {
      schemas: {
        title: {
          title: 'gone',
          properties: { title: { title: 'gone', enum: [{ title: 'stays' }] } },
          allOf: [{ title: 'gone' }],
          default: { title: 'stays' },
          discriminator: { propertyName: 'title', mapping: { title: 'stays' } },
          'x-v1': { values: { title: 1 } },
        },
      },
      examples: { title: { title: 'gone', value: { title: 'stays' } } },
    },
  };
  expect(withoutKeywords(document, new Set(['title']))).toEqual({
    openapi: '3.1.0',
    paths: {
      '/title': { get: { responses: { 200: { content: { title: { schema: { type: 'string' } } } } } } },
    },
    components: {
      schemas: {
        title: {
          properties: { title: { enum: [{ title: 'stays' }] } },
          allOf: [{}],
          default: { title: 'stays' },
          discriminator: { propertyName: 'title', mapping: { title: 'stays' } },
          'x-v1': { values: { title: 1 } },
        },
      },
      examples: { title: { value: { title: 'stays' } } },
    },
  });
});
