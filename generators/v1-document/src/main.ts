import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import {
  buildVersions,
  type CommandOptions,
  DiagnosticsError,
  formatOption,
  type OpenApiDocument,
  placeInSources,
  problem,
  readDocument,
  readSpec,
  runCommand,
  throwIfErrors,
  UsageError,
  writeWhole,
} from '@installatron-openapi/generate-kit';
import { compareWithBaseline, type DerivedDocument, deriveV1Document } from './index.ts';

const options = {
  document: { type: 'string', default: 'dist/openapi.json', help: 'The bundled document of version 2.' },
  spec: { type: 'string', default: 'openapi.yaml', help: 'Its sources, to say which line causes a change.' },
  out: { type: 'string', default: 'dist/openapi.v1.json', help: 'The document of version 1 to write.' },
  baseline: { type: 'string', default: 'v1.baseline.json', help: 'The frozen copy of it.' },
  check: {
    type: 'boolean',
    help: 'Write nothing; fail when the document of version 1 is not the frozen copy.',
  },
  accept: {
    type: 'boolean',
    help: 'Make the document of version 1 the frozen copy: `pnpm v1:accept`, for a change that is meant.',
  },
  format: formatOption,
} as const;

const summary =
  'Derives the document of version 1 from that of version 2. Clients of version 1 rely on it, so a frozen copy is kept.';

await runCommand({ name: 'v1-document', summary, options }, (given) => {
  if (given.flag('check') && given.flag('accept'))
    throw new UsageError('--check and --accept exclude each other.');
  const document = readDocument(resolve(given.text('document')));
  inSources(given, () => {
    const derived = deriveV1Document(document, buildVersions(document));
    if (given.flag('check')) return check(given, document, derived);
    return write(resolve(given.text(given.flag('accept') ? 'baseline' : 'out')), derived);
  });
});

function check(given: CommandOptions, document: OpenApiDocument, derived: DerivedDocument): void {
  const path = resolve(given.text('baseline'));
  if (!existsSync(path)) {
    const message = `There is no ${given.text('baseline')} to hold version 1 to.`;
    throw new DiagnosticsError([problem('v1-baseline-missing', message, { pointer: '', file: path })]);
  }
  throwIfErrors(compareWithBaseline(document, derived, readDocument(path)));
  console.error(`${given.text('baseline')}: version 1 is unchanged`);
}

function write(path: string, { document }: DerivedDocument): void {
  writeWhole(path, `${JSON.stringify(document, null, 2)}\n`);
  console.error(`${relative(process.cwd(), path)}: derived from version 2`);
}

function inSources(given: CommandOptions, action: () => void): void {
  try {
    action();
  } catch (error) {
    const spec = resolve(given.text('spec'));
    if (!(error instanceof DiagnosticsError) || !existsSync(spec)) throw error;
    const placed = placeInSources(readSpec(spec), error.diagnostics);
    throw new DiagnosticsError(placed);
  }
}
