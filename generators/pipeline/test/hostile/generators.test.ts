import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DiagnosticsError } from '@installatron-openapi/generate-kit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateAll, Scratch } from '../support/scratch.ts';
import { hostileDocuments, hostilePayloads } from './documents.ts';

// Strings that want to be code, markup or a path, in every place where OpenAPI lets a string stand, through
// every generator that writes code. The page is tested where it is made, in a browser.
//
// openapi-typescript mangles or crashes on some names, which generators/types refuses: those are in the last test.
const acceptedIn: Readonly<Record<string, (text: string) => boolean>> = {
  operationIds: isOperationId,
  everything: isOperationId,
  paths: (text) => isMemberName(text) && isDecodable(text),
};

const names = hostileDocuments().map(({ name }) => name);
const documents = names.flatMap((name) => {
  const payloads = hostilePayloads.filter(acceptedIn[name] ?? isMemberName);
  return hostileDocuments(payloads).filter((document) => document.name === name);
});

function isMemberName(text: string): boolean {
  return !(text in {});
}

function isOperationId(text: string): boolean {
  return isMemberName(text) && /^[\w.~:/?@!$&'()*+,;=[\]-]+$/.test(text);
}

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

const scratch = new Scratch();
const before = new Set(readdirSync(tmpdir()));
const refused = new Map<string, DiagnosticsError>();

beforeAll(async () => {
  for (const { name, document } of documents) {
    try {
      await scratch.add(name, await generateAll(document));
    } catch (error) {
      if (!(error instanceof DiagnosticsError)) throw error;
      refused.set(name, error);
    }
  }
});

afterAll(() => scratch.remove());

test('a generator that refuses a hostile document says why, with a remedy', () => {
  for (const { diagnostics } of refused.values()) {
    for (const { code, message, remedy } of diagnostics) {
      expect(code).toMatch(/^(name-collision|name-unsupported|output-duplicate)$/);
      expect(message).not.toBe('');
      expect(remedy).not.toBe('');
    }
  }
  // Refusing everything would pass, and prove nothing.
  expect(refused.size).toBeLessThan(documents.length / 4);
});

test.each(documents.map(({ name }) => name))('what is made of hostile text in "%s" type-checks', (name) => {
  if (refused.has(name)) return;
  expect(scratch.compile(name, '7')).toBe('');
});

test('importing what was generated executes nothing of a spec', () => {
  const modules = readdirSync(scratch.folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(types|client)\/.*\.gen\.ts$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(scratch.folder, file));
  expect(modules.length).toBeGreaterThan(documents.length);
  const main = join(scratch.folder, 'import-all.mjs');
  writeFileSync(
    main,
    `for (const module of ${JSON.stringify(modules)}) await import(module);
     const found = Object.keys(globalThis).filter((name) => /hostile/i.test(name));
     console.log(JSON.stringify(found));`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  expect(stdout.trim()).toBe('[]');
});

test('no file is written outside of the folder that was asked for', () => {
  const files = readdirSync(scratch.folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => !file.startsWith('node_modules') && file.includes('generated/'),
  );
  expect(files.filter((file) => !/^[\w-]+\/(client|hooks)\/generated\/[\w.-]+$/.test(file))).toStrictEqual(
    [],
  );
  const strays = readdirSync(tmpdir()).filter(
    (name) => !before.has(name) && /^(hostile|passwd)(\.|$)/i.test(name),
  );
  expect(strays).toStrictEqual([]);
  expect(existsSync(join(scratch.folder, '../hostile.gen.ts'))).toBe(false);
});

test('the corpus holds what advisories of generators were about', () => {
  const text = JSON.stringify(hostileDocuments());
  for (const fragment of [
    '*/',
    '</script>',
    '${',
    '../',
    '__proto__',
    'constructor',
    'javascript:',
    '__proto__',
    'constructor',
    '\u2028',
  ]) {
    expect(text, fragment).toContain(fragment);
  }
});

const odd = hostilePayloads.filter((payload) => !isOperationId(payload));

test.each(odd)('the name %j gives code or a refusal that says why, never a crash', async (payload) => {
  for (const { name, document } of hostileDocuments([payload])) {
    if (!/operationIds|propertyNames/.test(name)) continue;
    const outcome = await generateAll(document, ['types', 'client']).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DiagnosticsError);
  }
});
