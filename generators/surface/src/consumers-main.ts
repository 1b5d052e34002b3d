import { resolve } from 'node:path';
import {
  type Diagnostic,
  formatOption,
  printDiagnostics,
  runCommand,
  UsageError,
} from '@installatron-openapi/generate-kit';
import { type Comparison, compareConsumers } from './consumers/compare.ts';
import { type CompilerVersion, compilerVersions } from './consumers/compile.ts';
import { repositoryOf } from './consumers/git.ts';
import { NotComparable } from './consumers/not-comparable.ts';

const options = {
  base: { type: 'string', help: 'The revision to compare with, also without --base: `consumers main`.' },
  typescript: {
    type: 'string',
    default: '7',
    help: `The compiler to ask: ${[...compilerVersions, 'both'].join(', ')}.`,
  },
  format: formatOption,
} as const;

const summary =
  'Type-checks the consumer tests of an earlier revision against the packages as they are built now. Exits with 0 when they compile, 1 when they do not, 2 when nothing can be said.';

// The one thing this command is about may stand by itself.
const [first] = process.argv.slice(2);
if (first !== undefined && !first.startsWith('-')) process.argv.splice(2, 0, '--base');

await runCommand({ name: 'consumers', summary, options }, async (given) => {
  const base = given.text('base');
  if (base === '') throw new UsageError('The revision to compare with is missing, such as origin/main.');
  const versions = readVersions(given.text('typescript'));
  const format = given.text('format');
  try {
    const root = await repositoryOf(resolve('.'));
    report(await compareConsumers(root, base, versions), format);
  } catch (error) {
    sayNothing(error, format);
  }
});

/** Any failure, foreseen or not, is no verdict: 1 would say that something breaks. */
function sayNothing(error: unknown, format: string): void {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(error instanceof NotComparable ? `consumers: ${reason}` : error);
  if (format === 'json') {
    console.log(JSON.stringify({ verdict: 'not comparable', reason, packages: [] }, null, 2));
  }
  process.exitCode = 2;
}

function readVersions(text: string): readonly CompilerVersion[] {
  const versions =
    text === 'both' ? compilerVersions : compilerVersions.filter((version) => version === text);
  if (versions.length === 0)
    throw new UsageError(`--typescript is one of ${[...compilerVersions, 'both'].join(', ')}.`);
  return versions;
}

function report(comparison: Comparison, format: string): void {
  if (format === 'json') console.log(JSON.stringify(comparison, null, 2));
  else {
    for (const { name, verdict } of comparison.packages) console.log(`${name}: ${verdict}`);
    const problems = comparison.packages.flatMap((one) => one.problems.map(diagnostic));
    if (problems.length > 0) printDiagnostics(problems, format === 'github' ? 'github' : 'text');
  }
  if (comparison.verdict === 'breaking') process.exitCode = 1;
}

function diagnostic({ file, line, message }: Comparison['packages'][number]['problems'][number]): Diagnostic {
  return {
    code: 'rule/consumer-breaks',
    severity: 'error',
    message,
    remedy: 'Keep what consumers use; if they must change, it is a new major version.',
    pointer: '',
    file,
    line,
  };
}
