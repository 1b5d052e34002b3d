import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveVersion1 } from '../../bundled/derive-version-1.ts';
import type { JsonObject } from '../../src/json/value.ts';
import type { Spec } from '../../src/source/read.ts';
import type { Version1 } from '../../src/versions/derivation.ts';
import { deriveVersions } from '../../src/versions/derive.ts';

function readSpec(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`../../../../spec/dist/${name}`, import.meta.url), 'utf8'));
}

function specOf(document: JsonObject): Spec {
  return {
    document,
    locate: (pointer) => ({ file: pointer, line: 1 }),
    beside: (name) => ({ file: name, text: undefined }),
    repository: undefined,
  };
}

function derive(document: JsonObject): Version1 | undefined {
  const derived = deriveVersion1(document);
  if (derived !== undefined && 'failure' in derived) throw new Error(derived.failure.message);
  return derived;
}

describe('our spec', () => {
  const document = readSpec('openapi.json');

  test('has the version 1 that the generators derive', () => {
    expect(derive(document)?.document).toEqual(readSpec('openapi.v1.json'));
  });

  test('has it in the built package, too', async () => {
    const { base, head } = await deriveVersions(specOf(document), specOf(document));
    expect(base?.statements).toEqual(derive(document)?.statements);
    expect(Object.keys(base?.document ?? {})).toEqual(Object.keys(readSpec('openapi.v1.json')));
    expect(head).toEqual(base);
  });

  test('says something of everything, and nothing that makes no sense', () => {
    const derived = derive(document);
    expect(derived?.problems).toEqual([]);
    const members = derived?.statements.filter(({ v2 }) => v2 !== '') ?? [];
    expect(members.length).toBeGreaterThan(500);
    expect(members.filter(({ isStated }) => !isStated)).toEqual([]);
  });
});

test('a document without x-v1 has no version 1', async () => {
  const plain = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} };
  expect(await deriveVersions(specOf(plain), specOf(plain))).toEqual({ base: undefined, head: undefined });
});

test('names that collide are no version 1, and say where', async () => {
  const operation = (operationId: string, command: JsonObject) => ({
    operationId,
    responses: {},
    'x-v1': [command],
  });
  const clashing = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    'x-v1': { version: '1.0', path: '/', command: 'cmd' },
    paths: {
      '/a': { get: operation('a', { cmd: 'show-it' }) },
      '/b': { get: operation('b', { cmd: 'show_it' }) },
    },
  };
  await expect(deriveVersions(specOf(clashing), specOf(clashing))).rejects.toMatchObject({
    name: 'NotComparable',
    place: { file: expect.stringMatching(/^\/paths\/~1[ab]\/get\/x-v1/) },
  });
});
