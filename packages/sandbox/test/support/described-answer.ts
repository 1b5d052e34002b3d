import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { OperationEntry } from '../../src/operation/entry.ts';

const bundle = fileURLToPath(import.meta.resolve('@installatron-openapi/spec/dist/openapi.json'));
const ajv = new Ajv2020({ strict: false, validateFormats: false, validateSchema: false });
ajv.addSchema(JSON.parse(readFileSync(bundle, 'utf8')), 'spec');

/** What is wrong with an answer, by the schema that the spec has for this operation and status. Null when nothing is. */
export function complaintAbout(operation: OperationEntry, status: number, answer: unknown): string | null {
  const validate = ajv.getSchema(`spec#/${schemaFor(operation, status).map(token).join('/')}`);
  if (validate === undefined) return 'There is no schema.';
  return validate(answer) ? null : ajv.errorsText(validate.errors);
}

/** All errors have the same one. */
function schemaFor({ path, method }: OperationEntry, status: number): readonly string[] {
  if (status !== 200) return ['components', 'schemas', 'ErrorAnswer'];
  return ['paths', path, method.toLowerCase(), 'responses', '200', 'content', 'application/json', 'schema'];
}

function token(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));
}
