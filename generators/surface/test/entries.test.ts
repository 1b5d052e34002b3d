import { DiagnosticsError, type JsonValue } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { readEntries } from '../src/package/entries.ts';

const cases: readonly {
  readonly name: string;
  readonly given: JsonValue;
  readonly want: readonly (readonly [string, string, string])[];
}[] = [
  {
    name: 'entries by subpath, however they are written',
    given: {
      './maps': { types: './dist/maps/index.d.ts', default: './dist/maps/index.js' },
      '.': { import: { types: './dist/index.d.ts', default: './dist/index.js' } },
    },
    want: [
      ['.', 'tiny', 'dist/index.d.ts'],
      ['./maps', 'tiny/maps', 'dist/maps/index.d.ts'],
    ],
  },
  {
    name: 'a target without a map',
    given: { types: './index.d.ts', default: './index.js' },
    want: [['.', 'tiny', 'index.d.ts']],
  },
  {
    name: 'nothing for what has no types',
    given: {
      './maps.json': './maps.json',
      './style.css': { default: './style.css' },
      './*.json': './*.json',
    },
    want: [],
  },
  { name: 'nothing for a package without exports', given: {}, want: [] },
];

describe('the entries of a package are', () => {
  test.each(cases)('$name', ({ given, want }) => {
    const entries = readEntries({ name: 'tiny', exports: given });
    expect(entries.map((entry) => [entry.subpath, entry.specifier, entry.declarations])).toStrictEqual(want);
  });

  test('never a pattern', () => {
    const manifest = { name: 'tiny', exports: { './*': { types: './dist/*.d.ts' } } };
    expect(() => readEntries(manifest)).toThrow(DiagnosticsError);
    expect(() => readEntries(manifest)).toThrow('The entry "./*" of exports is a pattern.');
  });
});
