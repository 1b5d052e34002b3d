import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptV1, speakV1 } from '../src/index.ts';
import { runs } from './support/runs.ts';

const word = fc.constantFrom(
  ...[
    'cmd',
    'id',
    'key',
    'user',
    'websites',
    'edit',
    'installs',
    '__proto__',
    'constructor',
    'activate-plugin',
  ],
  ...[
    'null',
    'true',
    '1e999',
    '-0',
    '"',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '=',
    '&',
    '%',
    '%2',
    '%ff',
    '\u0000',
    'ü',
  ],
);
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''));
const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => new Uint8Array(array));
const json = fc.json({ maxDepth: 3 });
const jsonCommand = fc
  .dictionary(word, fc.jsonValue({ maxDepth: 3 }))
  .map((members) => JSON.stringify({ cmd: 'edit', ...members }));

const anyRequest = fc.record({
  path: fc.constantFrom(
    '/',
    '/installs',
    '/installs/i',
    '/users/%2e%2e',
    '/installs/%ff',
    '/backups/import',
    '/x',
  ),
  query: fc.oneof(
    text,
    fc.constant('cmd=installs'),
    fc.constant('api_version=1.0'),
    fc.constant('api_version=2.0'),
  ),
  type: fc.constantFrom('application/json', 'multipart/form-data; boundary=x', 'multipart/form-data', 'a/b'),
  body: fc.oneof(text, bytes, json, jsonCommand),
});

const anyAnswer = fc.record({
  status: fc.constantFrom(200, 201, 400, 404, 500, 599),
  body: fc.oneof(json, text, fc.constant('{"result":true,"data":[{"autoup":"custom"}]}')),
});

test.each([
  { name: 'acceptV1', make: acceptV1 },
  { name: 'speakV1', make: speakV1 },
  { name: 'both', make: (fetch: Parameters<typeof acceptV1>[0]) => speakV1(acceptV1(fetch)) },
])('$name answers anything with an envelope, or with the very words of the server', async ({ make }) => {
  await fc.assert(
    fc.asyncProperty(anyRequest, anyAnswer, async ({ path, query, type, body }, given) => {
      const fetch = make(() => new Response(given.body, { status: given.status }));
      const url = `https://h.example${path}?${encodeURI(query)}`;
      const answer = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body });
      const got = await answer.text();
      if (got === given.body && answer.status === given.status) return;
      expect(answer.headers.get('Content-Type')).toBe('application/json');
      expect(JSON.parse(got)).toBeTypeOf('object');
    }),
    runs,
  );
  expect(Object.keys(Object.prototype)).toStrictEqual([]);
});
