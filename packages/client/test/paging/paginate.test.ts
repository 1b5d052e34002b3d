import { expect, test } from 'vitest';
import { AbortedError, ApiError } from '../../src/errors/errors.ts';
import { getApplication, listInstalls, listUsers } from '../../src/generated/index.gen.ts';
import { paginate } from '../../src/paging/paginate.ts';
import { answering, inTurn } from '../support/behaviours.ts';
import { failureOf } from '../support/failure.ts';
import { collect, itemsOf, lettersOf, listing, pageOf } from '../support/lists.ts';
import { type Behaviour, startServer, type TestServer } from '../support/server.ts';

/** The queries that were asked for, in order. */
const queriesTo = ({ received }: TestServer) => received.map(({ url }) => url?.replace(/^[^?]*\??/, ''));

/** All items of the list of a server, as letters. */
async function allOf(server: TestServer): Promise<string> {
  return lettersOf(await collect(paginate(listInstalls, server.client())));
}

test('all items of all pages come in their order, and no page is asked for twice', async () => {
  const server = await startServer(listing(() => itemsOf('abcde')));
  expect(await allOf(server)).toBe('abcde');
  expect(queriesTo(server)).toEqual(['offset=0', 'offset=2', 'offset=4']);
});

test('pages come as the server sends them', async () => {
  const server = await startServer(listing(() => itemsOf('abc')));
  const pages = await collect(paginate(listInstalls, server.client()).pages());
  expect(pages).toEqual([
    { result: true, data: [{ id: 'a' }, { id: 'b' }], total_count: 3 },
    { result: true, data: [{ id: 'c' }], total_count: 3 },
  ]);
});

test('nothing is asked for before the first item is, and a list can be gone through twice', async () => {
  const server = await startServer(listing(() => itemsOf('abc')));
  const installs = paginate(listInstalls, server.client());
  expect(server.received).toEqual([]);
  expect(lettersOf(await collect(installs))).toBe('abc');
  expect(lettersOf(await collect(installs))).toBe('abc');
});

test('parameters are sent with each page; offset and limit are where to begin and how much to take', async () => {
  const server = await startServer(listing(() => itemsOf('abcdefgh')));
  const installs = paginate(listInstalls, server.client(), { q: 'blog', offset: 2, limit: 3 });
  expect(lettersOf(await collect(installs))).toBe('cdefgh');
  expect(queriesTo(server)).toEqual(['q=blog&offset=2&limit=3', 'q=blog&offset=5&limit=3']);
});

test('items are told apart by what the spec says, as are versions of one application', async () => {
  const versions = ['1.0', '1.1', '2.0'].map((version) => ({ id: 'wordpress', version }));
  const server = await startServer(listing(() => versions));
  const all = await collect(paginate(getApplication, server.client(), { id: 'wordpress' }));
  expect(all).toEqual(versions);
  expect(server.received[1]?.url).toBe('/browser/wordpress?offset=2');
});

type Case = {
  readonly name: string;
  readonly behaviour: Behaviour;
  readonly want: string;
  readonly requests: number;
};

const letters = (text: string, total?: unknown): Behaviour => {
  return (response, { url }) => response.end(pageOf(itemsOf(text), url, total));
};
const data = JSON.stringify(itemsOf('ab'));

test.each<Case>([
  { name: 'a list that is empty has one page', behaviour: letters(''), want: '', requests: 1 },
  { name: 'a list of one page has one page', behaviour: letters('ab'), want: 'ab', requests: 1 },
  { name: 'an answer without a list ends it', behaviour: '{"result":true}', want: '', requests: 1 },
  {
    name: 'an answer whose list is no list ends it',
    ...{ behaviour: '{"result":true,"data":{"a":1},"total_count":9}', want: '', requests: 1 },
  },
  {
    name: 'a total in digits, as in version 1, is a total',
    ...{ behaviour: letters('abcd', '4'), want: 'abcd', requests: 2 },
  },
  {
    name: 'without a total the first empty page is the end',
    ...{ behaviour: letters('abcd', null), want: 'abcd', requests: 3 },
  },
  {
    name: 'a total that is no number is none',
    ...{ behaviour: letters('abcd', ''), want: 'abcd', requests: 3 },
  },
  {
    name: 'a total that is too high does no harm',
    ...{ behaviour: letters('abc', 1_000_000), want: 'abc', requests: 3 },
  },
  {
    name: 'a total that is too low is believed',
    ...{ behaviour: letters('abcdef', 3), want: 'abcd', requests: 2 },
  },
  {
    name: 'a server that ignores the offset is left when it repeated itself twice',
    ...{ behaviour: `{"result":true,"data":${data},"total_count":99}`, want: 'ab', requests: 3 },
  },
  {
    name: 'a server that ignores the offset and knows no total is left, too',
    ...{ behaviour: `{"result":true,"data":${data}}`, want: 'ab', requests: 3 },
  },
])('$name', async ({ behaviour, want, requests }) => {
  const server = await startServer(behaviour);
  expect(await allOf(server)).toBe(want);
  expect(server.received).toHaveLength(requests);
  const pages = await collect(paginate(listInstalls, server.client()).pages());
  expect(pages).toHaveLength(Math.max(1, Math.ceil(want.length / 2)));
});

