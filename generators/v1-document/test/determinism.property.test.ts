import { isArray, isObject, type JsonValue, toDocument } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derive, thingApi } from './support/api.ts';
import { ourDocument } from './support/our-document.ts';

/** 10 cases in every test run, 200 in a proof: the document is large. */
const runs = { numRuns: process.env['PROOF'] ? 200 : 10 };

const wanted = JSON.stringify(derive(ourDocument).document);

test('the order of keys in the spec changes no byte', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const shuffled = toDocument(shuffleKeys(ourDocument, seed), 'shuffled');
      expect(JSON.stringify(derive(shuffled).document)).toBe(wanted);
    }),
    runs,
  );
});

function shuffleKeys(value: JsonValue, seed: number): JsonValue {
  if (isArray(value)) return value.map((item) => shuffleKeys(item, seed));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => rank(a, seed) - rank(b, seed));
  return Object.fromEntries(entries.map(([key, part]) => [key, shuffleKeys(part, seed)]));
}

/** A number that looks like chance, the same for the same name and seed. */
function rank(name: string, seed: number): number {
  return Array.from(name).reduce(
    (sum, character) => Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16_777_619),
    seed,
  );
}

const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', 'properties', '$ref', '*/', '`', '\n', '</script>'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
);

test('a hostile name of version 1 is the name of that member, and of no other', () => {
  fc.assert(
    fc.property(names, (name) => {
      fc.pre(name !== 'member');
      const { document } = derive(
        thingApi({ properties: { member: { type: 'string', description: 'Plain.', 'x-v1': { name } } } }),
      );
      const text = JSON.stringify(document);
      const thing: JsonValue = JSON.parse(text).components.schemas.Thing;
      expect(isObject(thing) && isObject(thing['properties']) && Object.keys(thing['properties'])).toEqual([
        name,
      ]);
      expect(Object.prototype).not.toHaveProperty('description');
    }),
    { numRuns: process.env['PROOF'] ? 10_000 : 200 },
  );
});

test('a hostile command is data, and its name one that every language takes', () => {
  fc.assert(
    fc.property(names, (name) => {
      const cmd = `x${name}`;
      const paths = { '/things': { get: { operationId: 'listThings', 'x-v1': [{ cmd }], responses: {} } } };
      const { document } = derive(toDocument({ ...thingApi({}), paths }, 'test'));
      const schemas: JsonValue = JSON.parse(JSON.stringify(document)).components.schemas;
      const commands = Object.entries(isObject(schemas) ? schemas : {}).filter(
        ([, schema]) => isObject(schema) && Object.hasOwn(schema, 'x-command'),
      );
      expect(commands).toHaveLength(1);
      expect(commands).toMatchObject([
        [expect.stringMatching(/^\w+$/), { properties: { cmd: { const: cmd } } }],
      ]);
    }),
    { numRuns: process.env['PROOF'] ? 10_000 : 200 },
  );
});
