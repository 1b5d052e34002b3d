import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from './turbo.ts';

/** A tool as its authors ship it, started by itself: what `generate` is measured against. */
export type StockTool = { readonly name: string; readonly bin: string; readonly args: readonly string[] };

/** The commands a team would run without this pipeline, writing into a folder of their own. */
export function stockTools(folder: string): readonly StockTool[] {
  const index = join(repositoryRoot, 'spec/openapi.yaml');
  const bundle = join(repositoryRoot, 'spec/dist/openapi.json');
  // The rules of this repository use the library, and Spectral's command cannot bundle them: its own are timed. One of them
  // takes a payload with a member `default` for a schema, so it may only warn.
  const rules = join(folder, 'rules.yaml');
  writeFileSync(rules, 'extends: spectral:oas\nrules: { oas3-valid-schema-example: warn }\n');
  const redocly = installed('docs', '@redocly/cli/bin/cli.js');
  const to = (name: string) => join(folder, name);
  return [
    { name: 'redocly lint', bin: redocly, args: ['lint', index, '--config', join(index, '../redocly.yaml')] },
    { name: 'redocly bundle', bin: redocly, args: ['bundle', index, '-o', to('openapi.json')] },
    {
      name: 'spectral lint',
      bin: installed('pipeline', '@stoplight/spectral-cli/dist/index.js'),
      args: ['lint', bundle, '-r', rules],
    },
    {
      name: 'openapi-typescript',
      bin: installed('types', 'openapi-typescript/bin/cli.js'),
      args: [bundle, '-o', to('v2.ts')],
    },
    {
      name: 'orval',
      bin: installed('pipeline', 'orval/dist/bin/orval.mjs'),
      args: ['--input', bundle, '--output', to('hooks.ts'), '--client', 'react-query'],
    },
    {
      name: 'redocly build-docs',
      bin: redocly,
      args: ['build-docs', bundle, '-o', to('v2.html'), '--inlineBundle'],
    },
    ...['types', 'client', 'hooks'].map((name) => ({
      name: `tsc ${name}`,
      bin: installed('pipeline', 'typescript/bin/tsc'),
      args: ['-p', join(repositoryRoot, 'packages', name, 'tsconfig.build.json')],
    })),
  ];
}

// Each from the generator that uses it: openapi-typescript needs the TypeScript that its generator has.
function installed(generator: string, path: string): string {
  return join(repositoryRoot, 'generators', generator, 'node_modules', path);
}

/**
 * Runs a tool once.
 *
 * @returns milliseconds.
 * @throws Error when it fails: a time of something that failed measures nothing.
 */
export function timeTool({ name, bin, args }: StockTool): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: tmpdir(),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${name} exited with ${status}:\n${stdout}${stderr}`);
  return performance.now() - started;
}
