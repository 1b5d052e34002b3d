import { resolve } from 'node:path';
import {
  type DiagnosticFormat,
  diagnosticFormats,
  formatOption,
  printDiagnostics,
  runCommand,
  throwIfErrors,
} from '@installatron-openapi/generate-kit';
import { checkSpec } from './bundle.ts';

const options = {
  spec: { type: 'string', default: 'spec/openapi.yaml', help: 'The index of the spec.' },
  format: formatOption,
} as const;

const summary =
  'Lints the spec: structure and examples by Redocly, source form and bundled form by the rules of spec/rules.';

await runCommand({ name: 'lint', summary, options }, async (given) => {
  const { spec, findings } = await checkSpec(resolve(given.text('spec')));
  const warnings = findings.filter((finding) => finding.severity === 'warning');
  throwIfErrors(findings);
  printDiagnostics(warnings, formatOf(given.text('format')));
  console.error(`${spec.files.size} files, no errors, ${warnings.length} warnings`);
});

function formatOf(text: string): DiagnosticFormat {
  return diagnosticFormats.find((format) => format === text) ?? 'text';
}
