import type { Answers, BackgroundTask, Client, Described, Failure } from '@installatron-openapi/client';
import type { UseMutationOptions } from '@tanstack/react-query';
import { queryScope } from '../query/key.ts';
import type { TypesOf } from '../query/types.ts';

/** What an operation that changes something gives: its answer, or the handle of its work in the background. */
export type Change<Answer extends Answers, Task> =
  | Answer['2.0']
  | ([Task] extends [never] ? never : BackgroundTask<Answer['2.0'], Task>);

/** What an operation gives. */
export type ChangeOf<Operation> = Change<TypesOf<Operation>['answers'], TypesOf<Operation>['task']>;

/** An operation that changes something, as a function. */
export type Changing<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Task,
> = Described<Parameters, Answer, Code, Task> &
  ((client: Client, parameters: Parameters) => Promise<Change<Answer, Task>>);

/** Makes the options of a mutation, for `useMutation` and the like. They invalidate nothing: `invalidateAfter` does. */
export type MutationOptionsMaker<Parameters, Changed, Failed> = (
  client: Client,
) => Required<Pick<UseMutationOptions<Changed, Failed, Parameters>, 'mutationKey' | 'mutationFn'>>;

/** The maker of the options of an operation's mutation. */
export type MutationOptionsOf<Operation> = MutationOptionsMaker<
  TypesOf<Operation>['parameters'],
  ChangeOf<Operation>,
  Failure<TypesOf<Operation>['code']>
>;

/** Makes the maker of the options of an operation's mutation. It needs no React. */
export function mutationOptionsOf<
  Parameters extends object,
  Answer extends Answers,
  Code extends string,
  Task,
>(
  operation: Changing<Parameters, Answer, Code, Task>,
): MutationOptionsMaker<Parameters, Change<Answer, Task>, Failure<Code>> {
  return (client) => ({
    mutationKey: [queryScope(client), operation.operation.id],
    mutationFn: (parameters) => operation(client, parameters),
  });
}
