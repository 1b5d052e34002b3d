import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDatabase, type Database } from '../../src/state/database.ts';
import type { State } from '../../src/state/state.ts';
import { sqliteStore } from '../../src/store/sqlite/index.ts';
import { emptyFolder } from '../support/folder.ts';
import { collections, emptyModel, type Model, type Step, stepped, take } from '../support/model.ts';
import { runs } from '../support/runs.ts';

/** Steps that are done together, and what becomes of them. */
type Round = { readonly steps: readonly Step[]; readonly ending: 'kept' | 'dropped' | 'thrown' };

const id = fc.constantFrom(
  'a',
  'b',
  'c',
  '',
  '__proto__',
  'constructor',
  'a\0b',
  '\ud800',
  '\udc00',
  "'; --",
);
const step: fc.Arbitrary<Step> = fc.record(
  { collection: fc.constantFrom(...collections), id, message: fc.string({ unit: 'binary' }) },
  { requiredKeys: ['collection', 'id'] },
);
const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.record({
    steps: fc.array(step, { maxLength: 12 }),
    ending: fc.constantFrom('kept', 'kept', 'dropped', 'thrown'),
  }),
  { maxLength: 8 },
);

const thrown = new Error('Something went wrong.');

/** Does the steps on the state, which has to look like the model before and after each. */
function follow(state: State, model: Model, [step, ...rest]: readonly Step[]): Model {
  for (const collection of collections) {
    const entries = model[collection];
    expect([...state[collection].all()]).toEqual(entries);
    expect(state[collection].size()).toBe(entries.length);
    expect(entries.map(([id]) => state[collection].get(id))).toEqual(entries.map(([, document]) => document));
  }
  if (step === undefined) return model;
  take(state, step);
  return follow(state, stepped(model, step), rest);
}

/** Does a round and gives the model that the database has to look like after it. */
function play(database: Database, model: Model, { steps, ending }: Round): Model {
  if (ending === 'kept') return database.transact((state) => follow(state, model, steps));
  if (ending === 'dropped') database.rehearse((state) => follow(state, model, steps));
  else {
    const failing = (state: State) => {
      follow(state, model, steps);
      throw thrown;
    };
    expect(() => database.transact(failing)).toThrow(thrown);
  }
  return model;
}

const expectModel = (database: Database, model: Model) =>
  database.rehearse((state) => follow(state, model, []));

test('the state, and what is read back from the store, are what was kept, in the same order', {
  timeout: 600_000,
}, () => {
  fc.assert(
    fc.property(rounds, fc.boolean(), (all, isReadBack) => {
      const store = sqliteStore(':memory:');
      let database = createDatabase(store);
      let model = emptyModel;
      for (const round of all) {
        model = play(database, model, round);
        expectModel(database, model);
        const again = createDatabase(store);
        expectModel(again, model);
        if (isReadBack) database = again;
      }
      store.close();
    }),
    runs,
  );
});

test('so it is when the file is closed and opened again', { timeout: 600_000 }, () => {
  const folder = emptyFolder();
  let files = 0;
  fc.assert(
    fc.property(rounds, (all) => {
      files += 1;
      const path = join(folder, `${files}.sqlite`);
      let model = emptyModel;
      for (const round of all) {
        const store = sqliteStore(path);
        model = play(createDatabase(store), model, round);
        store.close();
      }
      const store = sqliteStore(path);
      expectModel(createDatabase(store), model);
      store.close();
    }),
    { numRuns: runs.numRuns / 10 },
  );
});
