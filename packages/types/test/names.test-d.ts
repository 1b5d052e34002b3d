import { expectTypeOf, test } from 'vitest';
import type { ErrorCode, ErrorCodeOf, Install, InstallApplicationRequest, operations } from '../src/index.ts';

test('an install must have an id and may have anything else the notes name', () => {
  expectTypeOf<Install['id']>().toEqualTypeOf<string>();
  expectTypeOf<Install['url_domain']>().toEqualTypeOf<string | undefined>();
});

test('a request takes only the values that are documented', () => {
  expectTypeOf<InstallApplicationRequest['autoup']>().toEqualTypeOf<'none' | 'all' | 'minor' | undefined>();
});

test('an answer may hold a value that is not known yet', () => {
  expectTypeOf<'sometimes'>().toExtend<NonNullable<Install['autoup']>>();
});

test('a request needs the members the vendor requires, and no others', () => {
  expectTypeOf<{ url: string }>().toExtend<InstallApplicationRequest>();
  expectTypeOf<{ version: string }>().not.toExtend<InstallApplicationRequest>();
});

test('the error codes of an operation are codes of the catalogue', () => {
  expectTypeOf<ErrorCodeOf['getInstall']>().toEqualTypeOf<
    | 'invalid_argument_api_version'
    | 'invalid_api_key'
    | 'invalid_argument_user'
    | 'install_not_found'
    | 'user_not_found'
  >();
  expectTypeOf<ErrorCodeOf[keyof ErrorCodeOf]>().toExtend<ErrorCode>();
});

test('there are error codes for exactly the operations there are', () => {
  expectTypeOf<keyof ErrorCodeOf>().toEqualTypeOf<keyof operations>();
});
