import { createApi } from '../../src/api.ts';
import type { Change, Store } from '../../src/store/store.ts';
import { type KnownIds, learn, requestOf } from './requests.ts';

const lists = ['listInstalls', 'listBackups', 'listTemplates', 'listUsers', 'listApplications'] as const;

/** The key of all worlds. */
export const key = 'differential-key';

export const headers = { 'X-API-Key': key };

const clock = () => Date.UTC(2026, 0, 15, 12);

type Documents = Map<string, Required<Change>>;

/** The demo as it begins: made once, and loaded from then on, which is faster than to make it for each sequence. */
const beginning: ReadonlyMap<string, Required<Change>> = (() => {
  const { documents } = world(new Map());
  return documents;
})();

/** A sandbox that begins as all of them do, and the documents that it has told its store of. */
export function world(begun = beginning) {
  const documents: Documents = new Map(begun);
  const store: Store = {
    load: () => begun.values(),
    commit: (changes) => {
      for (const change of changes) remember(documents, change);
    },
    close: () => {},
  };
  const { fetch } = createApi({ store, seed: 'demo', clock, key });
  return { fetch, documents };
}

function remember(documents: Documents, { collection, id, document }: Change): void {
  if (document === undefined) documents.delete(`${collection} ${id}`);
  else documents.set(`${collection} ${id}`, { collection, id, document });
}

/** The ids in that beginning. */
export const beginningIds = (async () => {
  const { fetch } = world();
  const known: KnownIds = new Map();
  for (const operationId of lists) {
    const { body } = await answerOf(await fetch(requestOf(operationId, {}, headers)));
    learn(known, operationId, body);
  }
  return known;
})();

/** The status and what JSON the answer holds. */
export async function answerOf(
  response: Response,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const body: unknown = await response.json();
  return { status: response.status, body };
}
