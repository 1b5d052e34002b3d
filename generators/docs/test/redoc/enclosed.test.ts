import { expect, test } from 'vitest';
import { enclosedJson } from '../../src/redoc/enclosed.ts';

test('what Redocly is given names no file and no address to read', () => {
  const document = {
    schema: { $ref: '#/components/schemas/A', properties: { $ref: { type: 'string' } } },
    stolen: { $ref: '/etc/passwd' },
    examples: {
      a: { value: { $ref: 'file:///etc/passwd' } },
      b: { externalValue: 'https://example.com/b.json' },
    },
    discriminator: { propertyName: 'kind', mapping: { a: '/etc/passwd' } },
  };
  expect(JSON.parse(enclosedJson(document))).toEqual({
    schema: { $ref: '#/components/schemas/A', properties: { $ref: { type: 'string' } } },
    stolen: {},
    examples: { a: { value: {} }, b: {} },
  });
});
