import { type AnsweringOperation, envelopeToV1, envelopeToV2 } from '@installatron-openapi/renames';
import { expectTypeOf, test } from 'vitest';

test('the resources of an answer are converted, and the rest of it stays', () => {
  const answer = envelopeToV1('listInstalls', { data: [{ id: 'a' }], total_count: 1 });
  const installers = answer.data?.map(({ installer }) => installer);
  const total: number = answer.total_count;
  expectTypeOf(installers).toExtend<readonly (string | undefined)[] | undefined>();
  expectTypeOf(total).toBeNumber();
});

test('an answer of version 1 is read as one of version 2', () => {
  const answer = envelopeToV2('getInstall', { result: true, data: { id: 'a', installer: 'wordpress' } });
  const application: string | undefined = answer.data?.application;
  expectTypeOf(application).toExtend<string | undefined>();
});

test('an answer that nobody has looked at stays unknown', () => {
  const operation: AnsweringOperation = 'listInstalls';
  const unseen: unknown = JSON.parse('{}');
  expectTypeOf(envelopeToV2(operation, unseen)).toBeUnknown();
});
