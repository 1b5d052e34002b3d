import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  type JsonValue,
  objectMember,
  runCommand,
  stringMember,
  UsageError,
} from '@installatron-openapi/generate-kit';
import { benchGenerate } from './bench-generate.ts';
import { repositoryRoot } from './turbo.ts';

const summary =
  'Times `generate` against the stock tools run one after another, then runs the benchmarks of the packages.';

const options = {
  only: {
    type: 'string',
    default: '',
    help: '`generate`, or the folder of a package: run that benchmark alone.',
  },
  runs: { type: 'string', default: '3', help: 'How often `generate` is timed; medians are shown.' },
} as const;

await runCommand({ name: 'bench', summary, options }, async (given) => {
  const only = given.text('only');
  const known = ['generate', ...packagesWithBench()];
  if (only !== '' && !known.includes(only)) throw new UsageError(`--only is one of ${known.join(', ')}.`);
  const runs = Math.max(1, Number.parseInt(given.text('runs'), 10) || 1);
  for (const name of known.filter((candidate) => only === '' || candidate === only)) {
    console.log(`\n# ${name}`);
    if (name === 'generate') await benchGenerate(runs);
    else benchPackage(name);
  }
});

/** Folders of `packages` whose manifest has a script `bench`. */
function packagesWithBench(): readonly string[] {
  return globSync('packages/*/package.json', { cwd: repositoryRoot })
    .filter((manifest) => {
      const value: JsonValue = JSON.parse(readFileSync(join(repositoryRoot, manifest), 'utf8'));
      return stringMember(objectMember(value, 'scripts'), 'bench') !== undefined;
    })
    .map((manifest) => basename(dirname(manifest)))
    .toSorted();
}

function benchPackage(name: string): void {
  const folder = join(repositoryRoot, 'packages', name);
  const { status } = spawnSync(process.execPath, ['--run', 'bench'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
