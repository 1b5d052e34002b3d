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
          properties: { author: { $ref: '#/components/schemas/Name' }, title: { type: 'string' } },
          dependentRequired: { title: ['author'] },
        },
        Limit: { type: 'integer', description: 'How many.', default: 10 },
        Name: { type: 'string' },
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
  it('has each operation with where it is', () => {
    expect(contentOf('operations.gen.ts').split('\n')).toContain(
      'addBook: { method: "POST", path: "/shelves/{id}/books", background: "later", task: "books/add", ' +
        'errcodes: ["shelf_not_found"], statuses: [200, 404] },',
    );
  });

  it('has what each operation takes, but not what a client sets once', () => {
    expect(contentOf('members.gen.ts').split('\n')).toContain(
      'addBook: [{ name: "id", schema: { type: "string" }, isRequired: true, isValid: validators.isValid0 }, ' +
        '{ name: "limit", schema: { type: "integer" }, default: 10, isValid: validators.isValid1 }, ' +
        '{ name: "title", schema: { type: "string" }, isValid: validators.isValid0 }, ' +
        '{ name: "author", schema: { type: "string" }, neededWith: ["title"], isValid: validators.isValid2 }],',
    );
  });

  it('has what is said to a client with each error code', () => {
    expect(contentOf('errcodes.gen.ts').split('\n')).toContain(
      'shelf_not_found: { status: 404, meaning: "No such shelf.", remedy: "Look \\"there\\"." },',
    );
  });
});
