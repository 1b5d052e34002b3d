import { fileURLToPath } from 'node:url';
import {
  arrayMember,
  buildVersions,
  type InputModel,
  type JsonObject,
  member,
  type OperationVersions,
  objectMember,
  readDocument,
  stringMember,
  stringsMember,
} from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { commandTable, type OperationId } from '../../src/generated/commands.gen.ts';

/** 300 cases in every test run, 100,000 in a proof. */
export const runs = { numRuns: process.env['PROOF'] ? 100_000 : 300 };

const document = fileURLToPath(new URL('../../../../spec/dist/openapi.json', import.meta.url));

/** All operations that version 1 has a command for, as the document has them. */
export const operations: readonly OperationVersions[] = buildVersions(
  readDocument(document),
).operations.filter(({ commands }) => commands.length > 0);

export type Asked = {
  readonly id: OperationId;
  readonly operation: OperationVersions;
  readonly params: Readonly<Record<string, unknown>>;
};

/** The operationId as one of the generated names. */
export function operationId({ operation }: OperationVersions): OperationId {
  const found = commandTable.operations.find(({ id }) => id === operation.operationId);
  if (found === undefined) throw new Error(`${operation.operationId} is not in the table.`);
  return found.id;
}

function paramsOf({ inputs, openBody }: OperationVersions): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const described = inputs.map((input) => optional(input.path.join('.'), anyValue(input), input.required));
  const others = openBody ? [...unknownNames.map((name) => optional(name, unknownValue, false))] : [];
  return fc.tuple(...described, ...others).map((entries) => Object.fromEntries(entries.flat()));
}

type Entries = readonly (readonly [string, unknown])[];

function optional(name: string, value: fc.Arbitrary<unknown>, required: boolean): fc.Arbitrary<Entries> {
  const given = value.map((found): Entries => [[name, found]]);
  return required
    ? given
    : fc.oneof({ weight: 3, arbitrary: fc.constant<Entries>([]) }, { weight: 1, arbitrary: given });
}

// Names that no version knows, and that JavaScript has for itself.
const unknownNames = ['field_a', '__proto__', 'constructor', 'toString', ' blank ', 'a/b~c'];
const unknownValue = fc.oneof(
  fc.constantFrom(null, false, true, '', 0, 7),
  fc.string(),
  fc.constant({ a: [1] }),
);

/** Values of a parameter in version 2, by its schema. */
export function anyValue(input: InputModel): fc.Arbitrary<unknown> {
  return input.in === 'path' ? segment : bySchema(input.schema);
}

export const segment = fc.oneof(
  fc.constantFrom('wordpress', 'a b', 'ä/ö', '0', 'false', 'x?y#z', '...', '__proto__', '%2e'),
  fc.string({ minLength: 1 }).filter((text) => text !== '.' && text !== '..'),
);

const byType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(
    fc.string(),
    fc.constantFrom('', 'yes', 'no', '0', '1', 'none', 'schedule', 'custom', 'a,b'),
  ),
  boolean: fc.boolean(),
  integer: fc.oneof(fc.maxSafeInteger(), fc.constantFrom(0, 1, -1)),
  number: fc.double({ noNaN: true }),
  object: fc.dictionary(fc.string(), fc.string()),
};

function bySchema(schema: JsonObject): fc.Arbitrary<unknown> {
  const words = [...arrayMember(schema, 'enum'), ...arrayMember(schema, 'x-extensible-enum')];
  if (words.length > 0) return fc.constantFrom(...words);
  const types = stringsMember(schema, 'type');
  const names = types.length > 0 ? types : [stringMember(schema, 'type') ?? 'string'];
  return fc.oneof(
    ...names.map((name) => (name === 'array' ? listOf(schema) : (byType[name] ?? fc.string()))),
  );
}

// The items of the lists in requests are words, slugs and objects; of words, the schema stands behind a $ref.
function listOf(schema: JsonObject): fc.Arbitrary<unknown> {
  const items = objectMember(schema, 'items');
  const isReference = member(items, '$ref') !== undefined;
  const item = isReference ? fc.constantFrom('backup', 'update_error', 'sync') : bySchema(items);
  return fc.array(item, { maxLength: 3 });
}

/** Any operation with any parameters that its schemas allow. */
export const anyRequest: fc.Arbitrary<Asked> = fc.oneof(
  ...operations.map((operation) =>
    paramsOf(operation).map((params) => ({ id: operationId(operation), operation, params })),
  ),
);
