import { expect, test } from 'vitest';
import { ConversionError, envelopeToV1, envelopeToV2 } from '../src/index.ts';

const frame = { result: true, status: 200, errcode: null, message: 'The task is complete.\n' };

test('the list in an answer is converted, and the frame is not', () => {
  const v1 = { ...frame, data: [{ id: 'a', 'cf-login': 'j' }], total_count: 1 };
  const v2 = { ...frame, data: [{ id: 'a', login: 'j' }], total_count: 1 };
  expect(envelopeToV2('listInstalls', v1)).toEqual(v2);
  expect(envelopeToV1('listInstalls', v2)).toEqual(v1);
});

test('the one resource in an answer is converted', () => {
  expect(envelopeToV1('getBackup', { ...frame, data: { id: 'b', files: [], backup_time: 1 } })).toEqual({
    ...frame,
    data: { id: 'b', 'list-files': [], backup_time: 1 },
  });
});

test('a list is converted where one resource is expected', () => {
  expect(envelopeToV2('getInstall', JSON.parse('{"data":[{"cf-login":"j"}]}'))).toEqual({
    data: [{ login: 'j' }],
  });
});

test.each([
  { result: false, status: 404, errcode: 'install_not_found', message: 'Gone.' },
  { ...frame, data: null },
  frame,
])('an answer without resources comes back as it is: %j', (answer) => {
  expect(envelopeToV2('listInstalls', JSON.parse(JSON.stringify(answer)))).toEqual(answer);
});

test('an operation without resources leaves its answer alone', () => {
  const answer = { ...frame, data: 'https://192.0.2.10/session' };
  expect(envelopeToV1('loginUser', answer)).toBe(answer);
});

test('issues say where in the answer they are', () => {
  const pointers: string[] = [];
  const answer = JSON.parse('{"data":[{"id":"a"},{"autoup":7},"text"]}');
  envelopeToV2('listInstalls', answer, { onIssue: ({ pointer }) => pointers.push(pointer) });
  expect(pointers).toEqual(['/data/1/autoup', '/data/2']);
  expect(() => envelopeToV2('listInstalls', answer, { mode: 'strict' })).toThrow(ConversionError);
});

test('what is given does not change', () => {
  const answer = Object.freeze({ data: Object.freeze([Object.freeze({ id: 'a', 'cf-login': 'j' })]) });
  envelopeToV2('listInstalls', answer);
  expect(answer).toEqual({ data: [{ id: 'a', 'cf-login': 'j' }] });
});

test.each(['nothing', 'constructor'])('no operation is called %s', (name) => {
  expect(() => Reflect.apply(envelopeToV2, undefined, [name, {}])).toThrow(`No operation is called ${name}.`);
});
