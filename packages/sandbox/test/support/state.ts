import type { Context } from '../../src/operation/context.ts';
import { type ScenarioName, scenarios } from '../../src/scenarios/scenarios.ts';
import { createDatabase } from '../../src/state/database.ts';
import { newId } from '../../src/state/ids.ts';
import { newServer, putServer } from '../../src/state/server.ts';
import type { State } from '../../src/state/state.ts';
import { memoryStore } from '../../src/store/memory.ts';

/** When tests of operations take place, in seconds since 1970. */
export const now = 1_760_000_000;

/** What handlers work with, over a state that begins with a scenario. */
export function contextOf(scenario: ScenarioName): Context {
  const state = emptyState();
  putServer(state, newServer(scenario));
  const context = { state, now, newId: () => newId(state) };
  scenarios[scenario](context);
  return context;
}

/** A state of its own, with nothing in it. */
function emptyState(): State {
  return createDatabase(memoryStore()).rehearse((state) => state);
}
