import type { ServerDocument } from '../state/documents.ts';
import { newServer, putServer } from '../state/server.ts';
import type { State } from '../state/state.ts';
import type { Backend } from './backend.ts';
import { contextIn } from './context-in.ts';

/** Gives a store that is empty something to begin with. One that is not stays as it is. */
export function beginWith(backend: Backend, scenario: string): void {
  backend.database.transact((state) => {
    if (state.server.size() === 0) begin(state, newServer(scenario), backend);
  });
}

/** Forgets everything, and begins with a scenario. */
export function begin(state: State, server: ServerDocument, { scenarios, clock }: Backend): void {
  const { scenario } = server;
  const fill = Object.hasOwn(scenarios, scenario) ? scenarios[scenario] : undefined;
  if (fill === undefined) throw new TypeError(`There is no scenario ${scenario}.`);
  for (const documents of Object.values(state)) {
    for (const [id] of [...documents.all()]) documents.delete(id);
  }
  putServer(state, server);
  fill(contextIn(state, clock));
}
