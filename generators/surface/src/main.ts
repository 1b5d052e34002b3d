import { join, resolve } from 'node:path';
import {
  checkOutput,
  formatOption,
  planOutput,
  runCommand,
  throwIfErrors,
  UsageError,
  writeOutput,
} from '@installatron-openapi/generate-kit';
import { readManifest } from './package/packages.ts';
import { surfaceOf } from './report/surface.ts';

const options = {
  package: { type: 'string', default: '.', help: 'The folder of the package. It must be built.' },
  check: {
    type: 'boolean',
    help: 'Write nothing; fail when a report is missing, changed, orphaned or edited by hand.',
  },
  format: formatOption,
} as const;

const summary =
  'Writes the public API of a package as text, from its built declarations: surface/<entry>.gen.ts for each entry of exports.';

await runCommand({ name: 'generate-surface', summary, options }, async (given) => {
  const folder = resolve(given.text('package'));
  const out = join(folder, 'surface');
  const manifest = readManifest(folder);
  if (manifest === undefined) throw new UsageError('No package.json in this folder: give that of a package.');
  const plan = await planOutput(out, surfaceOf(folder, manifest));
  if (given.flag('check')) throwIfErrors(checkOutput(out, plan));
  else writeOutput(out, plan);
  const changed = plan.filter(({ state }) => state !== 'unchanged').length;
  console.error(`surface: ${plan.length} files, ${changed} changed`);
});
