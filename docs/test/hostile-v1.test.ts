import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildVersions, type JsonObject, toDocument } from '@installatron-openapi/generate-kit';
import { deriveV1Document } from '@installatron-openapi/generate-v1-document';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostilePayloads } from '../../generators/pipeline/test/hostile/documents.ts';
import { launchBrowser } from './support/browser.ts';
import { buildPage } from './support/build-page.ts';
import { readThrough } from './support/read-through.ts';
import { visit } from './support/visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostile-v1-page-'));
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const all = hostilePayloads.join('\n\n');

/** An operation for each payload, whose command, parameter and value are that payload. */
function operation(payload: string, index: number): readonly [string, JsonObject] {
  const properties = Object.fromEntries([
    [`member${index}`, { type: 'string', description: payload, 'x-v1': { name: `${payload} name` } }],
    ['mode', { type: 'string', enum: [payload], 'x-v1': { values: { [payload]: `${payload} value` } } }],
  ]);
  const post = {
    operationId: `operation${index}`,
    tags: ['Harmless'],
    summary: 'An operation',
    description: payload,
    requestBody: { content: { 'application/json': { schema: { type: 'object', properties } } } },
    responses: { 200: { description: payload } },
    'x-v1': [{ cmd: `${payload} ${index}`, when: { [`${payload} condition`]: `is ${payload}` } }],
  };
  return [`/path${index}`, { post }];
}

const source: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Hostile', version: '2.0' },
  'x-v1': {
    version: '1.0',
    title: 'Hostile, version 1',
    description: all,
    servers: [{ url: 'https://api.example.com', description: all }],
    path: '/',
    command: 'cmd',
    status: 200,
    parameters: { key: { description: all, schema: { type: 'string' }, example: all } },
  },
  servers: [{ url: 'https://api.example.com' }],
  paths: Object.fromEntries(hostilePayloads.map(operation)),
  components: { schemas: {} },
};

test('a page of version 1 with hostile commands, names and values runs no script, makes no element and asks for nothing', async () => {
  const document = toDocument(source, 'hostile-v1');
  const derived = deriveV1Document(document, buildVersions(document)).document;
  const path = await buildPage(folder, 'hostile-v1', derived);
  const { page, complaints, requests } = await visit(browser, path);
  const { operations, foreignElements, marked } = await readThrough(page, hostilePayloads.length, true);
  expect(operations.length).toBeGreaterThanOrEqual(hostilePayloads.length);
  expect(marked).toBe(false);
  expect(foreignElements).toStrictEqual([]);
  expect(requests).toStrictEqual([requests[0]]);
  expect(complaints.filter((text) => text.startsWith('dialog') || /hostile/.test(text))).toStrictEqual([]);
  await page.context().close();
}, 180_000);
