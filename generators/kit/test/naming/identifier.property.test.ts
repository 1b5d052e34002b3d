import { Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileName, typeName, valueName } from '../../src/index.ts';
import { hostileText, runs } from '../support/arbitraries.ts';

const keywords = [
  ...['break', 'case', 'catch', 'class', 'const', 'continue', 'debugger', 'default', 'delete', 'do', 'else'],
  ...['enum', 'export', 'extends', 'false', 'finally', 'for', 'function', 'if', 'import', 'in', 'instanceof'],
  ...['new', 'null', 'return', 'super', 'switch', 'this', 'throw', 'true', 'try', 'typeof', 'var', 'void'],
  ...['while', 'with', 'yield', 'let', 'static', 'await', 'implements', 'interface', 'package', 'private'],
  ...['protected', 'public', 'eval', 'arguments'],
];
const text = fc.oneof(hostileText, fc.constantFrom(...keywords), fc.string());

describe.each([
  { name: 'valueName', toName: valueName },
  { name: 'typeName', toName: typeName },
])('$name', ({ toName }) => {
  test('whatever the text, the name can be declared in strict code', () => {
    fc.assert(
      fc.property(text, (given) => {
        const name = toName(given);
        // An async generator reserves all that any place does.
        expect(() => new Script(`'use strict'; async function* f() { const ${name} = 1; }`)).not.toThrow();
        expect(name).toMatch(/^[A-Za-z0-9_]+$/);
      }),
      runs,
    );
  });
});

test('whatever the text, the file name is one that every system takes', () => {
  fc.assert(
    fc.property(text, (given) => {
      const name = fileName(given);
      expect(name).toMatch(/^[a-z0-9_][a-z0-9-]{0,80}$/);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/);
    }),
    runs,
  );
});
