import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createClient } from '../../src/client/client.ts';
import { listInstalls } from '../../src/generated/index.gen.ts';
import { paginate } from '../../src/paging/paginate.ts';
import { collect, type Item, pageOf } from '../support/lists.ts';
import { runs } from '../support/runs.ts';

const limit = fc.integer({ min: 1, max: 5 });
const size = fc.nat(30);

/** What happens to the list before a page: so many new items, or so many fewer, at a place. */
type Change = { readonly at: number; readonly added: number; readonly removed: number };

const change: fc.Arbitrary<Change> = fc.record({ at: fc.nat(30), added: fc.nat(6), removed: fc.nat(6) });
const script = fc.array(change, { maxLength: 12 });

/** A list that changes between two pages as the script says; what there is of it; and how often it was asked for. */
function changing(size: number, changes: readonly Change[], total?: null) {
  let made = 0;
  const make = (count: number): Item[] => Array.from({ length: count }, () => ({ id: `${made++}` }));
  const list = make(size);
  let requests = 0;
  async function fetch(url: string): Promise<Response> {
    const { at, added, removed } = changes[requests - 1] ?? { at: 0, added: 0, removed: 0 };
    list.splice(at, removed, ...make(added));
    requests += 1;
    return new Response(pageOf(list, url, total));
  }
  const client = createClient({ server: 'panel.example.com', key: 'k3y', fetch });
  return { client, list, made: () => made, requests: () => requests };
}

test('a list that does not change comes whole, in its order, in as few requests as it takes', async () => {
  await fc.assert(
    fc.asyncProperty(size, limit, fc.nat(35), async (length, limit, offset) => {
      const { client, list, requests } = changing(length, []);
      const items = await collect(paginate(listInstalls, client, { limit, offset }));
      expect(items).toEqual(list.slice(offset));
      expect(requests()).toBe(Math.max(1, Math.ceil((length - offset) / limit)));
    }),
    runs,
  );
});

test.each([
  { name: 'tells its total', total: undefined },
  { name: 'tells no total', total: null },
])('whatever happens to a list that $name, it ends and no item comes twice', async ({ total }) => {
  await fc.assert(
    fc.asyncProperty(size, limit, script, async (length, limit, changes) => {
      const { client, made, requests } = changing(length, changes, total);
      const ids = (await collect(paginate(listInstalls, client, { limit }))).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBeLessThanOrEqual(made());
      // Each page but the last ones brings something new, and there may be one in between that does not.
      expect(requests()).toBeLessThanOrEqual(2 * made() + 3);
    }),
    runs,
  );
});

test('while items are only added in front, fewer than make a page, none that was there is passed over', async () => {
  await fc.assert(
    fc.asyncProperty(
      size,
      limit,
      fc.array(fc.nat(4), { maxLength: 12 }),
      async (length, limit, additions) => {
        const changes = additions.map((added) => ({ at: 0, added: added % limit, removed: 0 }));
        const { client, list } = changing(length, changes);
        const before = [...list];
        const items = await collect(paginate(listInstalls, client, { limit }));
        expect(items).toEqual(before);
      },
    ),
    runs,
  );
});
