import type { ErrorCodeOf } from '@installatron-openapi/types';
import { describe, expectTypeOf, test } from 'vitest';
import {
  AbortedError,
  ApiError,
  ConnectionError,
  type Failure,
  getInstall,
  type InstallApplicationError,
  InstallatronError,
  installApplication,
  isErrorOf,
  listInstalls,
  MalformedAnswerError,
  TaskError,
  TimeoutError,
} from '../../src/index.ts';

declare const thrown: unknown;
declare const failure: InstallApplicationError;

type AnyString = string & {};

test('the codes of an ApiError can be known, and are never all', () => {
  expectTypeOf<ApiError['errcode']>().toEqualTypeOf<string | null>();
  expectTypeOf<ApiError<'a' | 'b'>['errcode']>().toEqualTypeOf<'a' | 'b' | AnyString | null>();
  expectTypeOf<ApiError<'a'>>().toExtend<ApiError>();
});

describe('isErrorOf', () => {
  test('tells the codes of that operation', () => {
    if (isErrorOf(installApplication, thrown)) {
      expectTypeOf(thrown).toEqualTypeOf<ApiError<ErrorCodeOf['installApplication']>>();
    }
    if (isErrorOf(listInstalls, thrown)) {
      expectTypeOf(thrown).toEqualTypeOf<ApiError<ErrorCodeOf['listInstalls']>>();
    }
    if (isErrorOf(getInstall, thrown)) {
      expectTypeOf(thrown).toEqualTypeOf<ApiError<ErrorCodeOf['getInstall']>>();
    }
  });

  test('makes a switch narrow, and leaves what is not known', () => {
    if (!isErrorOf(installApplication, thrown)) return;
    const { errcode } = thrown;
    switch (errcode) {
      case 'invalid_argument_url':
        expectTypeOf(errcode).toExtend<'invalid_argument_url' | AnyString>();
        expectTypeOf<'invalid_argument_url'>().toExtend<typeof errcode>();
        expectTypeOf<null>().not.toExtend<typeof errcode>();
        break;
      case null:
        expectTypeOf(errcode).toEqualTypeOf<null>();
        break;
      default:
        expectTypeOf<'of_another_version'>().toExtend<typeof errcode>();
        expectTypeOf<AnyString>().toExtend<typeof errcode>();
    }
  });

  test('takes an operation and nothing else', () => {
    // @ts-expect-error -- the name is not the operation.
    isErrorOf('installApplication', thrown);
  });
});

describe('the name of a failure', () => {
  test('tells the kinds apart', () => {
    switch (failure.name) {
      case 'ApiError':
        expectTypeOf(failure).toEqualTypeOf<ApiError<ErrorCodeOf['installApplication']>>();
        break;
      case 'MalformedAnswerError':
        expectTypeOf(failure).toEqualTypeOf<MalformedAnswerError>();
        expectTypeOf(failure.firstLine).toEqualTypeOf<string>();
        break;
      case 'TaskError':
        expectTypeOf(failure).toEqualTypeOf<TaskError>();
        break;
      case 'ConnectionError':
      case 'TimeoutError':
      case 'AbortedError':
        expectTypeOf(failure).toEqualTypeOf<ConnectionError | TimeoutError | AbortedError>();
        break;
      default:
        expectTypeOf(failure).toEqualTypeOf<never>();
    }
  });

  test('is that of its class', () => {
    expectTypeOf<Failure['name']>().toEqualTypeOf<
      'ApiError' | 'MalformedAnswerError' | 'ConnectionError' | 'TimeoutError' | 'AbortedError' | 'TaskError'
    >();
  });
});

test('all failures are InstallatronErrors, and have the same members where they have any', () => {
  expectTypeOf<Failure>().toExtend<InstallatronError>();
  expectTypeOf<Failure['status']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<Failure['headers']>().toEqualTypeOf<Headers | undefined>();
  expectTypeOf<ApiError['status']>().toEqualTypeOf<number>();
  expectTypeOf<ApiError['headers']>().toEqualTypeOf<Headers>();
});

test('what was thrown is narrowed by its class', () => {
  if (thrown instanceof InstallatronError) expectTypeOf(thrown.request.attempt).toEqualTypeOf<number>();
  if (thrown instanceof ApiError) expectTypeOf(thrown.errcode).toEqualTypeOf<string | null>();
  for (const kind of [ConnectionError, TimeoutError, AbortedError, TaskError, MalformedAnswerError]) {
    if (thrown instanceof kind) expectTypeOf(thrown.operationId).toEqualTypeOf<string>();
  }
});
