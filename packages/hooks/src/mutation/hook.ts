import type { Answers, Failure } from '@installatron-openapi/client';
import {
  type QueryClient,
  type UseMutationOptions,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { type SourceOptions, useSource } from '../provider/source.ts';
import type { TypesOf } from '../query/types.ts';
import { invalidateAfter } from './invalidate.ts';
import { type Change, type ChangeOf, type Changing, mutationOptionsOf } from './options.ts';

/** Options of a mutation hook: TanStack Query's own, and where to ask. */
export type MutationHookOptions<Changed, Failed, Parameters, Context> = Omit<
  UseMutationOptions<Changed, Failed, Parameters, Context>,
  'mutationFn' | 'mutationKey'
> &
  Pick<SourceOptions, 'client'> & {
    /** In place of the nearest provider's. */
    readonly queryClient?: QueryClient | undefined;
  };

/** A hook that carries out an operation, and then has everything asked again that it changed. */
export type ChangeHook<Parameters, Changed, Failed> = <Context = unknown>(
  options?: MutationHookOptions<Changed, Failed, Parameters, Context>,
) => UseMutationResult<Changed, Failed, Parameters, Context>;

/** The mutation hook of an operation. */
export type MutationHook<Operation> = ChangeHook<
  TypesOf<Operation>['parameters'],
  ChangeOf<Operation>,
  Failure<TypesOf<Operation>['code']>
>;

/** Makes the mutation hook of an operation. */
export function mutationHook<Parameters extends object, Answer extends Answers, Code extends string, Task>(
  operation: Changing<Parameters, Answer, Code, Task>,
): ChangeHook<Parameters, Change<Answer, Task>, Failure<Code>> {
  const optionsOf = mutationOptionsOf(operation);
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each operation, by generated modules.
  return function useChange({ client: other, queryClient: given, onSuccess, ...own } = {}) {
    const { client } = useSource({ client: other });
    const queryClient = useQueryClient(given);
    return useMutation(
      {
        ...optionsOf(client),
        ...own,
        onSuccess(...happened) {
          // Not awaited: the change is made, whether or not the lists can be asked again.
          void invalidateAfter(operation, queryClient, client);
          return onSuccess?.(...happened);
        },
      },
      queryClient,
    );
  };
}
