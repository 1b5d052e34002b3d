import { expect, test } from 'vitest';
import { parseJsonFile } from '../../src/source/json-file.ts';

const text = `{
  "a": 1, "b": { "c": [
      "x{",
      { "d": "\\"}" },
      [
        2
      ] ] },
  "__proto__":
    null
}`;

test.each<readonly [path: readonly string[], line: number]>([
  [[], 1],
  [['a'], 2],
  [['b', 'c'], 2],
  [['b', 'c', '0'], 3],
  [['b', 'c', '1'], 4],
  [['b', 'c', '1', 'd'], 4],
  [['b', 'c', '2'], 5],
  [['b', 'c', '2', '0'], 6],
  [['b', 'c', '3'], 2],
  [['__proto__'], 8],
  [['nothing', 'a'], 1],
])('%j is on line %i', (path, line) => {
  expect(parseJsonFile(text, 'a.json').lineOf(path)).toBe(line);
});

test('a text without anything in it has one line', () => {
  expect(parseJsonFile('"x"', 'a.json').lineOf(['a'])).toBe(1);
});
