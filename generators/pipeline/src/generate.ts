import { formatOption, runCommand, throwIfErrors } from '@installatron-openapi/generate-kit';
import { findHandEdits } from './hand-edits.ts';
import { formatSummary, summarise } from './summary.ts';
import { repositoryRoot, runTurbo } from './turbo.ts';

const options = {
  check: {
    type: 'boolean',
    help: 'Write nothing; fail when a generated file is not what the spec makes now.',
  },
  format: formatOption,
} as const;

const summary =
  'Lints and bundles the spec, generates types, client, hooks and docs from it, and builds the packages.';

await runCommand({ name: 'generate', summary, options }, async (given) => {
  const asJson = given.text('format') === 'json';
  if (given.flag('check')) return check();
  throwIfErrors(findHandEdits(repositoryRoot));
  const run = await runTurbo(['generate', 'build', 'surface'], asJson ? 'stderr' : 'inherit');
  process.exitCode = run.exitCode;
  if (run.exitCode !== 0)
    return console.error('\ngenerate: stopped at the first error, which is shown above.');
  const made = summarise(repositoryRoot, run);
  console.log(asJson ? JSON.stringify(made, null, 2) : formatSummary(made));
});

async function check(): Promise<void> {
  const run = await runTurbo(['generate:check']);
  process.exitCode = run.exitCode;
}
