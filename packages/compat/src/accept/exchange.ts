import type { Exchange } from '../adapter.ts';
import type { SelectedVersion } from '../selector.ts';

/** A command on its way. */
export type CommandExchange = Exchange & {
  readonly key: string | undefined;
  /** That of the answer. */
  readonly version: SelectedVersion;
};
