import { resolve } from 'node:path';
import { formatOption, printDiagnostics, runCommand, writeWhole } from '@installatron-openapi/generate-kit';
import { bundleSpec } from './bundle.ts';

const options = {
  spec: { type: 'string', default: 'openapi.yaml', help: 'The index of the spec.' },
  out: { type: 'string', default: 'dist/openapi.json', help: 'The bundle to write.' },
  format: formatOption,
} as const;

const summary =
  'Checks and lints the spec, and bundles it into one canonical document. Writes nothing when it has errors.';

await runCommand({ name: 'bundle', summary, options }, async (given) => {
  const { document, spec, findings } = await bundleSpec(resolve(given.text('spec')));
  if (findings.length > 0) printDiagnostics(findings, 'text');
  writeWhole(resolve(given.text('out')), `${JSON.stringify(document, null, 2)}\n`);
  console.error(`${given.text('out')}: ${spec.files.size} files bundled, no errors`);
});
