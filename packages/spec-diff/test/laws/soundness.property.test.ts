import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDocuments } from '../../src/index.ts';
import { type Direction, documentSending } from '../support/documents.ts';
import { patience, runs } from '../support/runs.ts';
import { anyComponent, anySchema, crossed, type Schema } from '../support/schemas.ts';
import { valuesOf } from '../support/values.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Undefined where Ajv fails itself, as it does for some values beside `unevaluatedProperties`. */
function validator(schema: Schema, components: Schema): (value: unknown) => boolean | undefined {
  const validate = ajv.compile({ allOf: [schema], components: { schemas: components } });
  return (value) => {
    try {
      return validate(value);
    } catch {
      return undefined;
    }
  };
}

type Pair = { readonly base: Schema; readonly head: Schema; readonly one: Schema; readonly two: Schema };

const anyPair: fc.Arbitrary<Pair> = fc
  .tuple(anySchema, anySchema, anyComponent, anyComponent)
  .chain(([base, other, one, two]) => crossed(base, other).map((head) => ({ base, head, one, two })));

function isBreaking(direction: Direction, { base, head, one, two }: Pair): boolean {
  const parts = { components: { schemas: { One: one, Two: two } } };
  const [before, after] = [base, head].map((schema) => documentSending(direction, schema, parts));
  return compareDocuments(before, after).verdict === 'breaking';
}

test.each<{ direction: Direction; law: string }>([
  { direction: 'request', law: 'what was accepted still is, unless the change is called breaking' },
  { direction: 'response', law: 'what is answered was promised, unless the change is called breaking' },
])(
  '$law',
  ({ direction }) => {
    const cases = anyPair.chain((pair) => {
      const components = { One: pair.one, Two: pair.two };
      const sender = direction === 'request' ? pair.base : pair.head;
      const values = fc.array(valuesOf(sender, components), { minLength: 20, maxLength: 20 });
      return fc.record({ pair: fc.constant(pair), values });
    });
    let tried = 0;
    fc.assert(
      fc.property(cases, ({ pair, values }) => {
        if (isBreaking(direction, pair)) return;
        const components = { One: pair.one, Two: pair.two };
        const [base, head] = [validator(pair.base, components), validator(pair.head, components)];
        const [sender, reader] = direction === 'request' ? [base, head] : [head, base];
        const sent = values.filter((value) => sender(value) === true);
        tried += sent.length;
        expect(sent.filter((value) => reader(value) === false)).toStrictEqual([]);
      }),
      runs,
    );
    // Too few would prove nothing.
    expect(tried).toBeGreaterThan(runs.numRuns);
  },
  patience,
);
