import { commandToRequest as fromIndex } from '@installatron-openapi/renames';
import {
  CommandError,
  type CommandErrorCode,
  type CommandParams,
  type CommandRequest,
  commandToRequest,
  commandToRequests,
  type OperationId,
  type RequestMethod,
  type RequestParams,
  requestToCommand,
} from '@installatron-openapi/renames/commands';
import { expectTypeOf, test } from 'vitest';

test('a command becomes a request, which can be sent', () => {
  const params: CommandParams = { cmd: 'view', id: 'abc' };
  const { method, path, query, body }: CommandRequest = commandToRequest(params, { mode: 'lenient' });
  const init = { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
  const words = Object.entries(query).map(([name, value]) => `${name}=${String(value)}`);
  expectTypeOf(init.method).toExtend<RequestMethod>();
  expectTypeOf([path, ...words]).items.toBeString();
  expectTypeOf(fromIndex(params)).toExtend<CommandRequest>();
});

test('one command may be several requests', () => {
  const requests = commandToRequests({ cmd: 'edit', id: 'abc', title: 'A', 'list-plugins': 1 });
  const operations: readonly OperationId[] = requests.map(({ operationId }) => operationId);
  const params: readonly RequestParams[] = requests.map((request) => request.params);
  expectTypeOf(operations).items.toBeString();
  expectTypeOf(params).items.toExtend<RequestParams>();
});

test('a request becomes a command', () => {
  const params: CommandParams = requestToCommand('getInstall', { id: 'abc' });
  expectTypeOf(params['cmd']).toBeUnknown();
});

test('what has no counterpart is an error with a code', () => {
  const advice = (code: CommandErrorCode): string => (code === 'operation-absent' ? 'use version 2' : code);
  const explain = (error: unknown): string | undefined => {
    if (!(error instanceof CommandError)) return undefined;
    return [advice(error.code), error.about, error.parameter, ...error.candidates].join(' ');
  };
  expectTypeOf(explain).returns.toExtend<string | undefined>();
});
