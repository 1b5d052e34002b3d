import type { JsonObject, JsonValue } from '@installatron-openapi/generate-kit';
import { answering, body, operation, type Part } from './parts.ts';

/** Puts all payloads into one place where OpenAPI lets a string stand. */
export type Position = (payloads: readonly string[]) => Part;

const api = 'application/json';

export const positions: Readonly<Record<string, Position>> = {
  info: ([title = '', ...rest]) => ({
    info: {
      title,
      version: rest.join(' '),
      summary: rest.join('\n\n'),
      description: rest.join('\n\n'),
      termsOfService: 'javascript:globalThis.__hostile=1',
      contact: { name: title, url: 'javascript:globalThis.__hostile=1', email: title },
      license: { name: title, url: 'javascript:globalThis.__hostile=1' },
      'x-logo': { url: 'https://hostile.example/logo.png', href: 'javascript:globalThis.__hostile=1' },
    },
  }),

  tags: (payloads) => {
    const names = [...joined(payloads).map((text, index) => `tag ${index} ${text}`), ...reservedNames];
    return {
      tags: names.map((name) => ({
        name,
        description: name,
        externalDocs: { url: 'javascript:globalThis.__hostile=1', description: name },
      })),
      paths: each('/tags/0', names, (name, index) => ({
        get: operation(`tagged${index}`, { tags: [name] }),
      })),
    };
  },

  operationIds: (payloads) => {
    const ids = [...joined(payloads).map((text, index) => `identified ${index} ${text}`), ...reservedNames];
    return { paths: each('/operation-ids/0', ids, (id) => ({ get: operation(id) })) };
  },

  operationTexts: (payloads) => ({
    paths: {
      '/operation-texts': {
        get: operation('operationTexts', {
          summary: payloads.join(' '),
          description: payloads.join('\n\n'),
          deprecated: true,
          externalDocs: { url: 'javascript:globalThis.__hostile=1', description: payloads.join('\n\n') },
          responses: {
            '200': { description: payloads.join('\n\n'), 'x-summary': payloads.join('\n\n') },
          },
        }),
      },
    },
  }),

  // Braces would be the names of parameters, and ? and # end a path.
  paths: (payloads) => ({
    paths: Object.fromEntries(
      joined(payloads, '/').map((text, index) => [
        `/paths/${index}/${text.replaceAll(/[{}?#]/g, '')}`,
        { get: operation(`path${index}`) },
      ]),
    ),
  }),

  parameters: (payloads) => ({
    paths: {
      '/parameters': {
        get: operation('parameters', {
          parameters: payloads.map((payload) => ({
            name: payload,
            in: 'query',
            required: true,
            description: payload,
            schema: { type: 'string', description: payload },
            example: payload,
          })),
        }),
      },
    },
  }),

  pathParameters: (payloads) => ({
    paths: each('/path-parameters/0/{id}', joined(payloads), (text, index) => ({
      get: operation(`pathParameter${index}`, {
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: text,
            schema: { type: 'string' },
            example: text,
          },
        ],
      }),
    })),
  }),

  headers: (payloads) => ({
    paths: {
      '/headers': {
        get: operation('headers', {
          parameters: payloads.map((payload) => ({
            name: payload,
            in: 'header',
            required: true,
            description: payload,
            schema: { type: 'string' },
            example: payload,
          })),
          responses: {
            '200': { description: 'Done.', headers: Object.assign({}, ...payloads.map(headersNamed)) },
          },
        }),
      },
    },
  }),

  servers: (payloads) => ({
    servers: payloads.map((payload) => ({
      url: `https://api.example.com/${payload.replaceAll(/[{}]/g, '')}`,
      description: payload,
    })),
  }),

  serverVariables: (payloads) => ({
    servers: payloads.map((payload) => ({
      url: 'https://{host}/v1',
      variables: { host: { default: payload, enum: [payload], description: payload } },
    })),
  }),

  mediaTypes: (payloads) => ({
    paths: {
      '/media-types': {
        post: operation('mediaTypes', {
          requestBody: {
            content: Object.fromEntries(
              payloads.map((payload) => [`text/plain; note="${payload}"`, { schema: { type: 'string' } }]),
            ),
          },
        }),
      },
    },
  }),

  formNames: (payloads) => ({
    paths: {
      '/form-names': {
        post: operation('formNames', body('multipart/form-data', { schema: objectNamed(payloads) })),
      },
      '/form-names-encoded': {
        post: operation(
          'formNamesEncoded',
          body('application/x-www-form-urlencoded', { schema: objectNamed(payloads) }),
        ),
      },
    },
  }),

  propertyNames: (payloads) => ({
    schemas: { PropertyNames: { ...objectNamed(payloads), required: payloads } },
    paths: {
      '/property-names': {
        post: operation('propertyNames', {
          ...body(api, {
            schema: { $ref: '#/components/schemas/PropertyNames' },
            example: Object.fromEntries(payloads.map((payload) => [payload, payload])),
          }),
          ...answering({ $ref: '#/components/schemas/PropertyNames' }),
        }),
      },
    },
  }),

  schemaTexts: (payloads) => ({
    schemas: {
      SchemaTexts: {
        type: 'object',
        title: payloads.join(' '),
        description: payloads.join('\n\n'),
        properties: each('text0', payloads, (payload) => ({
          type: 'string',
          title: payload,
          description: payload,
          format: payload,
          'x-confidence': payload,
          'x-extensible-enum': [payload],
          'x-displayName': payload,
        })),
      },
    },
    paths: {
      '/schema-texts': {
        get: operation('schemaTexts', answering({ $ref: '#/components/schemas/SchemaTexts' })),
      },
    },
  }),

  enums: (payloads) => ({
    schemas: {
      Enums: {
        type: 'string',
        enum: payloads,
        'x-enum-varnames': payloads,
        'x-enumNames': payloads,
        'x-enum-descriptions': payloads,
        'x-enumDescriptions': Object.fromEntries(payloads.map((payload) => [payload, payload])),
      },
      Constants: { anyOf: payloads.map((payload) => ({ type: 'string', const: payload })) },
    },
    paths: {
      '/enums': {
        get: operation('enums', {
          parameters: [{ name: 'choice', in: 'query', schema: { $ref: '#/components/schemas/Enums' } }],
          ...answering({ $ref: '#/components/schemas/Constants' }),
        }),
      },
    },
  }),

  defaults: (payloads) => ({
    schemas: {
      Defaults: {
        type: 'object',
        properties: {
          ...each('text0', payloads, (payload) => ({ type: 'string', default: payload })),
          ...each('date0', payloads, (payload) => ({ type: 'string', format: 'date', default: payload })),
          ...each('time0', payloads, (payload) => ({
            type: 'string',
            format: 'date-time',
            default: payload,
          })),
          list: { type: 'array', items: { type: 'string' }, default: payloads },
          object: {
            type: 'object',
            additionalProperties: { type: 'string' },
            default: Object.fromEntries(payloads.map((payload) => [payload, payload])),
          },
        },
      },
    },
    paths: {
      '/defaults': {
        post: operation('defaults', body(api, { schema: { $ref: '#/components/schemas/Defaults' } })),
      },
    },
  }),

  examples: (payloads) => ({
    paths: each('/examples/0', joined(payloads), (text, index) => ({
      post: operation(`example${index}`, {
        parameters: [
          { name: 'q', in: 'query', required: true, schema: { type: 'string', examples: [text] } },
        ],
        ...body(api, {
          schema: { type: 'object', properties: { text: { type: 'string', examples: [text] } } },
          examples: {
            [`example ${index} ${text}`]: { summary: text, description: text, value: { text, [text]: 1 } },
          },
        }),
        ...answering({ type: 'string', examples: [text] }, { example: text }),
      }),
    })),
  }),

  patterns: (payloads) => ({
    schemas: {
      Patterns: {
        type: 'object',
        properties: each('pattern0', payloads, (payload) => ({
          type: 'string',
          pattern: escapePattern(payload),
        })),
        patternProperties: Object.fromEntries(
          payloads.map((payload) => [escapePattern(payload), { type: 'string' }]),
        ),
      },
    },
    paths: {
      '/patterns': { get: operation('patterns', answering({ $ref: '#/components/schemas/Patterns' })) },
    },
  }),

  security: (payloads) => ({
    securitySchemes: {
      ...each('key0', payloads, (payload) => ({
        type: 'apiKey',
        in: 'header',
        name: payload,
        description: payload,
      })),
      oauth: {
        type: 'oauth2',
        description: payloads.join('\n\n'),
        flows: {
          implicit: {
            authorizationUrl: 'javascript:globalThis.__hostile=1',
            scopes: Object.fromEntries(payloads.map((payload) => [payload, payload])),
          },
        },
      },
    },
  }),

  extensions: (payloads) => ({
    extensions: {
      'x-errcodes': Object.fromEntries(
        payloads.map((payload) => [payload, { status: 400, meaning: payload, remedy: payload }]),
      ),
    },
    paths: {
      ...each('/extensions/0', joined(payloads), (text, index) => ({
        get: operation(`extended${index}`, {
          parameters: [{ name: 'part', in: 'query', schema: { type: 'integer' }, 'x-client-option': text }],
          responses: { '400': { description: 'Wrong.', 'x-errcodes': payloads } },
          'x-confidence': text,
          'x-pagination': index % 2 === 0 ? { none: text } : paged(text),
          'x-background': { parameter: text, task: text, follow: text },
          'x-repeatable': text,
          'x-codeSamples': [{ lang: text, label: text, source: text }],
          'x-badges': [{ name: text, color: text }],
        }),
        post: operation(`working${index}`, {
          'x-background': { parameter: text, task: text, follow: `following${index}` },
          'x-invalidates': [...payloads, text],
        }),
      })),
      ...each('/followed/0', joined(payloads), (text, index) => ({
        get: operation(`following${index}`, {
          'x-pagination': paged(text),
          'x-task': followed(text, payloads),
        }),
      })),
    },
  }),
};

