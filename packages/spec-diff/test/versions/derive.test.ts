import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deriveVersion1 } from '../../bundled/derive-version-1.ts';
import type { JsonObject } from '../../src/json/value.ts';
import { deriveVersions } from '../../src/versions/derive.ts';

function readSpec(name: string): JsonObject {
  return JSON.parse(readFileSync(new URL(`../../../../spec/dist/${name}`, import.meta.url), 'utf8'));
}

describe('our spec', () => {
  const document = readSpec('openapi.json');

  test('has the version 1 that the generators derive', () => {
    expect(deriveVersion1(document)?.document).toEqual(readSpec('openapi.v1.json'));
  });

  test('has it in the built package, too', async () => {
    const { base, head } = await deriveVersions(document, document);
    expect(base?.statements).toEqual(deriveVersion1(document)?.statements);
    expect(Object.keys(base?.document ?? {})).toEqual(Object.keys(readSpec('openapi.v1.json')));
    expect(head).toEqual(base);
  });

  test('says something of everything, and nothing that makes no sense', () => {
    const derived = deriveVersion1(document);
    expect(derived?.problems).toEqual([]);
    const members = derived?.statements.filter(({ v2 }) => v2 !== '') ?? [];
    expect(members.length).toBeGreaterThan(500);
    expect(members.filter(({ isStated }) => !isStated)).toEqual([]);
  });
});

test('a document without x-v1 has no version 1', async () => {
  const plain = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} };
  expect(await deriveVersions(plain, plain)).toEqual({ base: undefined, head: undefined });
});
