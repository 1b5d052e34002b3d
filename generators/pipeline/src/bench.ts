import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@installatron-openapi/generate-kit';
import { repositoryRoot, runTurbo } from './turbo.ts';

const summary =
  'Times `generate` without and with its cache against the same stock tools run one after another, in one run.';

const options = {
  runs: { type: 'string', default: '3', help: 'How often each is timed; medians are shown.' },
} as const;

await runCommand({ name: 'bench', summary, options }, async (given) => {
  const runs = Math.max(1, Number.parseInt(given.text('runs'), 10) || 1);
  await runTurbo(['generate', 'build'], 'stderr');
  const uncached = median(
    await repeat(runs, async () => (await runTurbo(['generate', 'build', '--force'], 'stderr')).duration),
  );
  const cached = median(
    await repeat(runs, async () => (await runTurbo(['generate', 'build'], 'stderr')).duration),
  );
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const stock = stockTools(folder).map((tool) => ({
    name: tool.name,
    time: median(repeatSync(runs, () => time(tool))),
  }));
  rmSync(folder, { recursive: true });
  const sum = stock.reduce((total, tool) => total + tool.time, 0);
  const rows: readonly (readonly [string, number, string])[] = [
    ...stock.map((tool) => [tool.name, tool.time, ''] as const),
    ['stock tools, one after another', sum, '1.00'],
    ['generate, uncached (limit 8 s)', uncached, (uncached / sum).toFixed(2)],
    ['generate, cached (limit 1 s)', cached, (cached / sum).toFixed(2)],
  ];
  for (const [name, milliseconds, ratio] of rows) {
    console.log(`${name.padEnd(34)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s   ${ratio}`);
  }
});

type Tool = { readonly name: string; readonly bin: string; readonly args: readonly string[] };

const require = createRequire(import.meta.url);

function stockTools(folder: string): readonly Tool[] {
  const index = join(repositoryRoot, 'spec/openapi.yaml');
  const bundle = join(repositoryRoot, 'spec/dist/openapi.json');
  const rules = join(repositoryRoot, 'spec/rules/bundled.ruleset.mjs');
  const redocly = require.resolve('@redocly/cli/bin/cli.js');
  const tsc = join(repositoryRoot, 'node_modules/typescript/bin/tsc');
  return [
    { name: 'redocly lint', bin: redocly, args: ['lint', index] },
    { name: 'redocly bundle', bin: redocly, args: ['bundle', index, '-o', join(folder, 'openapi.json')] },
    {
      name: 'spectral lint',
      bin: require.resolve('@stoplight/spectral-cli/dist/index.js'),
      args: ['lint', bundle, '-r', rules],
    },
    {
      name: 'openapi-typescript',
      bin: require.resolve('openapi-typescript/bin/cli.js'),
      args: [bundle, '-o', join(folder, 'v2.ts')],
    },
    {
      name: 'orval',
      bin: orvalBin(),
      args: ['--input', bundle, '--output', join(folder, 'hooks.ts'), '--client', 'react-query'],
    },
    {
      name: 'redocly build-docs',
      bin: redocly,
      args: ['build-docs', bundle, '-o', join(folder, 'v2.html'), '--inlineBundle'],
    },
    ...['types', 'client', 'hooks'].map((name) => ({
      name: `tsc ${name}`,
      bin: tsc,
      args: ['-p', join(repositoryRoot, 'packages', name, 'tsconfig.build.json')],
    })),
  ];
}

function orvalBin(): string {
  return join(require.resolve('orval/package.json'), '../dist/bin/orval.mjs');
}

function time(tool: Tool): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [tool.bin, ...tool.args], {
    cwd: tmpdir(),
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', CI: 'true' },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) console.error(`${tool.name} exited with ${status}:\n${stderr}`);
  return performance.now() - started;
}

async function repeat(times: number, measure: () => Promise<number>): Promise<readonly number[]> {
  const results: number[] = [];
  for (let run = 0; run < times; run += 1) results.push(await measure());
  return results;
}

function repeatSync(times: number, measure: () => number): readonly number[] {
  return Array.from({ length: times }, measure);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
