/** TypeScript types of a document. */
import { type ApiInput, type GeneratedFile, throwIfErrors } from '@installatron-openapi/generate-kit';
import { findUnsupportedNames } from './limits.ts';
import { namedTypes } from './names.ts';
import { rawTypes } from './raw-types.ts';

/**
 * The two files of one version of the API: for `v2`, `v2.gen.ts` with the trees of openapi-typescript, and
 * `v2-names.gen.ts` with a name for each schema.
 *
 * @throws DiagnosticsError for names that collide, or that openapi-typescript cannot handle.
 */
export async function generateTypes(input: ApiInput, version: string): Promise<readonly GeneratedFile[]> {
  throwIfErrors(findUnsupportedNames(input));
  return [
    { path: `${version}.gen.ts`, content: await rawTypes(input.document) },
    { path: `${version}-names.gen.ts`, content: namedTypes(input, `./${version}.gen.ts`) },
  ];
}
