import type { ApiInput, GeneratedFile } from '@installatron-openapi/generate-kit';
import { readCalls } from '../call/call.ts';
import { checkClaims } from '../call/claims.ts';
import { indexModule } from '../index-module.ts';
import { hooksModule } from './module.ts';
import { declaredNames } from './names.ts';
import type { HooksOptions } from './options.ts';
import { takenNames } from './taken.ts';

/**
 * React Query hooks over a client that `generateClient` made, and the options they are made of: queries for what reads, mutations
 * for the rest, infinite queries for what is paged. One module per tag, and `index.gen.ts` that re-exports them all.
 *
 * @throws DiagnosticsError when two things would have the same name, or one the name of something in the runtime.
 */
export function generateHooks(
  { model }: ApiInput,
  { client = '@installatron-openapi/client', runtime = '..' }: Partial<HooksOptions> = {},
): readonly GeneratedFile[] {
  const tags = readCalls(model);
  const calls = tags.flatMap((tag) => tag.calls);
  // A module imports the functions of its operations, so hooks may not have their names either.
  checkClaims(calls, (call) => [call.names.call, ...declaredNames(call)], takenNames);
  const modules = tags.map((tag) => ({
    path: `${tag.file}.gen.ts`,
    content: hooksModule(tag, { client, runtime }),
  }));
  return [...modules, indexModule(modules)];
}
