import type { Backend } from '../operation/backend.ts';
import { contextIn } from '../operation/context-in.ts';
import type { JobDocument } from '../state/documents.ts';
import type { State } from '../state/state.ts';
import { StoreError } from '../store/store.ts';
import { finish } from './finish.ts';

/** How long a task stays in the list when it is over, in seconds. */
const listed = 3600;

/**
 * Does the work whose time is over, in the order in which it ends, and forgets what was over long ago. What the store
 * cannot keep is left to the next time: requests that only read go on meanwhile.
 */
export function settle(backend: Backend): void {
  const { due, forgotten } = backend.database.rehearse((state) => stale(state, backend));
  try {
    for (const job of due) finish(backend, job);
    if (forgotten.length > 0) backend.database.transact((state) => forget(state, forgotten));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    backend.report(error);
  }
}

type Stale = { readonly due: readonly JobDocument[]; readonly forgotten: readonly JobDocument[] };

function stale(state: State, { clock }: Backend): Stale {
  const { now } = contextIn(state, clock);
  const jobs = [...state.jobs.all()].map(([, job]) => job);
  const due = jobs.filter(({ outcome, ends }) => outcome === undefined && ends <= now);
  const forgotten = jobs.filter(({ outcome, ends }) => outcome !== undefined && ends + listed <= now);
  return { due: due.sort((job, other) => job.ends - other.ends), forgotten };
}

function forget({ jobs }: State, forgotten: readonly JobDocument[]): void {
  for (const { id } of forgotten) jobs.delete(id);
}
