import { describe, expect, test } from 'vitest';
import { readRequests } from '../../src/commands/read.ts';
import type { CommandTable } from '../../src/commands/table.ts';
import { writeCommand } from '../../src/commands/write.ts';

/** An API that is not Installatron's, for what that one has no example of. */
const table: CommandTable = {
  command: 'do',
  ignored: ['token'],
  operations: [
    {
      id: 'save',
      method: 'POST',
      path: '/things/{id}',
      inputs: [
        { in: 'path', v2: ['id'], v1: 'thing', also: ['Thing'] },
        { in: 'query', v2: ['dry'], v1: 'dry', rule: 'flag' },
        { in: 'body', v2: ['links', 'home'], v1: 'link_home' },
        { in: 'body', v2: ['links', '__proto__'], v1: 'link_proto' },
        { in: 'body', v2: ['when'], v1: 'date', rule: 'date' },
        { in: 'body', v2: ['sure'], v1: 'sure', rule: 'auto', required: true },
        {
          in: 'body',
          v2: ['state'],
          v1: 'state',
          rule: {
            values: [
              ['', 'x'],
              ['on', true],
              ['off', ''],
            ],
          },
        },
        { in: 'body', v2: ['a'], v1: 'b' },
        { in: 'body', v2: ['b'], v1: 'a' },
      ],
      rows: [{ cmd: 'save' }],
    },
    {
      id: 'publish',
      method: 'PUT',
      path: '/things/{id}/public',
      inputs: [{ in: 'path', v2: ['id'], v1: 'thing' }],
      rows: [{ cmd: 'save', when: [{ v1: 'mode', equals: 'public' }] }],
    },
    {
      id: 'publishLater',
      method: 'PUT',
      path: '/things/{id}/later',
      inputs: [
        { in: 'path', v2: ['id'], v1: 'thing' },
        { in: 'body', v2: ['at'], v1: 'at' },
      ],
      rows: [{ cmd: 'save', when: [{ v1: 'mode', equals: 'public' }, { v1: 'at' }] }],
    },
    {
      id: 'find',
      method: 'GET',
      path: '/found',
      inputs: [{ in: 'query', v2: ['q'], v1: 'q' }],
      rows: [{ cmd: 'find', when: [{ v1: 'q' }] }],
    },
  ],
};

describe('reading', () => {
  test('members of flattened objects go into their object, whatever they are called', () => {
    const [request] = readRequests(table, {
      do: 'save',
      thing: 1,
      sure: 'auto',
      link_home: 'h',
      link_proto: 'p',
    });
    expect(Object.entries(request?.body?.['links'] ?? {})).toStrictEqual([
      ['home', 'h'],
      ['__proto__', 'p'],
    ]);
    expect(request?.path).toBe('/things/1');
  });

  test('a parameter of the query stays there beside a body', () => {
    const [request] = readRequests(table, {
      do: 'save',
      Thing: 'x',
      sure: 'none',
      dry: 1,
      date: '2025-07-15',
    });
    expect(request).toMatchObject({ query: { dry: true }, body: { sure: false, when: 1_752_537_600 } });
  });

  test('names that are swapped are no collision', () => {
    const [request] = readRequests(table, { do: 'save', thing: 'x', a: 1, b: 2 }, { mode: 'strict' });
    expect(request?.body).toStrictEqual({ a: 2, b: 1 });
  });

  test('what is false, empty or null for PHP is given where version 1 writes it, or it is required', () => {
    const [request] = readRequests(table, { do: 'save', thing: 'x', state: '', sure: false });
    expect(request?.body).toStrictEqual({ state: 'off', sure: false });
  });

  test('a command with more conditions wins over one with fewer', () => {
    const ids = (params: object) =>
      readRequests(table, { do: 'save', thing: 'x', ...params }).map(({ operationId }) => operationId);
    expect(ids({})).toStrictEqual(['save']);
    expect(ids({ mode: 'private' })).toStrictEqual(['save']);
    expect(ids({ mode: 'public' })).toStrictEqual(['publish']);
    expect(ids({ mode: 'public', at: 7 })).toStrictEqual(['publishLater']);
    expect(ids({ mode: 'public', at: 7, a: 1 })).toStrictEqual(['save', 'publishLater']);
  });

  test('a command that needs more than it has matches nothing', () => {
    expect(() => readRequests(table, { do: 'find' })).toThrow(
      expect.objectContaining({ code: 'command-incomplete', about: 'find', candidates: ['find'] }),
    );
  });
});

describe('writing', () => {
  test('the members of an object stand beside it', () => {
    const links = Object.fromEntries([
      ['home', 'h'],
      ['__proto__', 'p'],
    ]);
    expect(writeCommand(table, 'save', { id: 'x', sure: true, links })).toStrictEqual({
      do: 'save',
      thing: 'x',
      link_home: 'h',
      link_proto: 'p',
      sure: 'auto',
    });
  });

  test('names that are swapped are swapped back', () => {
    expect(writeCommand(table, 'save', { id: 'x', a: 1, b: 2 }, { mode: 'strict' })).toStrictEqual({
      do: 'save',
      thing: 'x',
      b: 1,
      a: 2,
    });
  });

  test('what a row takes for given must be there', () => {
    expect(writeCommand(table, 'publishLater', { id: 'x', at: 7 })).toStrictEqual({
      do: 'save',
      thing: 'x',
      mode: 'public',
      at: 7,
    });
    expect(() => writeCommand(table, 'publishLater', { id: 'x' })).toThrow(
      expect.objectContaining({
        code: 'operation-unsayable',
        message: expect.stringContaining('only with at'),
      }),
    );
    expect(() => writeCommand(table, 'find', {})).toThrow(
      expect.objectContaining({ code: 'operation-unsayable' }),
    );
  });

  test('parameters that are no object ask for nothing', () => {
    const nothing: Readonly<Record<string, unknown>> = JSON.parse('null');
    expect(() => writeCommand(table, 'save', nothing)).toThrow(
      expect.objectContaining({ code: 'operation-incomplete', parameter: 'id' }),
    );
  });
});
