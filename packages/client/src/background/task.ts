import type { CallOptions } from '../call/options.ts';
import type { ApiVersion, Client } from '../client/client.ts';
import type { OperationDescriptor } from '../operation/descriptor.ts';

/** Where work in the background stands. */
export type TaskProgress<Task> = {
  /** `gone`: the server lists it no more, or never did. It most likely ended well; `listLogs` knows. */
  readonly state: 'running' | 'succeeded' | 'gone';
  /** From 0 to 100, as the server puts it. Undefined where it says nothing. */
  readonly percent: number | undefined;
  /** The task as the server lists it. Undefined when it does not. */
  readonly task: Task | undefined;
};

/** How work in the background is waited for. */
export type DoneOptions<Task> = CallOptions & {
  /** Called after each look, and awaited. What it throws ends the wait. */
  readonly onProgress?: ((progress: TaskProgress<Task>) => unknown) | undefined;
  /** Milliseconds before the second look, and half as many again before each further one. 1,000 by default. */
  readonly delay?: number | undefined;
  /** Milliseconds between two looks at most. 15,000 by default. */
  readonly maxDelay?: number | undefined;
};

/** Work that goes on in the background. */
export type BackgroundTask<Answer, Task> = {
  /** What the server answered when the work began. */
  readonly answer: Answer;
  /** Undefined when the answer names no task: it then cannot be followed. */
  readonly id: string | undefined;
  /** What was asked for, and of which server. */
  readonly operation: OperationDescriptor;
  readonly client: Client<ApiVersion>;
  /**
   * Looks once where the work stands.
   *
   * @throws TaskError when the work failed or the answer named no task, and what a call throws.
   */
  readonly look: (options?: CallOptions) => Promise<TaskProgress<Task>>;
  /**
   * Looks again and again until the work has ended, and resolves when it succeeded or is `gone`. Ending the wait does not
   * end the work.
   *
   * @throws TaskError when the work failed or the answer named no task, AbortedError, and what a call throws.
   */
  readonly done: (options?: DoneOptions<Task>) => Promise<TaskProgress<Task>>;
};
