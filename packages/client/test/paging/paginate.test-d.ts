import { expectTypeOf, test } from 'vitest';
import {
  type ApiVersion,
  type Client,
  getApplication,
  getInstall,
  type ListInstallsAnswer,
  listInstalls,
  listPlugins,
  type Paginated,
  paginate,
} from '../../src/index.ts';

declare const client: Client;
declare const either: Client<ApiVersion>;

type Install = ListInstallsAnswer['data'][number];

test('an item has the type of the items of the answers', () => {
  expectTypeOf(paginate(listInstalls, client)).toEqualTypeOf<Paginated<ListInstallsAnswer, Install>>();
  expectTypeOf(paginate(listInstalls, client, { q: 'blog' }, { timeout: 5 })).toExtend<
    AsyncIterable<Install>
  >();
  expectTypeOf(paginate(listInstalls, client).pages).returns.toEqualTypeOf<
    AsyncIterable<ListInstallsAnswer>
  >();
});

test('items of a client of either version are of either version', () => {
  type ItemOf<Items> = Items extends AsyncIterable<infer Item> ? Item : never;
  const installs = paginate(listInstalls, either);
  expectTypeOf<Install>().toExtend<ItemOf<typeof installs>>();
  expectTypeOf<ItemOf<typeof installs>>().not.toExtend<Install>();
});

test('parameters are those of the operation, and required where it requires them', () => {
  paginate(getApplication, client, { id: 'wordpress' });
  // @ts-expect-error -- an id is required.
  paginate(getApplication, client);
  // @ts-expect-error -- a number.
  paginate(listInstalls, client, { limit: '5' });
  // @ts-expect-error -- it does not exist.
  paginate(listInstalls, client, { limmit: 5 });
});

test('only what is declared to have pages can be turned', () => {
  // @ts-expect-error -- one install has no pages.
  paginate(getInstall, client, { id: 'a1b2' });
  // @ts-expect-error -- the vendor documents no paging of plugins.
  paginate(listPlugins, client, { id: 'a1b2' });
});
