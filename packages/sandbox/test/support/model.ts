import type { JobDocument, LogDocument } from '../../src/state/documents.ts';
import type { State } from '../../src/state/state.ts';
import { logEntry } from './log-entry.ts';

/** Two collections stand for all. */
export const collections = ['logs', 'jobs'] as const;

/** Puts a document with a message under an id or, without a message, deletes it. */
export type Step = {
  readonly collection: (typeof collections)[number];
  readonly id: string;
  readonly message?: string;
};

/** The simplest thing that could be right: documents in a list, each put at its end or replaced where it is. */
export type Model = Readonly<Record<Step['collection'], readonly Entry[]>>;

type Entry = readonly [id: string, document: LogDocument & JobDocument];

export const emptyModel: Model = { logs: [], jobs: [] };

/** The model after a step. */
export function stepped(model: Model, { collection, id, message }: Step): Model {
  const entries = model[collection];
  if (message === undefined) return { ...model, [collection]: entries.filter((entry) => entry[0] !== id) };
  const added: Entry = [id, documentOf(id, message)];
  const after = entries.some((entry) => entry[0] === id)
    ? entries.map((entry) => (entry[0] === id ? added : entry))
    : [...entries, added];
  return { ...model, [collection]: after };
}

/** The same step on the state. */
export function take(state: State, { collection, id, message }: Step): void {
  if (message === undefined) state[collection].delete(id);
  else state[collection].put(id, documentOf(id, message));
}

/** A document that both collections take. */
function documentOf(id: string, message: string): LogDocument & JobDocument {
  const times = { asked: 1, begins: 2, ends: 3 };
  return { ...logEntry(id, message), ...times, operationId: 'editInstall', params: {}, about: {} };
}
