import type { ServerDocument } from './documents.ts';
import type { State } from './state.ts';

/** The only id in the collection `server`. */
const id = 'server';

/** What a scenario begins with: no id was given, the clock runs. */
export function newServer(scenario: string): ServerDocument {
  return { scenario, ids: 0, frozen: null, ahead: 0 };
}

/** As long as nothing was put there, as in an empty state, it is that of a scenario without a name. */
export function serverOf(state: State): ServerDocument {
  return state.server.get(id) ?? newServer('');
}

export function putServer(state: State, server: ServerDocument): void {
  state.server.put(id, server);
}
