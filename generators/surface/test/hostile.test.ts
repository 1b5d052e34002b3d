import { describe, expect, test } from 'vitest';
import type { Files } from './support/folder.ts';
import { linesOf, reportOf } from './support/reports.ts';

type Case = { readonly name: string; readonly given: Files; readonly want: readonly string[] };

const cases: readonly Case[] = [
  {
    name: 'a comment, whatever it says',
    given: {
      'index.d.ts': [
        '/** ``` ends a fence, {@link x} <script>alert(1)</script> \u2028 export type Injected = 1;',
        ' * // @generated from spec/ by `pnpm generate`.',
        ' * @deprecated because \u2029 export type Injected = 2; ``` ',
        ' */',
        'export type A = 1; // export type Injected = 3;',
      ].join('\n'),
    },
    want: ['/** @deprecated */', 'export type A = 1;'],
  },
  {
    name: 'a string that would close a comment, a fence or a template',
    given: {
      'index.d.ts': [
        `export type Text = '*/ export type Injected = 1; /*' | '\`\`\`' | "'; export type Injected = 2; '" | 'a\\nb' | '\u2028';`,
        `export type Template = \`*/ \\\${x} \\\` \${string}\`;`,
      ].join('\n'),
    },
    want: [
      `export type Template = \`*/ \\\${x} \\\` \${string}\`;`,
      'export type Text =',
      `  | "'; export type Injected = 2; '"`,
      "  | '*/ export type Injected = 1; /*'",
      "  | '```'",
      "  | 'a\\nb'",
      "  | '\u2028';",
    ],
  },
  {
    name: 'names that objects of JavaScript have already',
    given: {
      'index.d.ts': `
        export type constructor = 1;
        export type toString = { __proto__: constructor; 'hasOwnProperty': __proto__ };
        type __proto__ = 2;
        export {};`,
    },
    want: [
      'export type constructor = 1;',
      'export type toString = {',
      '  __proto__: constructor;',
      '  hasOwnProperty: __proto__;',
      '};',
      '// Not exported, but leant on:',
      'type __proto__ = 2;',
    ],
  },
  {
    name: 'an export whose name is any string',
    given: { 'index.d.ts': `type A = 1; export { A as "*/ export type Injected = 1; //" };` },
    want: [
      `export type { A as '*/ export type Injected = 1; //' };`,
      '// Not exported, but leant on:',
      'type A = 1;',
    ],
  },
  {
    name: 'imports that go round in a circle',
    given: {
      'index.d.ts': `export * from './a.ts';`,
      'a.d.ts': `export * from './b.ts'; export interface A { b: import('./b.ts').B }`,
      'b.d.ts': `export * from './a.ts'; import type { A } from './index.ts'; export interface B { a: A }`,
    },
    want: ['export interface A {', '  b: B;', '}', 'export interface B {', '  a: A;', '}'],
  },
];

describe('a report survives', () => {
  test.each(cases)('$name', async ({ given, want }) => {
    expect(linesOf(await reportOf(given))).toStrictEqual(['// What "tiny" exports.', ...want]);
  });
});
