import type { Answers } from '@installatron-openapi/client';

/** What the types of an operation tell. */
export type TypesOf<Operation> = Operation extends {
  readonly types?: {
    readonly parameters: infer Parameters extends object;
    readonly answers: infer Answer extends Answers;
    readonly code: infer Code extends string;
    readonly task: infer Task;
  };
}
  ? {
      readonly parameters: Parameters;
      readonly answers: Answer;
      readonly code: Code;
      readonly task: Task;
    }
  : never;

/** Parameters and what follows them; parameters may be left out where none is required. */
export type Given<
  Parameters extends object,
  More,
  Rest extends readonly unknown[],
> = object extends Parameters
  ? [parameters?: Parameters | More, ...rest: Rest]
  : [parameters: Parameters | More, ...rest: Rest];
