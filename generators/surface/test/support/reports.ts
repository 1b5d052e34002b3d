import { join } from 'node:path';
import { type JsonObject, planOutput } from '@installatron-openapi/generate-kit';
import { surfaceOf } from '../../src/report/surface.ts';
import { type Files, temporaryFolder } from './folder.ts';

const oneEntry: JsonObject = { name: 'tiny', exports: { '.': { types: './dist/index.d.ts' } } };

/** The reports of a package with these declarations in its `dist`, as the writer would write them, without the banner. */
export async function reportsOf(declarations: Files, manifest: JsonObject = oneEntry): Promise<Files> {
  const files = Object.entries(declarations).map(([path, text]) => [`dist/${path}`, text]);
  const folder = temporaryFolder(Object.fromEntries(files));
  const plan = await planOutput(join(folder, 'surface'), surfaceOf(folder, manifest));
  return Object.fromEntries(
    plan.map(({ path, content = '' }) => [path, content.split('\n').slice(2).join('\n')]),
  );
}

/** The report of a package with one entry, `index.d.ts`. */
export async function reportOf(declarations: Files): Promise<string> {
  return (await reportsOf(declarations))['index.gen.ts'] ?? '';
}

/** The lines of a text, without those around them: what a table of given and want compares. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
