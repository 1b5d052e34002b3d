import { operations } from '../generated/operations.gen.ts';
import { settle } from '../jobs/settle.ts';
import { startJob } from '../jobs/start.ts';
import type { Parameters } from '../validation/parameters.ts';
import type { Backend } from './backend.ts';
import { contextIn } from './context-in.ts';
import type { OperationEntry } from './entry.ts';
import { dryRunComplete, type Envelope, success } from './frame.ts';
import type { OperationId } from './handler.ts';
import { perform } from './perform.ts';
import { Refusal } from './refusal.ts';

/**
 * Does what a request asks for: at once, in the background, or only to see whether it could be done.
 *
 * @throws Refusal when it cannot be done. Nothing is changed then.
 */
export function carryOut(backend: Backend, id: OperationId, params: Parameters): Envelope {
  settle(backend);
  const { background, errcodes }: OperationEntry = operations[id];
  const { dryrun = 'none' } = params;
  // An open body may hold a `dryrun` that the operation does not know.
  if (dryrun !== 'none' && errcodes.includes('complete_dryrun')) return rehearsed(backend, id, params);
  if (background !== undefined && params[background] === true) {
    return { ...success, task: startJob(backend, id, params) };
  }
  return backend.database.transact((state) => ({
    ...success,
    ...perform(backend.handlers, id, params, contextIn(state, backend.clock)),
  }));
}

/** `input` checks the parameters only: what fails on the server is not looked for. */
function rehearsed({ database, handlers, clock }: Backend, id: OperationId, params: Parameters): Envelope {
  try {
    database.rehearse((state) => perform(handlers, id, params, contextIn(state, clock)));
  } catch (error) {
    const isOfInput = !(error instanceof Refusal && error.errcode.startsWith('failed_'));
    if (isOfInput || params['dryrun'] !== 'input') throw error;
  }
  return dryRunComplete;
}
