import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { type PlacedSchema, schemaDocument } from './schema.ts';

const root = 'spec';

// Made for the first value that is checked, as it takes some milliseconds.
let ajv: Ajv2020 | undefined;

/**
 * Whether a value fits a schema of the spec. A schema is compiled when it is needed for the first time.
 *
 * URIs are left to the operations, which know more about them. For e-mail addresses, this is what tells them from a slip.
 */
export function isValid(value: unknown, { pointer }: PlacedSchema): boolean {
  ajv ??= newAjv();
  const validate: ValidateFunction | undefined = ajv.getSchema(`${root}${pointer}`);
  if (validate === undefined) throw new Error(`There is no schema at ${pointer}.`);
  return validate(value) === true && !holdsHugeNumber(value);
}

/** JSON writes numbers of any size. Those beyond 2^53 do not arrive as they were sent, and the largest as Infinity. */
function holdsHugeNumber(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsHugeNumber);
}

function newAjv(): Ajv2020 {
  const made = new Ajv2020({
    allowUnionTypes: true,
    // The spec is linted, and needs no second look at each start.
    validateSchema: false,
    formats: { email: /^[^@\s]+@[^@\s]+$/, password: true, uri: true },
  });
  return made.addVocabulary(Object.keys(schemaDocument)).addSchema({ $id: root, ...schemaDocument });
}
