import type { ApiVersion, Client, OperationDescriptor } from '@installatron-openapi/client';
import type { QueryClient } from '@tanstack/react-query';
import { queriesOf } from '../query/key.ts';

/**
 * Has everything asked again that an operation may have changed, as the spec says, on that server and for everybody who shares
 * the cache. What nobody looks at is asked again when somebody does.
 *
 * @returns resolves when what is looked at has been asked again, whatever came of it.
 */
export async function invalidateAfter(
  { operation }: { readonly operation: OperationDescriptor },
  queryClient: QueryClient,
  client: Client<ApiVersion>,
): Promise<void> {
  const changed = operation.invalidates ?? [];
  await Promise.all(
    changed.map((id) =>
      queryClient.invalidateQueries({ queryKey: queriesOf({ operation: { id } }, client) }),
    ),
  );
}
