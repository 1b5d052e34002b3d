import type { LogEntry } from '@installatron-openapi/types';
import type { Context } from '../../operation/context.ts';
import type { LogDocument } from '../../state/documents.ts';

/** What happened, and what it was about. Never a secret. */
export type LogFacts = Omit<LogEntry, 'id' | 'time'> & {
  /** What the task is called that does this: `installs/update`. */
  readonly cmd: string;
  readonly severity: LogDocument['severity'];
  readonly user: string;
  readonly message: string;
};

/** Adds an event to the log. */
export function writeLog({ state, now, newId }: Context, facts: LogFacts): void {
  const id = newId();
  state.logs.put(id, { ...facts, id, time: now });
}
