import { describe, expect, test } from 'vitest';
import { type Change, compareDocuments } from '../../src/index.ts';
import {
  type DocumentParts,
  documentOf,
  documentSending,
  documentWith,
  jsonContent,
} from '../support/documents.ts';

const website = (path: object): object => ({
  type: 'object',
  properties: { websites: { type: 'array', items: { type: 'object', properties: { path } } } },
});

function onlyChange(base: object, head: object): Change {
  const { changes } = compareDocuments(base, head);
  expect(changes).toHaveLength(1);
  const [change] = changes;
  if (change === undefined) throw new Error('There is no change.');
  return change;
}

test('a change says what, where, whom it concerns, and what to do', () => {
  const [base, head] = [{ type: 'string' }, { type: 'string', maxLength: 20 }].map((path) =>
    documentSending('request', website(path)),
  );
  expect(compareDocuments(base, head)).toStrictEqual({
    verdict: 'breaking',
    bump: 'major',
    changes: [
      {
        rule: 'max-length-lowered',
        severity: 'breaking',
        direction: 'request',
        operationId: 'sendThing',
        method: 'POST',
        path: '/things',
        side: 'head',
        pointer:
          '/paths/~1things/post/requestBody/content/application~1json/schema/properties/websites/items/properties/path/maxLength',
        subject: 'request body / websites[] / path',
        message: '`path` has `maxLength` 20, and had none.',
        remedy: 'Keep what was allowed, or add the new form under a new name.',
        fingerprint: '7283474be330',
      },
    ],
  });
});

describe('the verdict is that of the worst change', () => {
  const title = (text: string): DocumentParts => ({ info: { title: text, version: '1' } });
  const post = { post: { responses: {} } };

  test.each<{ name: string; base: object; head: object; verdict: string; bump: string }>([
    { name: 'none', base: documentOf({}), head: documentOf({}), verdict: 'identical', bump: 'none' },
    {
      name: 'another title',
      base: documentOf(title('A')),
      head: documentOf(title('B')),
      verdict: 'compatible',
      bump: 'patch',
    },
    {
      name: 'another title and a new operation',
      base: documentOf(title('A')),
      head: documentOf({ ...title('B'), paths: { '/b': post } }),
      verdict: 'compatible',
      bump: 'minor',
    },
    {
      name: 'one operation in place of another',
      base: documentOf({ paths: { '/a': post } }),
      head: documentOf({ paths: { '/b': post } }),
      verdict: 'breaking',
      bump: 'major',
    },
  ])('$name', ({ base, head, verdict, bump }) => {
    expect(compareDocuments(base, head)).toMatchObject({ verdict, bump });
  });
});

describe('a place is named from outside in', () => {
  const text = { type: 'string' };
  const number = { type: 'integer' };

  test.each<{ base: object; head: object; subject: string; message: string }>([
    {
      base: documentWith({ parameters: [{ name: 'a', in: 'query', schema: text }] }),
      head: documentWith({ parameters: [{ name: 'a', in: 'query', schema: number }] }),
      subject: 'query parameter a',
      message: 'The query parameter `a` is an integer instead of a string.',
    },
    {
      base: documentWith({ requestBody: { content: { 'text/plain': { schema: text } } } }),
      head: documentWith({ requestBody: { content: { 'text/plain': { schema: number } } } }),
      subject: 'request body / (text/plain)',
      message: 'The request body is an integer instead of a string.',
    },
    {
      base: documentSending('response', { type: 'array', items: text }),
      head: documentSending('response', { type: 'array', items: number }),
      subject: 'response 200[]',
      message: 'An item of the response 200 is an integer instead of a string.',
    },
    {
      base: documentSending('response', { properties: { a: { additionalProperties: text } } }),
      head: documentSending('response', { properties: { a: { additionalProperties: number } } }),
      subject: 'response 200 / a{*}',
      message: 'Any other member of `a` is an integer instead of a string.',
    },
    {
      base: documentWith({ responses: { 200: { headers: { Count: { schema: text } } } } }),
      head: documentWith({ responses: { 200: { headers: { Count: { schema: number } } } } }),
      subject: 'response 200 / header count',
      message: '`header count` is an integer instead of a string.',
    },
    {
      base: documentWith({}),
      head: documentOf({}),
      subject: '',
      message: 'The operation is gone.',
    },
    {
      base: documentOf({ webhooks: { done: { post: {} } } }),
      head: documentOf({}),
      subject: '',
      message: 'The webhook is gone.',
    },
    {
      base: documentOf({ servers: [{ url: '/a' }] }),
      head: documentOf({ servers: [{ url: '/a', description: 'A' }] }),
      subject: 'server /a',
      message: 'The server `/a` has another `description`.',
    },
  ])('$subject', ({ base, head, subject, message }) => {
    expect(onlyChange(base, head)).toMatchObject({ subject, message });
  });

  test('a backtick in a name does not end the name', () => {
    const base = documentSending('response', { properties: { 'a`b': text } });
    const { message } = onlyChange(base, documentSending('response', { properties: {} }));
    expect(message).toBe("`a'b` is gone.");
  });
});

