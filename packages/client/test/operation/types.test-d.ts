import { expectTypeOf, test } from 'vitest';
import type { CallOptions } from '../../src/call/options.ts';
import { send } from '../../src/call/send.ts';
import type { Client } from '../../src/client/client.ts';
import type { AnswerOf, ParametersOf, ParametersOfNested } from '../../src/operation/types.ts';

type Answer = { result: boolean; data?: { id: string } };

/** As openapi-typescript 7 writes them. */
type operations = {
  list: {
    parameters: {
      query?: { api_version?: '1.0' | '2.0'; q?: string; limit?: number };
      header?: { 'X-API-Version'?: '1.0' | '2.0' };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: { headers: { [name: string]: unknown }; content: { 'application/json': Answer } };
      403: { headers: { [name: string]: unknown }; content: { 'application/json': { error: string } } };
    };
  };
  install: {
    parameters: {
      query: { dryrun: 'all' | 'none'; version?: '1.0' };
      header?: { 'X-Trace'?: string };
      path: { id: string };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': { url: string; version?: string };
        'application/x-www-form-urlencoded': { url: string; version?: string };
      };
    };
    responses: {
      200: { headers: object; content: { 'application/json': Answer } };
      201: { headers: object; content: { 'application/vnd.x+json; charset=utf-8': { made: true } } };
    };
  };
  edit: {
    parameters: { query?: never; header?: never; path: { id: string }; cookie?: never };
    requestBody?: { content: { 'application/json': { title: string } & { [key: string]: unknown } } };
    responses: { '2XX': { headers: object; content: { 'application/json': Answer } } };
  };
  remove: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { 204: { headers: object; content?: never }; 404: { headers: object; content?: never } };
  };
  maybe: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: {
      200: { headers: object; content: { 'application/json': Answer } };
      204: { headers: object; content?: never };
    };
  };
  download: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody: { content: { 'application/octet-stream': string } };
    responses: { 200: { headers: object; content: { 'text/csv': string } } };
  };
  undescribed: {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    requestBody?: never;
    responses: { default: { headers: object; content: { 'application/json': Answer } } };
  };
};

test('parameters stand side by side, without those that are options of the client', () => {
  expectTypeOf<ParametersOf<operations['list'], 'api_version' | 'X-API-Version'>>().toEqualTypeOf<{
    q?: string;
    limit?: number;
  }>();
  expectTypeOf<ParametersOf<operations['install'], never>>().toEqualTypeOf<{
    id: string;
    dryrun: 'all' | 'none';
    'X-Trace'?: string;
    url: string;
    version?: '1.0';
  }>();
});

test('a member of the body stays, though a parameter of that name is left out', () => {
  expectTypeOf<ParametersOf<operations['install'], 'version' | 'X-Trace'>>().toEqualTypeOf<{
    id: string;
    dryrun: 'all' | 'none';
    url: string;
    version?: string;
  }>();
});

test('members of an optional body are optional, and others pass through', () => {
  type Parameters = ParametersOf<operations['edit']>;
  expectTypeOf<{ id: string }>().toExtend<Parameters>();
  expectTypeOf<{ id: string; title: string; other: number }>().toExtend<Parameters>();
  expectTypeOf<{ title: string }>().not.toExtend<Parameters>();
  expectTypeOf<{ id: string; title: number }>().not.toExtend<Parameters>();
  expectTypeOf<Parameters['title']>().toEqualTypeOf<string | undefined>();
});

test('an operation without parameters takes none', () => {
  expectTypeOf<keyof ParametersOf<operations['remove']>>().toEqualTypeOf<never>();
});

test('a whole body is one member, optional where the body is', () => {
  expectTypeOf<ParametersOfNested<operations['install'], 'version' | 'X-Trace'>>().toEqualTypeOf<{
    id: string;
    dryrun: 'all' | 'none';
    body: { url: string; version?: string };
  }>();
  expectTypeOf<{ id: string }>().toExtend<ParametersOfNested<operations['edit']>>();
  expectTypeOf<{ id: string; body: { title: number } }>().not.toExtend<
    ParametersOfNested<operations['edit']>
  >();
  expectTypeOf<keyof ParametersOfNested<operations['remove']>>().toEqualTypeOf<never>();
});

test('a body that is not JSON has no members', () => {
  expectTypeOf<keyof ParametersOf<operations['download']>>().toEqualTypeOf<never>();
});

test('an answer is what the successes have as JSON', () => {
  expectTypeOf<AnswerOf<operations['list']>>().toEqualTypeOf<Answer>();
  expectTypeOf<AnswerOf<operations['install']>>().toEqualTypeOf<Answer | { made: true }>();
  expectTypeOf<AnswerOf<operations['edit']>>().toEqualTypeOf<Answer>();
  expectTypeOf<AnswerOf<operations['maybe']>>().toEqualTypeOf<Answer | undefined>();
  expectTypeOf<AnswerOf<operations['remove']>>().toEqualTypeOf<undefined>();
  expectTypeOf<AnswerOf<operations['download']>>().toEqualTypeOf<unknown>();
  expectTypeOf<AnswerOf<operations['undescribed']>>().toEqualTypeOf<unknown>();
});

test('a generated function needs no word about its types', () => {
  async function list(
    client: Client,
    parameters: ParametersOf<operations['list']> = {},
    options?: CallOptions,
  ): Promise<AnswerOf<operations['list']>> {
    return send(client, { id: 'list', method: 'GET', path: '/', query: ['q'] }, parameters, options);
  }
  expectTypeOf(list).returns.resolves.toEqualTypeOf<Answer>();
});
