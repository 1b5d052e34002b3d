import { expect, test } from 'vitest';
import { commandModules } from '../../src/commands/module.ts';
import { commandTable } from '../../src/commands/table.ts';
import { exampleVersions } from '../maps/document.ts';

test('the table holds what requests need, in short', () => {
  expect(commandTable(exampleVersions())).toStrictEqual({
    command: 'do',
    ignored: ['key', 'v'],
    operations: [
      { id: 'listThings', method: 'GET', path: '/things', inputs: [], rows: [{ cmd: 'things' }] },
      {
        id: 'getThing',
        method: 'GET',
        path: '/things/{id}',
        absent: 'Nobody asked.',
        inputs: [{ in: 'path', v2: ['id'], v1: 'thing', required: true }],
        rows: [],
      },
      {
        id: 'editThing',
        method: 'POST',
        path: '/things/{id}',
        open: true,
        inputs: [
          { in: 'path', v2: ['id'], v1: 'thing', required: true },
          { in: 'body', v2: ['shown'], v1: 'shown', rule: 'yes-no' },
          { in: 'body', v2: ['state'] },
          { in: 'body', v2: ['title'], v1: 'name', also: ['label'], required: true },
        ],
        rows: [
          { cmd: 'edit' },
          {
            cmd: 'edit',
            when: [{ v1: 'name' }, { v1: 'also', equals: 1 }, { v1: 'raise', path: 'id' }],
            body: [['state', 'up']],
          },
        ],
      },
    ],
  });
});

test('the module names the operations and their methods as types', () => {
  const [file, ...others] = commandModules(exampleVersions());
  expect(others).toStrictEqual([]);
  expect(file?.path).toBe('commands.gen.ts');
  expect(file?.content).toContain('export type OperationId = "listThings" | "getThing" | "editThing";');
  expect(file?.content).toContain('export type RequestMethod = "GET" | "POST";');
});
