import { describe, expectTypeOf, test } from 'vitest';
import {
  type AnswerWithResponse,
  type ApiCall,
  type ApiVersion,
  type Client,
  type ClientOptions,
  createClient,
  getVersion,
  installApplication,
  type ListInstallsAnswer,
  listBackupLocations,
  listInstalls,
  listTasks,
  paginate,
  send,
} from '../../src/index.ts';

declare const version: ApiVersion;
declare const perhaps: '1.0' | undefined;
declare const given: ClientOptions;
declare const one: Client<'1.0'>;
declare const two: Client;
declare const either: Client<ApiVersion>;

const options = { server: 'panel.example.com', key: 'k3y' };

type InstallOf<Answer> = Answer extends { readonly data: readonly (infer Install)[] } ? Install : never;
type AnswerTo<Call> = Call extends ApiCall<infer Answer> ? Answer : never;

describe('a client knows its version', () => {
  test('which is 2.0 where none is said', () => {
    expectTypeOf(createClient(options)).toEqualTypeOf<Client>();
    expectTypeOf(createClient({ ...options, version: undefined })).toEqualTypeOf<Client>();
    expectTypeOf(createClient(given)).toEqualTypeOf<Client>();
    expectTypeOf(createClient({ ...options, version: '2.0' })).toEqualTypeOf<Client>();
    expectTypeOf<Client>().toEqualTypeOf<Client<'2.0'>>();
  });

  test('which may be 1.0, or only known when it runs', () => {
    expectTypeOf(createClient({ ...options, version: '1.0' })).toEqualTypeOf<Client<'1.0'>>();
    expectTypeOf(createClient({ ...options, version })).toEqualTypeOf<Client<ApiVersion>>();
    expectTypeOf(createClient({ ...options, version: perhaps })).toEqualTypeOf<Client<ApiVersion>>();
  });

  test('and a client of one version is not one of the other', () => {
    expectTypeOf<Client<'1.0'>>().not.toExtend<Client>();
    expectTypeOf<Client>().not.toExtend<Client<'1.0'>>();
    expectTypeOf<Client<ApiVersion>>().not.toExtend<Client>();
    expectTypeOf<Client<'1.0'>>().toExtend<Client<ApiVersion>>();
    expectTypeOf<Client>().toExtend<Client<ApiVersion>>();
  });

  test('and there is no third version', () => {
    // @ts-expect-error -- 3.0 does not exist.
    createClient({ ...options, version: '3.0' });
  });
});

describe('answers follow the version of the client', () => {
  const first = listInstalls(one);
  const second = listInstalls(two);
  const third = listInstalls(either);

  test('with the names of version 2 by default', () => {
    expectTypeOf(second).toEqualTypeOf<ApiCall<ListInstallsAnswer>>();
    expectTypeOf<InstallOf<AnswerTo<typeof second>>>().toHaveProperty('files');
    expectTypeOf<InstallOf<AnswerTo<typeof second>>>().not.toHaveProperty('list-files');
  });

  test('with those of version 1 where it is asked for', () => {
    expectTypeOf<InstallOf<AnswerTo<typeof first>>>().toHaveProperty('list-files');
    expectTypeOf<InstallOf<AnswerTo<typeof first>>>().toHaveProperty('cf-login');
    expectTypeOf<InstallOf<AnswerTo<typeof first>>>().not.toHaveProperty('files');
  });

  test('with either where the version is known only when it runs', () => {
    expectTypeOf<AnswerTo<typeof third>>().toEqualTypeOf<AnswerTo<typeof first> | AnswerTo<typeof second>>();
  });

  test('and do not differ where version 1 has no form of its own', () => {
    expectTypeOf(getVersion(one)).toEqualTypeOf(getVersion(two));
    expectTypeOf(getVersion(either)).toEqualTypeOf(getVersion(two));
    expectTypeOf(listBackupLocations(one)).toEqualTypeOf(listBackupLocations(two));
  });

  test('beside the response, too', () => {
    expectTypeOf(first.withResponse).returns.resolves.toEqualTypeOf<
      AnswerWithResponse<AnswerTo<typeof first>>
    >();
  });

  test('page by page, too', () => {
    expectTypeOf<AsyncItemOf<ReturnType<typeof inPagesOfOne>>>().toEqualTypeOf<
      InstallOf<AnswerTo<typeof first>>
    >();
    expectTypeOf<AsyncItemOf<ReturnType<typeof inPagesOfOne>>>().toHaveProperty('list-files');
  });

  test('and for work in the background, too', () => {
    const work = installApplication(one, { id: 'wp', url: 'https://a.example', background: true });
    type Answer = AnswerTo<typeof work>['answer'];
    expectTypeOf<Answer extends { data?: infer Install } ? Install : never>().toHaveProperty('list-files');
  });
});

const inPagesOfOne = () => paginate(listInstalls, one);

type AsyncItemOf<Items> = Items extends AsyncIterable<infer Item> ? Item : never;

test('a client of any version sends an operation of the caller', () => {
  const operation = { id: 'mine', method: 'GET', path: '/mine' } as const;
  expectTypeOf(send<number>(one, operation)).toEqualTypeOf<ApiCall<number>>();
  expectTypeOf(send(either, operation)).toEqualTypeOf<ApiCall<unknown>>();
});

test('a function that takes a client of version 2 does not take one of version 1', () => {
  const count = (client: Client) => listTasks(client);
  // @ts-expect-error -- its answers would have other names.
  count(one);
});
