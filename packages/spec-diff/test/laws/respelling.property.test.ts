import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments } from '../../src/index.ts';
import { documentSending } from '../support/documents.ts';
import { createChance } from '../support/rewrites/chance.ts';
import * as choices from '../support/rewrites/choices.ts';
import { isRecord, type Json } from '../support/rewrites/walk.ts';
import { patience, runs } from '../support/runs.ts';
import { anyComponent, anySchema } from '../support/schemas.ts';

const anyDocument: fc.Arbitrary<Json> = fc
  .tuple(anySchema, anySchema, anyComponent, anyComponent)
  .map(([one, two, first, second]) => {
    const schema = { type: ['object', 'string', 'number'], anyOf: [one, two], properties: { inner: one } };
    return documentSending('response', schema, { components: { schemas: { One: first, Two: second } } });
  })
  .filter(isRecord);

test.each(Object.entries(choices))(
  '%s: any schema, written in another way, is the same',
  (_, rewrite) => {
    fc.assert(
      fc.property(anyDocument, fc.integer({ min: 0 }), (document, seed) => {
        const other = rewrite(document, createChance(seed));
        expect(compareDocuments(document, other).changes).toStrictEqual([]);
        expect(compareDocuments(other, document).changes).toStrictEqual([]);
      }),
      runs,
    );
  },
  patience,
);