function paged(text: string): JsonObject {
  return { offset: text, limit: text, total: text, items: text, key: text };
}

function followed(text: string, words: readonly string[]): JsonObject {
  const names = { id: text, state: text, percent: text, message: text };
  return { ...names, started: words, succeeded: words, failed: words, scope: words };
}

/** Names that mean something to a language or to a system, and so must stand alone. */
const reservedNames = ['__proto__', 'constructor', 'toString', 'con'];

/** The payloads in a few strings, where each would need an operation of its own. */
function joined(payloads: readonly string[], separator = ' '): readonly string[] {
  const size = 20;
  const starts = payloads.map((_, index) => index).filter((index) => index % size === 0);
  return starts.map((start) => payloads.slice(start, start + size).join(separator));
}

/** One member for each payload, under a name that holds nothing of it: `text0`, `/tags/0`, `/things/0/{id}`. */
function each(
  name: string,
  payloads: readonly string[],
  make: (payload: string, index: number) => JsonValue,
): JsonObject {
  return Object.fromEntries(
    payloads.map((payload, index) => [name.replace('0', String(index)), make(payload, index)]),
  );
}

function headersNamed(payload: string): JsonObject {
  return { [`X ${payload}`]: { description: payload, schema: { type: 'string' }, example: payload } };
}

function objectNamed(payloads: readonly string[]): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(
      payloads.map((payload) => [payload, { type: 'string', description: payload }]),
    ),
  };
}

function escapePattern(payload: string): string {
  return payload.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
