import type { ApiInput, GeneratedFile } from '@installatron-openapi/generate-kit';
import { readCalls } from '../call/call.ts';
import { checkClaims } from '../call/claims.ts';
import { indexModule } from '../index-module.ts';
import { hookNames } from './names.ts';
import { runOrval } from './orval.ts';
import { takenNames } from './taken.ts';

/** Where hooks find what they import. */
export type HooksOptions = {
  /** The package that exports the types of the operations. */
  readonly client: string;
};

/**
 * React Query hooks over a client that `generateClient` made: `useQuery` hooks for what reads, `useMutation` hooks
 * for the rest, one module per tag, and `index.gen.ts` that re-exports them all.
 *
 * @throws DiagnosticsError when two things would have the same name, or one the name of something in the runtime.
 */
export async function generateHooks(
  { model }: ApiInput,
  { client = '@installatron-openapi/client' }: Partial<HooksOptions> = {},
): Promise<readonly GeneratedFile[]> {
  const tags = readCalls(model);
  const calls = tags.flatMap((tag) => tag.calls);
  checkClaims(calls, hookNames, takenNames);
  const modules = await runOrval(tags, client);
  return [...modules, indexModule(modules)];
}
