import { Ajv2020 } from 'ajv/dist/2020.js';
import { bundle, type ExampleRequest } from './example-requests.ts';

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema(bundle, 'openapi.json');

/** What is wrong with an answer of status 200, by the schema that the spec has for it. */
export function answerFaults({ operationId, method }: ExampleRequest, answer: unknown): readonly string[] {
  const path = Object.keys(bundle.paths).find((candidate) => {
    const operation = bundle.paths[candidate]?.[method.toLowerCase()] as { operationId?: string } | undefined;
    return operation?.operationId === operationId;
  });
  const place = [
    'paths',
    path ?? '',
    method.toLowerCase(),
    'responses',
    '200',
    'content',
    'application/json',
    'schema',
  ];
  const pointer = place
    .map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/');
  const validate = ajv.compile({ $ref: `openapi.json#/${pointer}` });
  return validate(answer) ? [] : [ajv.errorsText(validate.errors)];
}
