import type { JsonObject, JsonValue } from '@installatron-openapi/generate-kit';
import { parsePointer, valueAt } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { referenceDocument } from '../../src/index.ts';
import { api, settings } from '../support/api.ts';

test('a property that the vendor does not describe says so, and where it is known from', () => {
  const shown = schemas({
    Thing: {
      type: 'object',
      properties: {
        known: { type: 'string', description: 'Documented.' },
        seen: { type: 'string', description: 'Seen.', 'x-confidence': 'client-code' },
        guessed: { type: 'string', 'x-confidence': 'inferred' },
        sister: { type: 'string', 'x-confidence': 'sister-product' },
        old: { type: 'string', 'x-confidence': 'v1-docs' },
      },
    },
  });
  const of = (name: string) => descriptionAt(shown, `/components/schemas/Thing/properties/${name}`);
  expect(of('known')).toBe('Documented.');
  expect(of('seen')).toBe(
    "Seen.\n\n*Not described in the vendor's documentation: seen in public client code.*",
  );
  expect(of('guessed')).toBe("*Not described in the vendor's documentation: our conclusion.*");
  expect(of('sister')).toMatch(/^\*Not described in the vendor's documentation of this product/);
  expect(of('old')).toMatch(/^\*Not described in the vendor's documentation of this version/);
});

test('a note beside a $ref keeps what the schema says of itself', () => {
  const shown = schemas({
    Flag: { type: 'boolean', description: 'A flag.' },
    Thing: {
      type: 'object',
      properties: { flag: { $ref: '#/components/schemas/Flag', 'x-confidence': 'inferred' } },
    },
  });
  expect(descriptionAt(shown, '/components/schemas/Thing/properties/flag')).toBe(
    "A flag.\n\n*Not described in the vendor's documentation: our conclusion.*",
  );
});

test('operations, parameters and responses have their notes too', () => {
  const shown = operation({
    description: 'Does it.',
    'x-confidence': 'inferred',
    parameters: [{ name: 'q', in: 'query', description: 'Part.', 'x-confidence': 'inferred' }],
    responses: { 200: { description: 'Done.', 'x-confidence': 'inferred' } },
  });
  for (const place of ['', '/parameters/0', '/responses/200']) {
    expect(descriptionAt(shown, `/paths/~1things/post${place}`)).toContain('our conclusion.*');
  }
});

test('an open list of values names those that are known', () => {
  const shown = schemas({
    Kind: { type: 'string', description: 'A kind.', 'x-extensible-enum': ['a', 'b'] },
  });
  expect(descriptionAt(shown, '/components/schemas/Kind')).toBe(
    'A kind.\n\nKnown values: `a`, `b`. Others may come.',
  );
});

test('an operation says how it is paged, or why it is not', () => {
  const paged = operation({
    'x-pagination': { offset: 'from', limit: 'count', total: 'sum', items: 'data', key: 'id' },
  });
  expect(descriptionAt(paged, '/paths/~1things/post')).toBe(
    '**Paged.** `from` and `count` choose the part that comes in `data`; `sum` counts all entries.',
  );
  const whole = operation({ 'x-pagination': { none: 'There are few.' } });
  expect(descriptionAt(whole, '/paths/~1things/post')).toBe('**Not paged.** There are few.');
});

test('an operation that can go on in the background leads to the one that shows it', () => {
  const shown = operation(
    { 'x-background': { parameter: 'later', task: 'things/do', follow: 'listTasks' } },
    {
      '/tasks': { get: { operationId: 'listTasks', tags: ['Tasks'], summary: 'List tasks', responses: {} } },
    },
  );
  expect(descriptionAt(shown, '/paths/~1things/post')).toBe(
    '**Can go on in the background**, with `later`. It then shows as task `things/do` in [List tasks](#/tasks/listtasks).',
  );
});

test('an operation lists its error codes with status, meaning and remedy from the catalogue', () => {
  const shown = operation(
    {
      description: 'Does it.',
      responses: {
        200: { description: 'Done.' },
        403: { description: 'No.', 'x-errcodes': ['wrong_key', 'unheard_of'] },
        404: { description: 'No.', 'x-errcodes': ['no_thing'] },
      },
    },
    {},
    {
      'x-errcodes': {
        wrong_key: { status: 403, meaning: 'The key | is\nwrong.', remedy: 'Use `key`.' },
        no_thing: { status: 404, meaning: 'None.', remedy: 'Look.', 'x-confidence': 'inferred' },
      },
    },
  );
  expect(descriptionAt(shown, '/paths/~1things/post')).toBe(`Does it.

<details><summary>Known error codes: 3</summary>

| Status | What it means, and what to do |
| --- | --- |
| 403 | \`wrong_key\`<br>The key \\| is wrong.<br>Use \`key\`. |
| 403 | \`unheard_of\` |
| 404 | \`no_thing\`<br>None. *(our conclusion)*<br>Look. |

</details>`);
});

test('a parameter that the client sets once says so', () => {
  const shown = operation({
    parameters: [{ name: 'X-Version', in: 'header', description: 'Which.', 'x-client-option': 'version' }],
  });
  expect(descriptionAt(shown, '/paths/~1things/post/parameters/0')).toBe(
    'Which.\n\nIn the TypeScript client this is no parameter but the option `version`.',
  );
});

test('the answer comes first among the examples of a response, then the codes as the response lists them', () => {
  const shown = operation({
    responses: {
      200: {
        description: 'Done.',
        'x-errcodes': ['b_code', 'a_code'],
        content: {
          'application/json': {
            examples: { a_code: { value: 1 }, b_code: { value: 2 }, made: { value: 3 } },
          },
        },
      },
    },
  });
  const examples = valueAt(
    shown,
    parsePointer('/paths/~1things/post/responses/200/content/application~1json/examples'),
  );
  expect(Object.keys(examples ?? {})).toEqual(['made', 'b_code', 'a_code']);
});

test('a request body is described by its schema, and a property shows its example', () => {
  const shown = api({
    paths: {
      '/things': {
        post: {
          operationId: 'doIt',
          responses: {},
          requestBody: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/DoItRequest' } } },
          },
        },
      },
    },
    components: {
      schemas: {
        DoItRequest: {
          type: 'object',
          description: 'What to do.',
          properties: { name: { type: 'string', examples: ['Jane'] } },
        },
      },
    },
  });
  const reference = shownOf(shown);
  expect(descriptionAt(reference, '/paths/~1things/post/requestBody')).toBe('What to do.');
  expect(valueAt(reference, parsePointer('/components/schemas/DoItRequest/properties/name/example'))).toBe(
    'Jane',
  );
});

test('nothing in a description is more than text, wherever OpenAPI or Redoc has one', () => {
  const hostile = 'a <b onclick="x()"> {% tag %}';
  const described = { description: hostile };
  const shown = operation(
    {
      ...described,
      externalDocs: { url: 'x', ...described },
      callbacks: { done: { '{$url}': { post: { ...described, responses: { 200: described } } } } },
      requestBody: { ...described, content: { 'text/plain': { schema: { items: described } } } },
      responses: {
        200: { ...described, headers: { Age: described }, links: { next: described }, 'x-summary': hostile },
      },
    },
    {},
    {
      info: { title: 'Things', version: '1', summary: hostile, ...described },
      tags: [{ name: 'a', ...described }],
      servers: [{ url: 'x', ...described, variables: { host: { default: 'y', ...described } } }],
      webhooks: { done: { post: { ...described, responses: {} } } },
      components: {
        schemas: {
          Kind: { ...described, enum: ['a'], 'x-enumDescriptions': { a: hostile }, unheardOf: described },
        },
        securitySchemes: { Key: { type: 'apiKey', in: 'header', name: 'X', ...described } },
      },
    },
  );
  expect(JSON.stringify(shown)).not.toMatch(/<b|\{%/);
  expect(JSON.stringify(shown).match(/&#60;b/g)?.length).toBeGreaterThan(15);
});

test('data is left as it is, though it looks like a description', () => {
  const data = { description: '<b>', $ref: 'x', 'x-confidence': 'inferred' };
  const shown = schemas({
    Thing: { type: 'object', default: data, enum: [data], const: data, examples: [data] },
  });
  const thing = valueAt(shown, parsePointer('/components/schemas/Thing'));
  expect(thing).toMatchObject({ default: data, enum: [data], const: data, examples: [data] });
});

test('what a spec says to Redoc itself is left out, as are samples that are not ours', () => {
  const shown = operation(
    { 'x-codeSamples': [{ lang: 'x', source: 'theirs' }], 'x-code-samples': [{ source: 'theirs' }] },
    {},
    { info: { title: 'Things', version: '1', 'x-logo': { url: 'https://example.com/logo.png' } } },
  );
  expect(JSON.stringify(shown)).not.toMatch(/theirs|logo/);
});

test('the overview leads to the rest of the documentation', () => {
  const { document, model } = api({});
  const links = [
    { title: 'All', href: '../index.html' },
    { title: 'Document', href: '../openapi.json' },
  ];
  expect(descriptionAt(referenceDocument(document, model, { samples: settings, links }), '/info')).toBe(
    '[All](../index.html) · [Document](../openapi.json)',
  );
});

function schemas(members: JsonObject): JsonObject {
  return shownOf(api({ components: { schemas: members } }));
}

function operation(members: JsonObject, paths: JsonObject = {}, root: JsonObject = {}): JsonObject {
  const post = { operationId: 'doIt', responses: { 200: { description: 'Done.' } }, ...members };
  return shownOf(api({ paths: { '/things': { post }, ...paths }, ...root }));
}

function shownOf({ document, model }: ReturnType<typeof api>): JsonObject {
  return referenceDocument(document, model, { samples: settings, links: [] });
}

function descriptionAt(document: JsonObject, pointer: string): JsonValue | undefined {
  return valueAt(document, [...parsePointer(pointer), 'description']);
}
