import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stockTools, timeTool } from './stock-tools.ts';
import { runTurbo } from './turbo.ts';

/** Times `generate` without and with its cache, and the stock tools one after another, and prints them. */
export async function benchGenerate(runs: number): Promise<void> {
  await timeGenerate();
  const uncached = await median(runs, () => timeGenerate('--force'));
  const cached = await median(runs, () => timeGenerate());
  const stock = await timeStockTools(runs);
  const sum = stock.reduce((total, { time }) => total + time, 0);
  for (const { name, time } of stock) print(name, time);
  print('stock tools, one after another', sum, sum);
  print('generate, uncached (limit 8 s)', uncached, sum);
  print('generate, cached (limit 1 s)', cached, sum);
}

/** Milliseconds inside turbo. */
async function timeGenerate(...flags: readonly string[]): Promise<number> {
  const { duration, exitCode } = await runTurbo(['generate', 'build', 'surface', ...flags], 'stderr');
  if (exitCode !== 0) throw new Error('generate failed; see its output above.');
  return duration;
}

async function timeStockTools(
  runs: number,
): Promise<readonly { readonly name: string; readonly time: number }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const times: { readonly name: string; readonly time: number }[] = [];
  for (const tool of stockTools(folder)) {
    times.push({ name: tool.name, time: await median(runs, async () => timeTool(tool)) });
  }
  rmSync(folder, { recursive: true });
  return times;
}

async function median(runs: number, measure: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await measure());
  return times.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

function print(name: string, milliseconds: number, base?: number): void {
  const ratio = base === undefined ? '' : `${(milliseconds / base).toFixed(2)} ×`;
  console.log(`${name.padEnd(34)} ${(milliseconds / 1000).toFixed(2).padStart(6)} s   ${ratio}`.trimEnd());
}
