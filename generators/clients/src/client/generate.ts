import type { ApiInput, GeneratedFile } from '@installatron-openapi/generate-kit';
import { readCalls } from '../call/call.ts';
import { checkClaims } from '../call/claims.ts';
import { indexModule } from '../index-module.ts';
import { callsModule } from './module.ts';
import type { ClientOptions } from './options.ts';
import { takenNames } from './taken.ts';

/**
 * A client: one function per operation, one module per tag, and `index.gen.ts` that re-exports them all.
 *
 * @throws DiagnosticsError when two things would have the same name, or one the name of something in the runtime.
 */
export function generateClient(
  { model }: ApiInput,
  { types = '@installatron-openapi/types', runtime = '..' }: Partial<ClientOptions> = {},
): readonly GeneratedFile[] {
  const tags = readCalls(model);
  const calls = tags.flatMap((tag) => tag.calls);
  checkClaims(calls, ({ names }) => Object.values(names), takenNames);
  const modules = tags.map((tag) => ({
    path: `${tag.file}.gen.ts`,
    content: callsModule(tag.calls, { types, runtime }),
  }));
  return [...modules, indexModule(modules)];
}
