import { describe, expect, test } from 'vitest';
import { commandToRequest, maps, requestToCommand } from '../../src/index.ts';
import { noteRows, otherRows, type Row } from './commands.ts';

const options = { mode: 'strict' } as const;

function holds({ v1, operationId, request, params, back }: Row): void {
  const found = commandToRequest(v1, options);
  expect([found.operationId, `${found.method} ${found.path}`, found.params]).toStrictEqual([
    operationId,
    request,
    params,
  ]);
  expect(requestToCommand(operationId, params, options)).toStrictEqual(back ?? v1);
}

test('the notes have 41 rows', () => {
  expect(noteRows.length).toBe(41);
});

describe('a command of the notes', () => {
  test.each(noteRows)('$line is $request $params', holds);
});

describe('a command that is known from elsewhere', () => {
  test.each(otherRows)('$line is $request $params', holds);
});

test('these are all commands that the maps have', () => {
  const named = [...noteRows, ...otherRows].map(({ v1, operationId }) => {
    const names = Object.keys(v1).map((name) => name.trim());
    return [operationId, v1['cmd'], ...names].join(' ');
  });
  const unnamed = maps.commands.filter(({ operationId, cmd, when }) => {
    const conditions: readonly { readonly v1: string }[] = when;
    return !named.some((row) =>
      [operationId, cmd, ...conditions.map(({ v1 }) => v1)].every((part) => row.split(' ').includes(part)),
    );
  });
  expect(unnamed).toStrictEqual([]);
});
