import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { codeSamples } from '@installatron-openapi/generate-docs';
import { buildModel, readDocument } from '@installatron-openapi/generate-kit';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bundle, key, openStage, type Stage } from './support/stage.ts';

const run = promisify(execFile);

// Not in node_modules, where Node takes no types out. Below this package, so that the samples find the client the way a reader's project does.
const folder = resolve(import.meta.dirname, '../dist/samples');

const document = readDocument(bundle);
const samples = [
  ...codeSamples(document, buildModel(document), {
    clientModule: '@installatron-openapi/client',
    keyVariable: 'INSTALLATRON_KEY',
  }),
].flatMap(([operationId, all]) => all.map((sample) => ({ operationId, ...sample })));

let stage: Stage;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  stage = await openStage();
});
beforeEach(() => stage.reset());
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const commands: Readonly<
  Record<string, (operationId: string, source: string) => readonly [string, ...string[]]>
> = {
  curl: (_operationId, source) => [
    'bash',
    '--norc',
    '-euo',
    'pipefail',
    '-c',
    `${source} --fail-with-body --silent`,
  ],
  TypeScript: (operationId, source) => [process.execPath, fileOf(`${operationId}.ts`, source)],
  PHP: (operationId, source) => ['php', fileOf(`${operationId}.php`, source)],
};

function fileOf(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

// The samples ask with curl, which is an extension of its own.
const hasPhp = spawnSync('php', ['-r', "exit(extension_loaded('curl') ? 0 : 1);"]).status === 0;
const labels = ['curl', 'TypeScript', ...(hasPhp ? ['PHP'] : [])];

describe.each(labels)('the samples in %s', (label) => {
  const own = samples.filter((sample) => sample.label === label);

  test.each(own)(
    '$operationId does what it says, in the demo of the sandbox',
    async ({ operationId, source }) => {
      const before = stage.exchanges.length;
      // Samples name the server with its scheme or, to the client, without.
      const here = source
        .replaceAll('https://installatron.example.com', stage.url)
        .replaceAll("'installatron.example.com'", `'${stage.url}'`);
      const [command = '', ...args] = commands[label]?.(operationId, here) ?? [];
      await run(command, args, { env: { ...process.env, INSTALLATRON_KEY: key } });
      const passed = stage.exchanges.slice(before);
      expect(passed).not.toEqual([]);
      expect(passed.filter(({ status, violations }) => status !== 200 || violations !== undefined)).toEqual(
        [],
      );
    },
  );
});
