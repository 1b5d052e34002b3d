import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codeSamples } from '@installatron-openapi/generate-docs';
import { buildModel, readDocument } from '@installatron-openapi/generate-kit';
import { afterAll, expect, test } from 'vitest';
import { bundle } from './support/places.ts';

// Below this package, so that the samples find the client the way a reader's project does.
const folder = resolve(import.meta.dirname, '../node_modules/.cache/samples');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every TypeScript sample of the reference compiles against the client', () => {
  const document = readDocument(bundle);
  const model = buildModel(document);
  const samples = codeSamples(document, model, {
    clientModule: '@installatron-openapi/client',
    keyVariable: 'INSTALLATRON_KEY',
  });
  expect(samples.size).toBe(model.operations.length);
  mkdirSync(folder, { recursive: true });
  for (const [operationId, all] of samples) {
    const source = all.find(({ label }) => label === 'TypeScript')?.source ?? '';
    writeFileSync(join(folder, `${operationId}.ts`), `${source}\n`);
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        target: 'ES2022',
        module: 'NodeNext',
        strict: true,
        noEmit: true,
        types: ['node'],
        typeRoots: ['../../@types'],
      },
    }),
  );
  expect(compile()).toBe('');
});

function compile(): string {
  const { bin }: { bin: { tsc: string } } = JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../node_modules/typescript/package.json'), 'utf8'),
  );
  const compiler = resolve(import.meta.dirname, '../node_modules/typescript', bin.tsc);
  return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
}
