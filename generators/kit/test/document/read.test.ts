import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDocument, readDocument, toDocument } from '../../src/index.ts';
import { temporaryFolder } from '../support/folder.ts';
import { inBrief, problemsOf } from '../support/problems.ts';

const rest = '"info":{"title":"T"},"paths":{}';

describe('an OpenAPI 3 document is read', () => {
  test.each([
    { name: '3.0', given: `{"openapi":"3.0.3",${rest}}` },
    { name: '3.1', given: `{"openapi":"3.1.0",${rest}}` },
    { name: '3.1 with webhooks only', given: '{"openapi":"3.1.1","info":{},"webhooks":{}}' },
    { name: 'with a byte order mark', given: `\uFEFF{"openapi":"3.1.0",${rest}}` },
  ])('$name', ({ given }) => {
    expect(problemsOf(() => parseDocument(given, '/a.json'))).toStrictEqual([]);
  });
});

describe('anything else is refused, saying why', () => {
  test.each([
    { name: 'no JSON', given: 'openapi: 3.1.0', says: 'it is not JSON' },
    { name: 'half a document', given: `{"openapi":"3.1.0",${rest}`, says: 'it is not JSON' },
    { name: 'an empty text', given: '', says: 'it is not JSON' },
    { name: 'a list', given: '[]', says: 'it lacks' },
    { name: 'null', given: 'null', says: 'it lacks' },
    { name: 'Swagger 2.0', given: `{"swagger":"2.0",${rest}}`, says: 'it lacks' },
    { name: 'OpenAPI 2.0', given: `{"openapi":"2.0.0",${rest}}`, says: 'it lacks' },
    { name: 'OpenAPI 4', given: `{"openapi":"4.0.0",${rest}}`, says: 'it lacks' },
    { name: 'OpenAPI 30', given: `{"openapi":"30.1.0",${rest}}`, says: 'it lacks' },
    { name: 'a version that is a number', given: `{"openapi":3.1,${rest}}`, says: 'it lacks' },
    { name: 'no info', given: '{"openapi":"3.1.0","paths":{}}', says: 'it lacks' },
    { name: 'no paths', given: '{"openapi":"3.1.0","info":{}}', says: 'it lacks' },
    { name: 'paths in a list', given: '{"openapi":"3.1.0","info":{},"paths":[]}', says: 'it lacks' },
  ])('$name', ({ given, says }) => {
    const [problem] = problemsOf(() => parseDocument(given, '/a.json'));
    expect(problem).toMatchObject({ code: 'document-invalid', file: '/a.json' });
    expect(problem?.message).toContain(`/a.json is not a bundled OpenAPI document: ${says}`);
  });
});

test('a document comes in canonical order, whatever the order of the file', () => {
  const folder = temporaryFolder({ 'a.json': `{"paths":{"/b":{},"/a":{}},"info":{},"openapi":"3.1.0"}` });
  expect(JSON.stringify(readDocument(join(folder, 'a.json')))).toBe(
    '{"openapi":"3.1.0","info":{},"paths":{"/a":{},"/b":{}}}',
  );
});

test('a missing file is named', () => {
  const folder = temporaryFolder();
  const problems = problemsOf(() => readDocument(join(folder, 'a.json')));
  expect(inBrief(folder, problems)).toStrictEqual(['a.json file-missing']);
});

test('hostile depth is no crash', () => {
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
  const document = toDocument({ openapi: '3.1.0', info: {}, paths: {}, 'x-deep': deep }, '/a.json');
  expect(Object.keys(document)).toStrictEqual(['openapi', 'info', 'paths', 'x-deep']);
});
