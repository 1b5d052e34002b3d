import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Bench } from 'tinybench';
import { type Table, type Task, tables } from './tables.ts';

// A clock takes about as long to read as an install to convert.
const repeats = 200;

const [chosenTable, chosenTask] = process.argv.slice(2).map(Number);
const task = tables[chosenTable ?? Number.NaN]?.tasks[chosenTask ?? Number.NaN];

// Each task has a process of its own: what V8 has learnt from one would change the next.
if (task !== undefined) console.log(await timeOf(task));
else for (const [index, table] of tables.entries()) print(table, index);

/** Prints how long each task takes, and how long in relation to the first. */
function print({ title, tasks }: Table, index: number): void {
  const times = tasks.map((_task, position) => timeInProcess(index, position));
  console.log(`\n${title}:`);
  console.table(
    tasks.map(([name], position) => ({
      task: name,
      'ns, median': Math.round(times[position] ?? Number.NaN),
      ratio: Number(((times[position] ?? Number.NaN) / (times[0] ?? Number.NaN)).toFixed(2)),
    })),
  );
}

function timeInProcess(...chosen: readonly number[]): number {
  const args = [fileURLToPath(import.meta.url), ...chosen.map(String)];
  return Number(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout);
}

/** In nanoseconds. */
async function timeOf([name, run]: Task): Promise<number> {
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  bench.add(name, () => {
    for (let index = 0; index < repeats; index++) run();
  });
  await bench.run();
  const [result] = bench.tasks.map((found) => found.result);
  return result !== undefined && 'latency' in result ? result.latency.p50 * (1e6 / repeats) : Number.NaN;
}
