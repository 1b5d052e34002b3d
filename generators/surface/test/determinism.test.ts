import { describe, expect, test } from 'vitest';
import type { Files } from './support/folder.ts';
import { reportOf, reportsOf } from './support/reports.ts';

const exports = {
  '.': { types: './dist/index.d.ts', default: './dist/index.js' },
  './more': { types: './dist/more.d.ts', default: './dist/more.js' },
};
const manifest = { name: 'tiny', version: '1.0.0', exports };

const declarations: Files = {
  'index.d.ts': `
    export { alpha } from './alpha.ts';
    export * from './beta.ts';
    export type { Shape } from './shape.ts';`,
  'alpha.d.ts': `
    import type { Shape } from './shape.ts';
    import type { ReactNode } from 'react';
    type Options = { readonly a: string; readonly b: 'x' | 'y' | undefined };
    export declare function alpha(shape: Shape, options: Options): ReactNode;
    export {};`,
  'beta.d.ts': `
    type Options = { readonly b: number };
    export declare function beta(options: Options): void;
    export declare const gamma: 1;
    export {};`,
  'shape.d.ts': `export interface Shape { [key: string]: unknown; readonly size: number; readonly name: string }`,
  'more.d.ts': `export { beta } from './beta.ts'; export declare const more: true;`,
};

/** The same meaning, written in another order and with other comments. */
const rewritten: Files = {
  'more.d.ts': `export declare const more: true;\nexport { beta } from './beta.ts';`,
  'shape.d.ts': `/** Of a thing. */
    export interface Shape {
      /** Its name. */
      readonly name: string;
      readonly size: number,
      [key: string]: unknown }`,
  'beta.d.ts': `
    export declare const gamma: 1;
    export declare function beta(options: Options): void;
    type Options = { readonly b: number };
    export {};`,
  'alpha.d.ts': `
    import type { ReactNode } from 'react';
    import type { Shape } from './shape.ts';
    export declare function alpha(shape: Shape, options: Options): ReactNode;
    type Options = { readonly b: undefined | 'y' | 'x'; readonly a: string };
    export {};`,
  'index.d.ts': `
    export type { Shape } from './shape.ts';
    export * from './beta.ts';
    export { alpha } from './alpha.ts';`,
};

describe('the bytes of a report do not depend on', () => {
  test('the order of statements, exports, members and unions, comments, and the folder', async () => {
    expect(await reportsOf(rewritten, manifest)).toStrictEqual(await reportsOf(declarations, manifest));
  });

  test('the order and the other members of the manifest', async () => {
    const other = {
      version: '2.0.0',
      exports: { './more': { default: './dist/more.js', types: './dist/more.d.ts' }, '.': exports['.'] },
      name: 'tiny',
    };
    expect(await reportsOf(declarations, other)).toStrictEqual(await reportsOf(declarations, manifest));
  });

  test('whether other packages are installed, and what is in them', async () => {
    const installed = { ...declarations, 'node_modules/react/index.d.ts': 'export type ReactNode = never;' };
    expect(await reportsOf(installed, manifest)).toStrictEqual(await reportsOf(declarations, manifest));
  });
});

test('two things of one name are numbered by where they are, not by the order of exports', async () => {
  const files = {
    'a.d.ts': `type Options = 'a'; export declare const a: Options; export {};`,
    'b.d.ts': `type Options = 'b'; export declare const b: Options; export {};`,
  };
  const forth = await reportOf({ ...files, 'index.d.ts': `export * from './a.ts'; export * from './b.ts';` });
  const back = await reportOf({ ...files, 'index.d.ts': `export * from './b.ts'; export * from './a.ts';` });
  expect(forth).toContain("type Options_2 = 'b';");
  expect(back).toBe(forth);
});

test('an entry that exports only the type of a class does not spell it out for another', async () => {
  const { 'index.gen.ts': index = '', 'more.gen.ts': more = '' } = await reportsOf(
    {
      'index.d.ts': `export { Shape } from './shape.ts';`,
      'more.d.ts': `export type { Shape } from './shape.ts';`,
      'shape.d.ts': `export declare class Shape { }`,
    },
    manifest,
  );
  expect(index).toContain('export declare class Shape {}');
  expect(more).toContain("export type { Shape } from 'tiny';");
});

test('what two entries export is spelled out by the one with the longer name, and named by the other', async () => {
  const { 'index.gen.ts': index = '', 'more.gen.ts': more = '' } = await reportsOf(declarations, manifest);
  expect(index).toContain("export { beta } from 'tiny/more';");
  expect(index).not.toContain('declare function beta');
  expect(more).toContain('export declare function beta(options: Options): void;');
});
