import { describe, expect, test } from 'vitest';
import type { Files } from './support/folder.ts';
import { linesOf, reportOf } from './support/reports.ts';

type Case = { readonly name: string; readonly given: Files; readonly want: readonly string[] };

const cases: readonly Case[] = [
  {
    name: 'exports of every kind stand by name, each with its whole type',
    given: {
      'index.d.ts': `
        export declare function paint(colour: Colour): void;
        export declare const size = 3;
        export declare let label: string, weight: number;
        export declare abstract class Shape { constructor(name: string); readonly name: string; abstract area(): number; }
        export declare const enum Side { Left = 0, Right = 1 }
        export type Colour = 'red' | 'blue';
        export interface Named { name: string }
        export declare namespace Units { type Length = 'm' | 'cm'; }`,
    },
    want: [
      "export type Colour = 'blue' | 'red';",
      'export interface Named {',
      '  name: string;',
      '}',
      'export declare abstract class Shape {',
      '  constructor(name: string);',
      '  abstract area(): number;',
      '  readonly name: string;',
      '}',
      'export declare const enum Side {',
      '  Left = 0,',
      '  Right = 1,',
      '}',
      'export declare namespace Units {',
      "  type Length = 'cm' | 'm';",
      '}',
      'export declare let label: string;',
      'export declare function paint(colour: Colour): void;',
      'export declare const size = 3;',
      'export declare let weight: number;',
    ],
  },
  {
    name: 'what is not exported but leant on comes last, whatever file it is in',
    given: {
      'index.d.ts': `export { draw } from './draw.ts';`,
      'draw.d.ts': `
        import type { Pen } from './pen.ts';
        type Unrelated = 1;
        export declare function draw(pen: Pen): Stroke;
        type Stroke = { readonly length: number };
        export {};`,
      'pen.d.ts': `export type Pen = { ink: Ink }; type Ink = 'blue'; export {};`,
    },
    want: [
      'export declare function draw(pen: Pen): Stroke;',
      '// Not exported, but leant on:',
      "type Ink = 'blue';",
      'type Pen = {',
      '  ink: Ink;',
      '};',
      'type Stroke = {',
      '  readonly length: number;',
      '};',
    ],
  },
  {
    name: 'members are sorted, overloads and calls are not',
    given: {
      'index.d.ts': `
        export type Many = {
          zoom(): void;
          find(id: number): 2;
          find(id: string): 1;
          [key: string]: unknown;
          (text: string): void;
          (text: number): void;
          'a-b'?: string;
        };
        export declare function pick(id: string): 1;
        export declare function pick(id: number): 2;`,
    },
    want: [
      'export type Many = {',
      '  (text: string): void;',
      '  (text: number): void;',
      '  [key: string]: unknown;',
      "  'a-b'?: string;",
      '  find(id: number): 2;',
      '  find(id: string): 1;',
      '  zoom(): void;',
      '};',
      'export declare function pick(id: string): 1;',
      'export declare function pick(id: number): 2;',
    ],
  },
  {
    name: 'unions are sorted, null and undefined last, and long ones have a line for each part',
    given: {
      'index.d.ts': `
        export type Maybe = undefined | string | null;
        export type Word = 'none-of-all-these-words' | 'all-of-all-these-words' | 'custom-of-all-these-words' | (string & {});`,
    },
    want: [
      'export type Maybe = string | null | undefined;',
      'export type Word =',
      "  | 'all-of-all-these-words'",
      "  | 'custom-of-all-these-words'",
      "  | 'none-of-all-these-words'",
      '  | (string & {});',
    ],
  },
  {
    name: 'conditional, mapped, template and inferred types stay as they are',
    given: {
      'index.d.ts': `
        export type Ok<T> = { [S in keyof T as S extends \`2\${string}\` ? S : never]-?: T[S] };
        export type Inner<T> = T extends readonly (infer Item extends string)[] ? Item : never;
        export declare function isOk(value: unknown): asserts value is Ok<object>;`,
    },
    want: [
      'export type Inner<T> = T extends readonly (infer Item extends string)[] ? Item : never;',
      `export type Ok<T> = { [S in keyof T as S extends \`2\${string}\` ? S : never]-?: T[S] };`,
      'export declare function isOk(value: unknown): asserts value is Ok<object>;',
    ],
  },
  {
    name: 'other packages are names, never opened',
    given: {
      'index.d.ts': `
        import type { ReactNode as Node } from 'react';
        import * as Query from '@tanstack/react-query';
        import type Default from 'other';
        export declare const page: (child: Node, key: Query.QueryKey) => import('third').Answer<Default>;
        export { useQuery as ask } from '@tanstack/react-query';
        export * from 'fourth';
        export type * from 'fifth';`,
    },
    want: [
      "import type * as _tanstack_react_query from '@tanstack/react-query';",
      "import type { ReactNode } from 'react';",
      "import type { default as _default } from 'other';",
      "export * from 'fourth';",
      "export type * from 'fifth';",
      "export { useQuery as ask } from '@tanstack/react-query';",
      'export declare const page: (',
      '  child: ReactNode,',
      '  key: _tanstack_react_query.QueryKey,',
      ") => import('third').Answer<_default>;",
    ],
  },
  {
    name: 'a name that is taken gets a number behind it, and so do its uses',
    given: {
      'index.d.ts': `export * from './a.ts'; export * from './b.ts'; export type Options = 'exported';`,
      'a.d.ts': `type Options = 'a'; export declare function f(options: Options): void; export {};`,
      'b.d.ts': `type Options = 'b'; export declare function g(options: Options): void; export {};`,
    },
    want: [
      "export type Options = 'exported';",
      'export declare function f(options: Options_2): void;',
      'export declare function g(options: Options_3): void;',
      '// Not exported, but leant on:',
      "type Options_2 = 'a';",
      "type Options_3 = 'b';",
    ],
  },
  {
    name: 'a name behind a dot keeps its own, whatever it is called elsewhere',
    given: {
      'index.d.ts': `
        import * as inner from './inner.ts';
        export type Options = inner.Options;`,
      'inner.d.ts': `export type Options = 'inner';`,
    },
    want: [
      'export type Options = inner.Options;',
      '// Not exported, but leant on:',
      "type Options_2 = 'inner';",
      'declare namespace inner {',
      '  export { Options_2 as Options };',
      '}',
    ],
  },
  {
    name: 'a name of the language keeps its meaning',
    given: {
      'index.d.ts': `export * from './a.ts'; export declare function f(text: Promise<Text>): Promise<void>;`,
      'a.d.ts': `interface Promise { mine: true } export declare const held: Promise; export {};`,
    },
    want: [
      'export declare function f(text: Promise<Text>): Promise<void>;',
      'export declare const held: Promise_2;',
      '// Not exported, but leant on:',
      'interface Promise_2 {',
      '  mine: true;',
      '}',
    ],
  },
  {
    name: 'an export under another name, by default, or of the type of a class alone says so',
    given: {
      'index.d.ts': `
        import { Inner } from './inner.ts';
        declare const _default: 1;
        export { Inner as Outer, Inner as Wrapped };
        export type { Hidden } from './inner.ts';
        export { Whole } from './more.ts';
        export type * from './more.ts';
        export default _default;`,
      'inner.d.ts': `export declare class Inner { } export declare class Hidden { }`,
      'more.d.ts': `export declare class More { } export declare class Whole { } export type Only = 1;`,
    },
    want: [
      'export type { Hidden };',
      'export type { More };',
      'export type Only = 1;',
      'export declare class Outer {}',
      'export declare class Whole {}',
      'export { Outer as Wrapped };',
      'export { _default as default };',
      '// Not exported, but leant on:',
      'declare class Hidden {}',
      'declare class More {}',
      'declare const _default: 1;',
    ],
  },
  {
    name: 'a nameless export by default gets a name',
    given: { 'index.d.ts': `export default function (text: string): void;` },
    want: [
      'export { _default as default };',
      '// Not exported, but leant on:',
      'declare function _default(text: string): void;',
    ],
  },
  {
    name: 'files that are named as a whole are namespaces',
    given: {
      'index.d.ts': `
        export * as codecs from './codecs.ts';
        export type Date = import('./codecs.ts').Codec<string>['read'];`,
      'codecs.d.ts': `export type Codec<T> = { read: T }; export declare const date: Codec<'date'>;`,
    },
    want: [
      "export type Date = Codec<string>['read'];",
      'export declare namespace codecs {',
      '  export { Codec };',
      '  export { date };',
      '}',
      '// Not exported, but leant on:',
      'type Codec<T> = {',
      '  read: T;',
      '};',
      "declare const date: Codec<'date'>;",
    ],
  },
  {
    name: 'what is added to other modules is there, too',
    given: {
      'index.d.ts': `import './registered.ts'; export type A = 1;`,
      'registered.d.ts': `
        import type { Failure } from './failure.ts';
        declare module '@tanstack/react-query' { interface Register { defaultError: Failure } }
        declare global { var installatron: string; }`,
      'failure.d.ts': `export type Failure = { status: number };`,
    },
    want: [
      'export type A = 1;',
      '// Not exported, but leant on:',
      'type Failure = {',
      '  status: number;',
      '};',
      '// Added to other modules:',
      'declare global {',
      '  var installatron: string;',
      '}',
      "declare module '@tanstack/react-query' {",
      '  interface Register {',
      '    defaultError: Failure;',
      '  }',
      '}',
    ],
  },
  {
    name: 'deprecated things and members are marked, and no other comment comes along',
    given: {
      'index.d.ts': `
        /** Describes a thing. @example paint() */
        export type Old = {
          /** Still good. */
          a: string; // to the right
          /** @deprecated since long */
          b: {
            /** @deprecated */
            deep: string };
        };
        /** @deprecated Use the other. */
        export declare const gone: 1;
        export type Why = /** The first. */ 'x' | /* the second */ 'y';`,
    },
    want: [
      'export type Old = {',
      '  a: string;',
      '  /** @deprecated */',
      '  b: {',
      '    /** @deprecated */',
      '    deep: string;',
      '  };',
      '};',
      "export type Why = 'x' | 'y';",
      '/** @deprecated */',
      'export declare const gone: 1;',
    ],
  },
  {
    name: 'an entry that exports nothing says so',
    given: { 'index.d.ts': 'export {};' },
    want: ['export {};'],
  },
];

describe('a report', () => {
  test.each(cases)('$name', async ({ given, want }) => {
    expect(linesOf(await reportOf(given))).toStrictEqual(['// What "tiny" exports.', ...want]);
  });
});
