/** TypeScript types of a document. */
import type { ApiInput, GeneratedFile } from '@installatron-openapi/generate-kit';
import { namedTypes } from './names.ts';
import { rawTypes } from './raw-types.ts';

/**
 * The two files of one version of the API: `v2.gen.ts` with the trees of openapi-typescript, and
 * `v2-names.gen.ts` with a name for each schema.
 */
export async function generateTypes(input: ApiInput, version: string): Promise<readonly GeneratedFile[]> {
  return [
    { path: `${version}.gen.ts`, content: await rawTypes(input.document) },
    { path: `${version}-names.gen.ts`, content: namedTypes(input, `./${version}.gen.ts`) },
  ];
}
