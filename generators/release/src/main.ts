import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type CommandOptions,
  formatOption,
  printDiagnostics,
  runCommand,
} from '@installatron-openapi/generate-kit';
import { makePlan, type Plan } from './plan.ts';
import { failures, release } from './release.ts';
import { formatOutcomes } from './report/outcomes.ts';
import { formatPlan } from './report/plan.ts';
import { repositoryRoot } from './root.ts';

const options = {
  'dry-run': { type: 'boolean', help: 'Show what would go out; publish nothing.' },
  out: { type: 'string', help: 'Keep the tarballs in this folder. Without it they are removed.' },
  root: { type: 'string', help: 'The repository to release. Without it, the one of this command.' },
  format: formatOption,
} as const;

const summary =
  'Publishes each public package whose version the registry does not have. Run again after a failure, it goes on where it stopped.';

await runCommand({ name: 'release', summary, options }, async (given) => {
  const root = resolve(given.text('root') || repositoryRoot);
  await withFolder(given.text('out'), async (folder) => {
    const plan = await makePlan({ root, folder, onProgress });
    if (isDryRun(given)) return print(given, plan, () => formatPlan(plan));
    await publish(given, root, plan);
  });
});

// Without `--` in front of it npm keeps the option to itself. It must not become a release then, least of all one in which
// npm would only feign to publish.
function isDryRun(given: CommandOptions): boolean {
  return given.flag('dry-run') || process.env['npm_config_dry_run'] === 'true';
}

async function publish(given: CommandOptions, root: string, plan: Plan): Promise<void> {
  const outcomes = await release(root, plan, onProgress);
  const diagnostics = failures(plan, outcomes);
  print(given, { verdict: plan.verdict, packages: outcomes, diagnostics }, () => formatOutcomes(outcomes));
  if (diagnostics.length === 0) return;
  process.exitCode = 1;
  if (given.text('format') === 'github') printDiagnostics(diagnostics, 'github');
  if (given.text('format') === 'text') printDiagnostics(diagnostics, 'text');
}

async function withFolder(out: string, action: (folder: string) => Promise<void>): Promise<void> {
  if (out !== '') {
    mkdirSync(out, { recursive: true });
    return action(resolve(out));
  }
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    await action(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(given: CommandOptions, value: object, text: () => string): void {
  console.log(given.text('format') === 'json' ? JSON.stringify(value, null, 2) : text());
}

function onProgress(line: string): void {
  console.error(line);
}
