import { describe, expect, it } from 'vitest';
import bundled from '../rules/bundled.ruleset.mjs';
import refStaysLocal from '../rules/ref-stays-local/rule.mjs';
import { lint, only } from './rules-harness.ts';

const file = '/spec/openapi.json';

describe('a spec that means harm', () => {
  it('does not break a rule with members named like those every object inherits', async () => {
    const found = await lintDocument({
      paths: {
        '/__proto__': { get: { ...operation, 'x-errcodes': '__proto__' } },
        '/%zz': { get: operation },
      },
      components: {
        schemas: JSON.parse('{"constructor": {"properties": {"__proto__": {"$ref": "#/%zz"}}}}'),
      },
      'x-errcodes': JSON.parse('{"__proto__": {"status": 403}}'),
    });
    expect(found).not.toStrictEqual([]);
    expect(found.filter(({ message }) => /threw/.test(message))).toStrictEqual([]);
  });

  it('does not make a rule run in circles', async () => {
    const found = await lintDocument({
      paths: { '/a': { post: { ...operation, requestBody: { $ref: '#/components/requestBodies/A' } } } },
      components: {
        requestBodies: {
          A: { $ref: '#/components/requestBodies/B' },
          B: { $ref: '#/components/requestBodies/A' },
        },
        schemas: {
          A: { allOf: [{ $ref: '#/components/schemas/A' }], items: { $ref: '#/components/schemas/A' } },
        },
      },
    });
    expect(found.map(({ code }) => code)).toContain('operation-has-one-tag');
  });

  it('does not break what reads version 1', async () => {
    const said = { name: '__proto__', also: ['constructor'], values: { constructor: 1 } };
    const found = await lintDocument({
      paths: {
        '/__proto__': {
          get: {
            ...operation,
            operationId: 'constructor',
            parameters: [
              { $ref: '#/components/parameters/A' },
              { name: 'a', in: 'query', 'x-v1': said },
              null,
            ],
            requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } },
            'x-v1': [{ cmd: 'a', when: { constructor: '{toString}' } }, null, 1],
          },
        },
      },
      components: {
        parameters: { A: { $ref: '#/components/parameters/B' }, B: { $ref: '#/components/parameters/A' } },
        schemas: {
          A: {
            allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
            properties: { a: { $ref: '#/components/schemas/A', 'x-v1': { flatten: true } } },
            'x-v1': { resource: 'a', only: JSON.parse('{"__proto__": {"keep": "toString"}}') },
          },
          B: { properties: JSON.parse('{"__proto__": {"x-v1": {"name": "a"}}, "b": null}'), 'x-v1': null },
        },
      },
      'x-v1': { command: '__proto__', parameters: { constructor: null } },
    });
    const codes = new Set(found.map(({ code }) => code));
    expect([...codes]).toStrictEqual(expect.arrayContaining(['x-v1-form', 'x-v1-names', 'x-v1-commands']));
    expect(found.filter(({ message }) => /threw/.test(message))).toStrictEqual([]);
  });

  it('does not break what reads how clients page, wait, repeat and ask again', async () => {
    const inherited = '__proto__';
    const names = {
      offset: inherited,
      limit: inherited,
      total: inherited,
      items: inherited,
      key: 'constructor',
    };
    const task = { id: inherited, state: 'constructor', percent: null, message: 1, started: inherited };
    const lists = {
      succeeded: [null, inherited],
      failed: { length: 1 },
      scope: [['toString']],
      [inherited]: 1,
    };
    const answer = { content: { 'application/json': { schema: { $ref: '#/components/schemas/A' } } } };
    const found = await lintDocument({
      paths: {
        '/a': {
          get: {
            ...operation,
            operationId: inherited,
            parameters: [null, { name: inherited, in: 'query' }, { $ref: '#/components/parameters/A' }],
            responses: { 200: answer },
            'x-pagination': names,
            'x-task': { ...task, ...lists },
            'x-background': { parameter: 'constructor', task: {}, follow: inherited },
            'x-invalidates': [inherited, null, ['getA'], inherited],
            'x-repeatable': inherited,
          },
          post: {
            ...operation,
            'x-pagination': [],
            'x-task': null,
            'x-background': 1,
            'x-invalidates': null,
          },
          delete: { ...operation, 'x-invalidates': { 0: inherited, length: 1 }, 'x-repeatable': [true] },
        },
      },
      components: {
        parameters: { A: { $ref: '#/components/parameters/A' } },
        schemas: {
          A: {
            allOf: [{ $ref: '#/components/schemas/A' }],
            properties: JSON.parse(
              '{"__proto__": {"type": "array", "items": {"$ref": "#/components/schemas/A"}}}',
            ),
          },
        },
      },
    });
    const codes = new Set(found.map(({ code }) => code));
    expect([...codes]).toStrictEqual(
      expect.arrayContaining([
        'background-declared',
        'invalidates-declared',
        'list-pagination',
        'repeatable-declared',
        'task-declared',
      ]),
    );
    expect(found.filter(({ message }) => /threw/.test(message))).toStrictEqual([]);
  });

  it('does not make a rule slow with long texts', async () => {
    const text = '//:'.repeat(100_000);
    const started = performance.now();
    await lintDocument({
      components: { examples: { A: { value: { uri: text, file: 'a1'.repeat(50_000) } } } },
    });
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('a $ref in a file below the spec', () => {
  it.each([
    ['/spec/paths/pets.yaml', '../components/schemas/Pet.yaml', 0],
    ['/spec/paths/pets.yaml', '../../Pet.yaml', 1],
    ['/spec/components/schemas/Pet.yaml', '../../errcodes.yaml', 0],
    ['/spec/components/schemas/Pet.yaml', '../../../Pet.yaml', 1],
    ['/spec/components/schemas/Pet.yaml', 'C:\\Pet.yaml', 1],
  ])('in %s, to %s, is reported %i times', async (path, target, times) => {
    const found = await lint(only('ref-stays-local', refStaysLocal), path, JSON.stringify({ $ref: target }));
    expect(found).toHaveLength(times);
  });
});

const operation = { responses: { 403: { 'x-errcodes': ['__proto__', 'constructor'] } } };

function lintDocument(members: Record<string, unknown>) {
  const document = { openapi: '3.1.0', info: { title: 'Pets', version: '1' }, ...members };
  return lint(bundled, file, JSON.stringify(document));
}
