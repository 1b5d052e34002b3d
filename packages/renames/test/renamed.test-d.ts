import type * as V2 from '@installatron-openapi/types';
import type * as V1 from '@installatron-openapi/types/v1';
import { expectTypeOf, test } from 'vitest';
import {
  convert,
  envelopeToV1,
  installToV1,
  installToV2,
  type Renamed,
  type ResourceName,
} from '../src/index.ts';

test('names of version 1, by those of version 2', () => {
  expectTypeOf<Renamed<'install', 'v1'>['files']>().toEqualTypeOf<'list-files'>();
  expectTypeOf<Renamed<'install', 'v1'>['title']>().toEqualTypeOf<'title'>();
  expectTypeOf<Renamed<'application', 'v1'>['links.site']>().toEqualTypeOf<'link_site'>();
  expectTypeOf<Renamed<'application', 'v1'>['v1_id']>().toEqualTypeOf<'id'>();
  expectTypeOf<'list-files'>().not.toExtend<keyof Renamed<'install', 'v1'>>();
});

test('names of version 2, by those of version 1', () => {
  expectTypeOf<Renamed<'install', 'v2'>['cf-login']>().toEqualTypeOf<'login'>();
  expectTypeOf<Renamed<'application', 'v2'>['appid']>().toEqualTypeOf<'id'>();
  expectTypeOf<Renamed<'application', 'v2'>['link_site']>().toEqualTypeOf<'links.site'>();
});

test('each resource has converters', () => {
  expectTypeOf<'install' | 'backup' | 'template' | 'application' | 'log-entry'>().toExtend<ResourceName>();
  expectTypeOf<'server'>().not.toExtend<ResourceName>();
});

test('converters take and give the types of their versions', () => {
  expectTypeOf(installToV2).parameter(0).toEqualTypeOf<V1.Install>();
  expectTypeOf(installToV2).returns.toEqualTypeOf<V2.Install>();
  expectTypeOf(installToV1).parameter(0).toEqualTypeOf<V2.Install>();
  expectTypeOf(installToV1).returns.toEqualTypeOf<V1.Install>();
});

test('convert takes one or many', () => {
  expectTypeOf(convert('install', 'v2', { id: 'a' })).toEqualTypeOf<V2.Install>();
  expectTypeOf(convert('install', 'v1', [{ id: 'a' }])).toEqualTypeOf<V1.Install[]>();
});

test('an answer keeps what it has besides', () => {
  const answer = envelopeToV1('listInstalls', { data: [{ id: 'a' }], total_count: 1 });
  expectTypeOf(answer.data).toEqualTypeOf<readonly V1.Install[] | undefined>();
  expectTypeOf(answer.total_count).toEqualTypeOf<number>();
});
