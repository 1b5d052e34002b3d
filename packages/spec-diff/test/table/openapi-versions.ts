import { documentSending } from '../support/documents.ts';
import type { DocumentRow } from '../support/rows.ts';

const in30 = (schema: object): object => documentSending('request', schema, { openapi: '3.0.3' });
const in31 = (schema: object): object => documentSending('request', schema);
const same = (name: string, base: object, head: object): DocumentRow => ({
  name,
  base,
  head,
  want: [],
  back: [],
});

/** The same API in another version of OpenAPI, and documents that lack what one of them asks for. */
export const openapiVersionRows: readonly DocumentRow[] = [
  same('null', in30({ type: 'string', nullable: true }), in31({ type: ['string', 'null'] })),
  same(
    'a limit that is no value itself',
    in30({ type: 'integer', minimum: 1, exclusiveMinimum: true }),
    in31({ type: 'integer', exclusiveMinimum: 1 }),
  ),
  same('an example', in30({ type: 'string', example: 'a' }), in31({ type: 'string', examples: ['a'] })),
  same(
    'what stands beside a reference means nothing in 3.0',
    beside('3.0.3', { maxLength: 3 }),
    beside('3.0.3', {}),
  ),
  {
    name: 'what stands beside a reference counts from 3.1 on',
    base: beside('3.0.3', { maxLength: 3 }),
    head: beside('3.1.1', { maxLength: 3 }),
    want: ['breaking max-length-lowered'],
  },
  same(
    'the patch version',
    in31({ type: 'string' }),
    documentSending('request', { type: 'string' }, { openapi: '3.1.0' }),
  ),
  {
    name: 'a document of webhooks has no paths',
    base: withWebhook(),
    head: { ...withWebhook(), paths: {} },
    want: [],
    back: [],
  },
  {
    name: 'a document of components offers nothing that could change',
    base: { openapi: '3.1.1', info: {}, components: { schemas: { A: { type: 'string' } } } },
    head: { openapi: '3.1.1', info: {}, components: { schemas: { A: { type: 'integer' } } } },
    want: [],
  },
];

function beside(openapi: string, others: object): object {
  const schema = { $ref: '#/components/schemas/A', ...others };
  return documentSending('request', schema, { openapi, components: { schemas: { A: { type: 'string' } } } });
}

function withWebhook(): object {
  return {
    openapi: '3.1.1',
    info: { title: 'Test', version: '1' },
    webhooks: { done: { post: { responses: {} } } },
  };
}