describe('a pointer', () => {
  test('leads into the base for what is gone', () => {
    const base = documentSending('response', { $ref: '#/components/schemas/A~1b' }, components('A/b'));
    const head = documentSending('response', { type: 'object' });
    expect(onlyChange(base, head)).toMatchObject({
      side: 'base',
      pointer: '/components/schemas/A~1b/properties/c',
    });
  });

  test('leads into the head for what is there in another way', () => {
    const [base, head] = [20, 10].map((maxLength) => documentSending('request', { maxLength }));
    expect(onlyChange(base ?? {}, head ?? {})).toMatchObject({
      side: 'head',
      pointer: '/paths/~1things/post/requestBody/content/application~1json/schema/maxLength',
    });
  });

  test('leads into the head for what is new', () => {
    const base = documentSending('response', { type: 'object' });
    const head = documentSending('response', { $ref: '#/components/schemas/A~1b' }, components('A/b'));
    expect(onlyChange(base, head)).toMatchObject({
      side: 'head',
      pointer: '/components/schemas/A~1b/properties/c',
    });
  });

  function components(name: string): { components: object } {
    return { components: { schemas: { [name]: { type: 'object', properties: { c: { type: 'string' } } } } } };
  }
});

describe('what is said once', () => {
  const user = (text: string): object => ({
    components: { schemas: { User: { type: 'object', description: text } } },
  });
  const answer = { responses: { 200: jsonContent({ $ref: '#/components/schemas/User' }) } };
  const paths = { '/a': { get: answer }, '/b': { get: answer } };

  test('a description, however many operations use it', () => {
    const change = onlyChange(documentOf({ paths, ...user('A') }), documentOf({ paths, ...user('B') }));
    expect(change).toMatchObject({ rule: 'description-changed', direction: 'none', path: '/a' });
  });

  test('what breaks nothing and holds for requests and answers', () => {
    const schema = { $ref: '#/components/schemas/User' };
    const operation = { requestBody: jsonContent(schema), responses: { 200: jsonContent(schema) } };
    const added = { components: { schemas: { User: { type: 'object', properties: { a: {} } } } } };
    const change = onlyChange(
      documentWith(operation, { components: { schemas: { User: { type: 'object' } } } }),
      documentWith(operation, added),
    );
    expect(change).toMatchObject({ rule: 'property-added', direction: 'both' });
  });

  test('a breaking change, for each operation', () => {
    const typed = (type: string): object => ({ components: { schemas: { User: { type } } } });
    const { changes } = compareDocuments(
      documentOf({ paths, ...typed('object') }),
      documentOf({ paths, ...typed('string') }),
    );
    expect(changes.map(({ path }) => path)).toStrictEqual(['/a', '/b']);
  });
});

test('a sunset counts from the day of the comparison', () => {
  const base = documentOf({ paths: { '/a': { get: { deprecated: true, 'x-sunset': '2027-01-01' } } } });
  const verdicts = ['2027-06-29', '2027-06-30'].map(
    (today) => compareDocuments(base, documentOf({}), { today }).verdict,
  );
  expect(verdicts).toStrictEqual(['breaking', 'compatible']);
  expect(compareDocuments(base, documentOf({}), { today: '2027-01-08', sunsetDays: 7 }).verdict).toBe(
    'compatible',
  );
});
