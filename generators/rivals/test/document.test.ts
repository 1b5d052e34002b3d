import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { arrayMember, type JsonValue, member, stringMember } from '@installatron-openapi/generate-kit';
import { expect, test } from 'vitest';
import { readSource } from '../src/document.ts';
import { temporaryFolder } from './support/folder.ts';

test('the answer is a page of twenty installs, each with an id of its own', () => {
  const answer: JsonValue = JSON.parse(readSource('').answer);
  const installs = arrayMember(answer, 'data');
  expect(member(answer, 'result')).toBe(true);
  expect(member(answer, 'total_count')).toBe(20);
  expect(installs).toHaveLength(20);
  expect(new Set(installs.map((install) => stringMember(install, 'id'))).size).toBe(20);
  expect(installs[0]).toMatchObject({ id: '10b2c3d4e5f6g7h8i9j0k1l2m', application: 'wordpress' });
});

test.each([
  ['is no bundle', '{}', 'document-invalid'],
  ['shows no list', '{"openapi":"3.1.0","info":{},"paths":{}}', 'GET /installs has no example'],
])('a document that %s is refused', (_what, text, says) => {
  const path = join(temporaryFolder(), 'openapi.json');
  writeFileSync(path, text);
  expect(() => readSource(path)).toThrow(says);
});
