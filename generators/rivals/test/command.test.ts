import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { arrayMember, type JsonValue, member } from '@installatron-openapi/generate-kit';
import { describe, expect, test } from 'vitest';
import { runCommand } from './support/command.ts';
import { temporaryFolder } from './support/folder.ts';

const quick = ['--seconds', '0.05', '--concurrency', '2'];

test('a run prints a row for each client, and leaves nothing behind', async () => {
  const { code, stdout, stderr, left } = await runCommand([...quick, '--format', 'json']);
  expect({ code, stderr, left }).toStrictEqual({ code: 0, stderr: '', left: [] });
  const printed: JsonValue = JSON.parse(stdout);
  expect(figures(printed, 'speeds')).toStrictEqual([
    { name: 'bare fetch', requestsPerSecond: true, slowest: true, fastest: true, ratio: true },
    { name: 'our client', requestsPerSecond: true, slowest: true, fastest: true, ratio: true },
    { name: 'openapi-fetch', requestsPerSecond: true, slowest: true, fastest: true, ratio: true },
    { name: 'hey-api', requestsPerSecond: true, slowest: true, fastest: true, ratio: true },
  ]);
  expect(figures(printed, 'sizes')).toStrictEqual([
    { name: 'bare fetch', minified: true, gzip: true },
    { name: 'our client', minified: true, gzip: true },
    { name: 'our client, all pages', minified: true, gzip: true },
    { name: 'our client, in the background', minified: true, gzip: true },
    { name: 'openapi-fetch', minified: true, gzip: true },
    { name: 'hey-api', minified: true, gzip: true },
  ]);
  expect(member(printed, 'conditions')).toMatchObject({ seconds: 0.05, rounds: 5, concurrency: 2 });
});

/** The rows of a table, with true in place of each number that is finite and above 0. */
function figures(printed: JsonValue, table: string): readonly object[] {
  return arrayMember(printed, table).map((row) =>
    Object.fromEntries(
      Object.entries(Object(row)).map(([name, value]) => [
        name,
        typeof value === 'number' ? Number.isFinite(value) && value > 0 : value,
      ]),
    ),
  );
}

describe('a run that cannot be made exits with 1, says why and leaves nothing behind', () => {
  test('without a bundle of the spec', async () => {
    const document = join(temporaryFolder(), 'openapi.json');
    const { code, stdout, stderr, left } = await runCommand([...quick, '--document', document]);
    expect({ code, stdout, left }).toStrictEqual({ code: 1, stdout: '', left: [] });
    expect(stderr).toBe(
      [
        document,
        '  error file-missing: There is no bundle of the spec here.',
        '  Run `pnpm generate`, which makes it.',
        '',
      ].join('\n'),
    );
  });

  test('without one, for a machine', async () => {
    const document = join(temporaryFolder(), 'openapi.json');
    const { code, stdout, stderr } = await runCommand(['--document', document, '--format', 'json']);
    expect({ code, stderr }).toStrictEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ code: 'file-missing', file: document }] });
  });

  test('with the bundle of another API', async () => {
    const folder = temporaryFolder({ 'other.json': JSON.stringify(otherApi) });
    const { code, stdout, stderr, left } = await runCommand(['--document', join(folder, 'other.json')]);
    expect({ code, stdout, left }).toStrictEqual({ code: 1, stdout: '', left: [] });
    expect(stderr).toMatch(/error tool-failed: The call of hey-api cannot be bundled: .*"listInstalls"/s);
  });

  test('after Ctrl-C', async () => {
    const { stdout, stderr, left, code } = await runCommand(['--seconds', '30'], async (child, temporary) => {
      while (readdirSync(temporary).length === 0) await setTimeout(20);
      child.kill('SIGINT');
    });
    expect({ code, stdout, stderr, left }).toStrictEqual({ code: 130, stdout: '', stderr: '', left: [] });
  });
});

// It has the list, but the client that is generated from it names the operation differently.
const otherApi = {
  openapi: '3.1.0',
  info: { title: 'Another API', version: '1' },
  paths: {
    '/installs': {
      get: {
        operationId: 'findInstalls',
        responses: {
          200: {
            description: 'Some.',
            content: {
              'application/json': {
                schema: { type: 'object' },
                examples: { some: { value: { data: [{ id: 'a1' }] } } },
              },
            },
          },
        },
      },
    },
  },
};

describe('a command line that makes no sense exits with 2 and says why', () => {
  test.each([
    { args: ['--seconds', '0'], says: '--seconds is a number above 0 and up to 600.' },
    { args: ['--seconds', '601'], says: '--seconds is a number above 0 and up to 600.' },
    { args: ['--concurrency', '1.5'], says: '--concurrency is a whole number above 0 and up to 256.' },
  ])('$args', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCommand(args);
    expect({ code, stdout }).toStrictEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });
});
