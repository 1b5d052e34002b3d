import { contextAt } from '../../src/operation/context-in.ts';
import { crowded } from '../../src/scenarios/crowded.ts';
import { createDatabase, type Database } from '../../src/state/database.ts';
import type { Store } from '../../src/store/store.ts';

/** Fills an empty store with the 10,000 installs of a scenario. */
export function crowdIn(store: Store): Database {
  const database = createDatabase(store);
  database.transact((state) => crowded(contextAt(state, 1_760_000_000)));
  return database;
}
