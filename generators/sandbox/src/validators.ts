import {
  DiagnosticsError,
  type JsonValue,
  mapMembers,
  type OpenApiDocument,
  objectMember,
  problem,
} from '@installatron-openapi/generate-kit';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { bareSchema } from './bare-schema.ts';
import { moduleCode } from './module-code.ts';

/** The checks of schemas, written ahead of time: made while the sandbox runs, they would need `new Function`. */
export type Validators = {
  readonly module: string;
  /** What the module exports for a schema. Schemas that are alike share it. */
  readonly nameOf: (schema: JsonValue) => string;
};

/** @throws DiagnosticsError when Ajv cannot compile one of the schemas. */
export function validatorsFor(document: OpenApiDocument, schemas: readonly JsonValue[]): Validators {
  const keys = [...new Set(schemas.map(keyOf))];
  return {
    module: head + moduleCode(compiled(document, keys)),
    nameOf: (schema) => nameAt(keys.indexOf(keyOf(schema))),
  };
}

// What Ajv writes has no types.
const head = `// @ts-nocheck
// Whether a value fits a schema, by Ajv.
`;

/** What schemas that are alike have in common. */
function keyOf(schema: JsonValue): string {
  return JSON.stringify(bareSchema(schema));
}

function nameAt(index: number): string {
  return `isValid${index}`;
}

function compiled(document: OpenApiDocument, keys: readonly string[]): string {
  const components = mapMembers(objectMember(objectMember(document, 'components'), 'schemas'), bareSchema);
  const $defs = Object.fromEntries(keys.map((key, index) => [index, JSON.parse(key)]));
  const ajv = newAjv();
  attempt('components', () => ajv.addSchema({ $id: 'spec', $defs, components: { schemas: components } }));
  for (const [index, key] of keys.entries()) attempt(key, () => ajv.getSchema(referenceTo(index)));
  return standalone.default(
    ajv,
    Object.fromEntries(keys.map((_, index) => [nameAt(index), referenceTo(index)])),
  );
}

function referenceTo(index: number): string {
  return `spec#/$defs/${index}`;
}

/** @throws DiagnosticsError in place of what Ajv throws. */
function attempt(what: string, action: () => unknown): void {
  try {
    action();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `Ajv cannot compile ${what.slice(0, 200)}: ${reason}`;
    throw new DiagnosticsError([problem('tool-failed', message, { pointer: '' })]);
  }
}

/** URIs are left to the operations, which know more about them. For e-mail addresses, this tells them from a slip. */
function newAjv(): Ajv2020 {
  return new Ajv2020({
    // The spec is linted. What is left of it here may hold words of other tools, which say nothing of values.
    strict: false,
    strictNumbers: true,
    validateSchema: false,
    logger: false,
    // Names that all objects have are ordinary names.
    ownProperties: true,
    messages: false,
    formats: { email: /^[^@\s]+@[^@\s]+$/, password: true, uri: true },
    code: { source: true, esm: true, optimize: 2 },
  });
}
