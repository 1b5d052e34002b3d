import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { type Table, tables } from './tables.ts';

// A clock takes about as long to read as an install to convert.
const repeats = 200;

const chosen = process.argv[2];
const table = tables[Number(chosen ?? Number.NaN)];

// Each table has a process of its own: what V8 has learnt from one would slow down the next.
if (table !== undefined) await print(table);
else for (const index of tables.keys()) runTable(index);

function runTable(index: number): void {
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), String(index)], { stdio: 'inherit' });
}

/** Prints how long each task takes, and how long in relation to the first. */
async function print({ title, tasks }: Table): Promise<void> {
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  for (const [name, task] of tasks) {
    bench.add(name, () => {
      for (let index = 0; index < repeats; index++) task();
    });
  }
  await bench.run();
  const times = bench.tasks.map(({ result }) => ('latency' in result ? result.latency.p50 : Number.NaN));
  console.log(`\n${title}:`);
  console.table(
    tasks.map(([task], index) => ({
      task,
      'ns, median': Math.round((times[index] ?? Number.NaN) * (1e6 / repeats)),
      ratio: Number(((times[index] ?? Number.NaN) / (times[0] ?? Number.NaN)).toFixed(2)),
    })),
  );
}
