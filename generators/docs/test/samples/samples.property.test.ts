import { spawnSync } from 'node:child_process';
import type { ApiInput, JsonObject, JsonValue } from '@installatron-openapi/generate-kit';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeSamples } from '../../src/index.ts';
import { apiOf, settings } from '../support/api.ts';
import { phpCalls } from '../support/php.ts';
import { typescriptCalls } from '../support/typescript.ts';

const numRuns = process.env['PROOF'] === undefined ? 100 : 3000;

// A shell is started for each.
const shellRuns = process.env['PROOF'] === undefined ? 100 : 1000;

// Text with everything that a language could take for more than text, and any other.
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        "'",
        '"',
        '`',
        '\\',
        '$',
        '{',
        '}',
        '(',
        ')',
        '\n',
        '\r',
        '\0',
        '@',
        '-',
        '%',
        '?>',
        '*/',
        '//',
        '</script>',
        '\u2028',
        '\u202e',
        'x',
        '__proto__',
      ),
    )
    .map((parts) => parts.join('')),
);

const json = fc.jsonValue({ maxDepth: 3, stringUnit: 'binary' }).map(toJson);

type Case = {
  readonly host: string;
  readonly keyHeader: string;
  readonly path: string;
  readonly query: string;
  readonly name: string;
  readonly body: JsonObject;
};

const cases: fc.Arbitrary<Case> = fc.record({
  host: text,
  keyHeader: text,
  path: text,
  query: text,
  name: text.filter((name) => name !== 'id'),
  body: fc
    .dictionary(fc.oneof(text, fc.constant('__proto__')), fc.oneof(text, json), { maxKeys: 4 })
    .map(toJson),
});

test('whatever a spec says, the shell passes the words of the sample on as they are', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { url, key, name } = wanted(given);
      const words = shellWords(sampleOf(apiFor(given), 'curl'));
      const body = words.at(-1) ?? '';
      expect(words.filter((word) => word !== '--globoff')).toEqual([
        ...[url, '--header', `${key}: secret`, '--header', `${name}: value`],
        ...['--header', 'Content-Type: application/json', '--data-raw', body],
      ]);
      expect(JSON.parse(body)).toEqual(given.body);
    }),
    { numRuns: shellRuns },
  );
});

test('whatever a spec says, the TypeScript sample passes the values on as they are', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (given) => {
      const calls = await typescriptCalls(sampleOf(apiFor(given), 'TypeScript'), 'sendThing');
      const parameters = { id: given.path, [given.query]: given.query, [given.name]: 'value' };
      const names = new Set(['id', given.query, given.name]);
      const isNested = Object.keys(given.body).some((key) => names.has(key));
      expect(calls).toEqual([
        isNested ? { ...parameters, body: given.body } : { ...parameters, ...given.body },
      ]);
    }),
    { numRuns },
  );
});

test('whatever a spec says, the PHP sample holds the values as they are', () => {
  fc.assert(
    fc.property(cases, (given) => {
      const { url, name } = wanted(given);
      const { address, headers, body } = phpCalls(sampleOf(apiFor(given), 'PHP'));
      expect(address).toBe(url);
      expect(headers).toContain(`${name}: value`);
      expect(body).toEqual(given.body);
    }),
    { numRuns },
  );
});

function apiFor({ host, keyHeader, path, query, name, body }: Case): ApiInput {
  const schema = {
    type: 'object',
    properties: Object.fromEntries(Object.keys(body).map((key) => [key, {}])),
  };
  const operation = {
    operationId: 'sendThing',
    parameters: [
      { name: 'id', in: 'path', required: true, example: path },
      { name: query, in: 'query', required: true, example: query },
      { name, in: 'header', required: true, example: 'value' },
    ],
    requestBody: { required: true, content: { 'application/json': { schema, example: body } } },
  };
  return apiOf('post', '/things/{id}', operation, {
    servers: [{ url: 'https://{host}', variables: { host: { default: host } } }],
    components: { securitySchemes: { Key: { type: 'apiKey', in: 'header', name: keyHeader } } },
  });
}

/** What the samples must say: an address can hold no lone half of a character, a header no second line. */
function wanted({ host, keyHeader, path, query, name }: Case) {
  const [id, parameter] = [path, query].map((part) => encodeURIComponent(part.toWellFormed()));
  const base = `https://${host}`
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, '')
    .replace(/\/+$/, '');
  return {
    url: `${base}/things/${id}?${parameter}=${parameter}`,
    key: keyHeader.toWellFormed().replaceAll(/\p{Cc}+/gu, ''),
    name: name.toWellFormed().replaceAll(/\p{Cc}+/gu, ' '),
  };
}

/** The words a shell gives to curl, the command itself left out. */
function shellWords(command: string): readonly string[] {
  const script = `curl() { printf '%s\\0' "$@"; }\n${command}`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', script], {
    env: { EXAMPLE_KEY: 'secret', LC_ALL: 'C.UTF-8' },
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\0').slice(0, -1);
}

function sampleOf({ document, model }: ApiInput, label: string): string {
  const [samples = []] = codeSamples(document, model, settings).values();
  return samples.find((sample) => sample.label === label)?.source ?? '';
}

// fast-check gives -0, which JSON does not know.
function toJson<Value>(value: Value): Value & JsonValue {
  return JSON.parse(JSON.stringify(value));
}
