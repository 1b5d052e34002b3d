import { buildModel, toDocument } from '@installatron-openapi/generate-kit';
import { describe, expect, it } from 'vitest';
import { generateSandbox } from '../src/index.ts';

const document = toDocument(
  {
    openapi: '3.1.0',
    info: { title: 'Small', version: '1' },
    paths: {
      '/shelves/{id}/books': {
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'api_version', in: 'query', 'x-client-option': 'version', schema: { type: 'string' } },
        ],
        post: {
          operationId: 'addBook',
          'x-background': { parameter: 'later', task: 'books/add', follow: 'listTasks' },
          parameters: [{ name: 'limit', in: 'query', schema: { $ref: '#/components/schemas/Limit' } }],
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Book' } } } },
          responses: {
            200: { description: 'Added.' },
            404: { description: 'No shelf.', 'x-errcodes': ['shelf_not_found'] },
          },
        },
      },
    },
    components: {
      schemas: {
        Book: {
          type: 'object',
          description: 'A book.',
          properties: { author: { $ref: '#/components/schemas/Name' } },
        },
        Limit: { type: 'integer', description: 'How many.' },
        Name: { type: 'string' },
        Unused: { type: 'string' },
      },
    },
    'x-errcodes': { shelf_not_found: { status: 404, meaning: 'No such shelf.', remedy: 'Look "there".' } },
  },
  'test',
);

function contentOf(path: string): string {
  const files = generateSandbox({ document, model: buildModel(document) });
  return files.find((file) => file.path === path)?.content ?? '';
}

describe('what is written for the sandbox', () => {
  it('has each operation with its parameters, but not those that a client sets once', () => {
    expect(contentOf('operations.gen.ts').split('\n')).toContain(
      'addBook: { method: "POST", path: "/shelves/{id}/books", ' +
        'parameters: { type: "object", required: ["id"], properties: { id: { type: "string" }, limit: { $ref: "#/components/schemas/Limit" } } }, ' +
        'body: { $ref: "#/components/schemas/Book" }, background: "later", task: "books/add", ' +
        'errcodes: ["shelf_not_found"], statuses: [200, 404] },',
    );
  });

  it('has the components that requests refer to, directly or not, and no others', () => {
    expect(contentOf('schemas.gen.ts').split(' = ')[1]).toBe(
      '{ Book: { type: "object", properties: { author: { $ref: "#/components/schemas/Name" } } }, ' +
        'Limit: { type: "integer" }, Name: { type: "string" } };\n',
    );
  });

  it('has what is said to a client with each error code', () => {
    expect(contentOf('errcodes.gen.ts').split('\n')).toContain(
      'shelf_not_found: { status: 404, meaning: "No such shelf.", remedy: "Look \\"there\\"." },',
    );
  });
});
