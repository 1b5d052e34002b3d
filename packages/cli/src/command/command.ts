import type { Streams } from '../streams.ts';
import type { CommandHelp, GivenOptions } from './usage.ts';

/** A command of the program. */
export type Command = {
  readonly help: CommandHelp;
  /** @returns the exit code. */
  readonly run: (given: GivenOptions, streams: Streams) => Promise<number>;
};
