/** Compares spec-diff with `redocly diff` and api-smart-diff: what each takes, and how often each is right. */
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cases, kinds } from './cases.ts';
import { measure } from './measure.ts';
import { pairsIn } from './pairs.ts';
import { judge, scoreOf } from './score.ts';
import { tools } from './tools.ts';

const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'spec-diff-bench-'));
try {
  console.log(
    `Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}.`,
  );
  for (const pair of pairsIn(folder)) {
    console.log(`\n${pair.title}. Whole processes, medians of ${rounds}:`);
    console.table(await costTable(pair.base, pair.head));
  }
  printScores();
} finally {
  rmSync(folder, { recursive: true });
}

async function costTable(base: string, head: string): Promise<object> {
  const costs = await measure(
    tools.map(({ compare }) => compare(base, head)),
    rounds,
  );
  const [first] = costs;
  const rows = costs.map(({ seconds, processor, megabytes }) => ({
    seconds: seconds.toFixed(2),
    'processor seconds': processor.toFixed(2),
    'peak MB': Math.round(megabytes),
    'ratio of seconds': (seconds / (first?.seconds ?? Number.NaN)).toFixed(2),
    'ratio of MB': (megabytes / (first?.megabytes ?? Number.NaN)).toFixed(2),
  }));
  return named(rows);
}

// The cases are ours. That we are right about each of them is no merit: they show what the others do not see.
function printScores(): void {
  const judged = tools.map((tool) => judge(tool, cases, folder));
  for (const { title, includes } of kinds) {
    const scores = judged.map((all) => scoreOf(all.filter(includes)));
    console.log(
      `\n${title}: ${cases.filter(includes).length} cases. Whether each is breaking, said by one process a tool:`,
    );
    console.table(named(scores));
  }
}

function named<Row>(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    tools.flatMap(({ name }, index) => rows.slice(index, index + 1).map((row) => [name, row])),
  );
}
