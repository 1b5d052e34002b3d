import { expectTypeOf, test } from 'vitest';
import {
  type CommandRequest,
  commandToRequest,
  maps,
  type OperationId,
  requestToCommand,
} from '../../src/index.ts';

test('the operationId is one of those that there are', () => {
  expectTypeOf<OperationId>().not.toEqualTypeOf<string>();
  expectTypeOf<'updatePlugin'>().toExtend<OperationId>();
  expectTypeOf<'reboot'>().not.toExtend<OperationId>();
  // @ts-expect-error There is no such operation.
  requestToCommand('reboot', {});
});

test('a request says its method and its parameters', () => {
  expectTypeOf(commandToRequest).returns.toEqualTypeOf<CommandRequest>();
  expectTypeOf<CommandRequest['method']>().toEqualTypeOf<'GET' | 'POST' | 'DELETE'>();
  expectTypeOf<CommandRequest['body']>().toEqualTypeOf<Readonly<Record<string, unknown>> | undefined>();
});

test('the maps know every name and value as a literal', () => {
  expectTypeOf(maps.root.command).toEqualTypeOf<'cmd'>();
  expectTypeOf<(typeof maps.commands)[number]['cmd']>().not.toEqualTypeOf<string>();
  expectTypeOf<keyof typeof maps.operations>().toEqualTypeOf<OperationId>();
  type InstallMember = (typeof maps.resources.install.members)[number];
  expectTypeOf<'list-files'>().toExtend<Extract<InstallMember, { v1: string }>['v1']>();
});
