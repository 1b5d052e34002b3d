import { acceptV1, writtenResponse } from '@installatron-openapi/compat';
import { createUnwrittenApi } from './api.ts';
import { usualLimits } from './http/limits.ts';
import type { Sandbox, SandboxOptions } from './options.ts';

/**
 * An Installatron Server without a server: all operations of version 2 over one state, and version 1 in front of it.
 *
 * @throws StoreError when the store cannot be read or written. TypeError for an option that cannot be right.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { fetch, close } = createUnwrittenApi(options);
  const maxRequestBytes = options.limits?.bodyBytes ?? usualLimits.bodyBytes;
  const accepting = acceptV1(fetch, { maxRequestBytes });
  return { fetch: async (request) => writtenResponse(await accepting(request)), close };
}
