import { isDeepStrictEqual } from 'node:util';
import type { InputModel, OperationVersions } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandToRequest, requestToCommand } from '../../src/commands/index.ts';
import { type Asked, anyRequest, anyValue, operations, runs, segment } from './arbitraries.ts';

/**
 * What comes back of the parameters of an operation: version 1 takes what is empty or false for not given, and has one word
 * for what are two in version 2.
 */
function comesBack({ operation, params }: Asked): Readonly<Record<string, unknown>> {
  const entries = Object.entries(params).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const input = operation.inputs.find(({ path }) => path[0] === name);
    if (input === undefined) return [[name, value]];
    return isLost(operation, input, value) ? [] : [[name, meaningOf(input, value)]];
  });
  return Object.fromEntries(entries);
}

function isLost({ commands }: OperationVersions, input: InputModel, value: unknown): boolean {
  const isSaid = commands.some(({ body }) => body.some(({ member }) => member === input.path[0]));
  return (value === '' || value === false) && input.rule.kind === 'same' && !input.required && !isSaid;
}

function meaningOf({ rule }: InputModel, value: unknown): unknown {
  const synonyms = rule.kind === 'values' ? rule.synonyms : [];
  return synonyms.find(({ word }) => word === value)?.meaning ?? value;
}

describe('a request of version 2', () => {
  test('comes back from version 1 as it was, but for what the maps declare', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const before = structuredClone(asked.params);
        const back = commandToRequest(requestToCommand(asked.id, asked.params));
        // The matchers of Vitest take a member `constructor` for the class of the object.
        expect([back.operationId, isDeepStrictEqual({ ...back.params }, comesBack(asked))]).toStrictEqual([
          asked.id,
          true,
        ]);
        expect(isDeepStrictEqual(asked.params, before)).toBe(true);
      }),
      runs,
    );
  });

  test('is written the same way again, once it has come back', () => {
    fc.assert(
      fc.property(anyRequest, ({ id, params }) => {
        const back = commandToRequest(requestToCommand(id, params));
        const again = commandToRequest(requestToCommand(back.operationId, back.params));
        expect(isDeepStrictEqual(again, back)).toBe(true);
      }),
      runs,
    );
  });

  test('is reported where something does not come back', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const issues: string[] = [];
        requestToCommand(asked.id, asked.params, { onIssue: ({ pointer }) => issues.push(pointer) });
        const lost = Object.keys(asked.params).filter((name) => !Object.hasOwn(comesBack(asked), name));
        const reported = issues.map((pointer) =>
          pointer.slice(1).replaceAll('~1', '/').replaceAll('~0', '~'),
        );
        expect(reported.toSorted()).toStrictEqual(lost.toSorted());
      }),
      runs,
    );
  });
});

/** Any command in any of its spellings: every row, every name that is read, values in any form that is read. */
const anyCommand = fc.oneof(
  ...operations.flatMap((operation) =>
    operation.commands.map((row) => {
      const fixed = row.conditions.flatMap((condition) =>
        condition.kind === 'equals'
          ? [
              fc
                .constantFrom(condition.value, String(condition.value), true, 'yes')
                .map((value) => [condition.v1, value]),
            ]
          : [segment.map((value) => [condition.v1, value])],
      );
      const taken = row.conditions.map(({ v1 }) => v1);
      const said = operation.commands.flatMap(({ body }) => body.map(({ member }) => member));
      const inputs = operation.inputs
        .filter(({ v1, path }) => v1 !== undefined && !taken.includes(v1) && !said.includes(path[0]))
        .filter(
          (input) =>
            !row.conditions.some((found) => found.kind === 'path' && found.parameter === input.path[0]),
        );
      const others = inputs.map((input) => {
        const names = [input.v1 ?? '', ...input.also];
        const entry = fc.tuple(fc.constantFrom(...names), v1Value(input)).map((pair) => [pair]);
        return input.in === 'path' || input.required
          ? segment.map((value) => [[names[0] ?? '', value]])
          : fc.oneof(fc.constant([]), entry);
      });
      return fc
        .tuple(fc.tuple(...fixed), fc.tuple(...others))
        .map(([conditions, entries]) =>
          Object.fromEntries([['cmd', row.cmd], ...conditions, ...entries.flat()]),
        );
    }),
  ),
);

function v1Value(input: InputModel): fc.Arbitrary<unknown> {
  const { rule } = input;
  const unset = fc.constantFrom(null, false, '');
  if (rule.kind === 'values') {
    const schedules = rule.carries === undefined ? [] : ['daily30', rule.carries.word];
    return fc.oneof(
      unset,
      fc.constantFrom(...schedules, ...rule.values.flatMap(({ v1 }) => [v1, String(v1)])),
    );
  }
  return fc.oneof(
    unset,
    anyValue(input),
    fc.constantFrom('0', '1', 0, 1, true, 'yes', 'no', 'a,b', 'on'),
    fc.array(fc.constantFrom('a', 'b'), { maxLength: 2 }),
  );
}

/** Without what is false, empty or null in version 2: version 1 takes it for not given, where no rule says how to write it. */
function said(params: object): object {
  return Object.fromEntries(
    Object.entries(params).filter(([, value]) => value !== '' && value !== false && value !== null),
  );
}

test('a command in any spelling comes back from version 2 as one that means the same', () => {
  fc.assert(
    fc.property(anyCommand, (command) => {
      const request = commandToRequest(command);
      const back = commandToRequest(requestToCommand(request.operationId, request.params));
      expect([back.operationId, back.path]).toStrictEqual([request.operationId, request.path]);
      expect(isDeepStrictEqual(said(back.params), said(request.params))).toBe(true);
    }),
    runs,
  );
});
