import { expect, test } from 'vitest';
import { parseJsonFile } from '../../src/source/json-file.ts';
import { NotComparable } from '../../src/source/not-comparable.ts';

function lineOf(text: string): number | undefined {
  try {
    parseJsonFile(text, 'openapi.json');
    return undefined;
  } catch (error) {
    if (!(error instanceof NotComparable)) throw error;
    expect(error.message).toBe('openapi.json has a key twice.');
    return error.place?.line;
  }
}

test.each<{ name: string; text: string; want: number | undefined }>([
  { name: 'a key that is there twice', text: '{\n"a": 1,\n"b": 2,\n"a": 3\n}', want: 4 },
  { name: 'a key inside of lists and objects', text: '[\n{"a": [\n{"b": 1,\n"b" : 2}]}]', want: 4 },
  { name: 'a key that is spelled in two ways', text: '{"a": 1,\n"\\u0061": 2}', want: 2 },
  { name: 'a key that all objects have', text: '{"__proto__": 1,\n"__proto__": 2}', want: 2 },
  { name: 'a key after a text with line breaks', text: '{"a": "b\\nc\\"",\n"d": 1,\n"d": 2}', want: 3 },
  { name: 'the same key in two objects', text: '[{"a": 1}, {"a": {"a": 2}}]', want: undefined },
  { name: 'a text that looks like a key', text: '{"a": "\\"a\\": 1", "b": ["a", ":"]}', want: undefined },
  { name: 'no object', text: '"a"', want: undefined },
])('$name', ({ text, want }) => {
  expect(lineOf(text)).toBe(want);
});