test('a total that grows for ever while nothing new comes ends', async () => {
  let total = 10;
  const server = await startServer((response) => {
    total += 10;
    response.end(`{"result":true,"data":${data},"total_count":${total}}`);
  });
  expect(await allOf(server)).toBe('ab');
  expect(server.received).toHaveLength(3);
});

test('items that are added in front meanwhile are passed over, and none comes twice', async () => {
  let items = itemsOf('abcdef');
  const added = ['z', 'yx'];
  const server = await startServer(
    listing(
      () => items,
      () => {
        items = [...itemsOf(added.shift() ?? ''), ...items];
      },
    ),
  );
  // The pages are ab, bc of zabcdef, and bc again of yxzabcdef.
  expect(await allOf(server)).toBe('abcdef');
});

test('items that are removed in front meanwhile make others be passed over, and it ends', async () => {
  let items = itemsOf('abcdef');
  const server = await startServer(
    listing(
      () => items,
      () => {
        items = items.slice(1);
      },
    ),
  );
  // The pages are ab, de of bcdef, and none of cdef.
  expect(await allOf(server)).toBe('abde');
});

test('items that have no key are told apart by what they hold', async () => {
  const answer = { result: true, data: [{ url: 'a' }, { url: 'b' }, { url: 'a' }], total_count: 3 };
  const server = await startServer(JSON.stringify(answer));
  expect(await collect(paginate(listInstalls, server.client()))).toEqual([{ url: 'a' }, { url: 'b' }]);
});

test('leaving the loop asks for no further page', async () => {
  const server = await startServer(listing(() => itemsOf('abcdef')));
  for await (const install of paginate(listInstalls, server.client())) if (install.id === 'c') break;
  for await (const page of paginate(listInstalls, server.client()).pages()) if (page.result) break;
  expect(queriesTo(server)).toEqual(['offset=0', 'offset=2', 'offset=0']);
});

test('a signal ends the loop, whatever page it is at', async () => {
  const controller = new AbortController();
  const server = await startServer(listing(() => itemsOf('abcdef')));
  const installs = paginate(listInstalls, server.client(), {}, { signal: controller.signal });
  const seen: unknown[] = [];
  async function goThrough() {
    for await (const { id } of installs) {
      seen.push(id);
      if (id === 'd') controller.abort();
    }
  }
  await failureOf(goThrough(), AbortedError);
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
  expect(server.received).toHaveLength(2);
});

test('an error of a later page comes out of the loop, after what came before it', async () => {
  const refusal = answering(403, '{"result":false,"errcode":"invalid_api_key"}');
  const server = await startServer(inTurn(letters('abcd'), refusal));
  const seen: unknown[] = [];
  async function goThrough() {
    for await (const { id } of paginate(listInstalls, server.client())) seen.push(id);
  }
  const error = await failureOf(goThrough(), ApiError);
  expect(error).toMatchObject({ operationId: 'listInstalls', errcode: 'invalid_api_key' });
  expect(seen).toEqual(['a', 'b']);
});

test('a page that failed for a reason that passes is asked for again', async () => {
  const server = await startServer(inTurn(letters('abcd'), answering(503, ''), letters('abcd')));
  const users = paginate(listUsers, server.client({ retry: { delay: 1 } }));
  expect(lettersOf(await collect(users))).toBe('abcd');
});
