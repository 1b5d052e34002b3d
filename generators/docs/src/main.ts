import { relative, resolve, sep } from 'node:path';
import {
  buildModel,
  formatOption,
  readDocument,
  runCommand,
  UsageError,
} from '@installatron-openapi/generate-kit';
import { buildSite, readGuides, writeSite } from './index.ts';

const options = {
  document: {
    type: 'string',
    default: '../spec/dist/openapi.json',
    help: 'The bundled document to read.',
  },
  guides: { type: 'string', default: '.', help: 'The folder of the guides, with their decisions.' },
  out: { type: 'string', default: 'dist', help: 'The folder to make: what else is in it is deleted.' },
  format: formatOption,
} as const;

const summary = 'Makes the documentation: the reference by Redoc, the guides as pages, and an index.';

await runCommand({ name: 'generate-docs', summary, options }, async (given) => {
  const guides = resolve(given.text('guides'));
  const out = resolve(given.text('out'));
  if (isWithin(guides, out)) throw new UsageError(`--out ${given.text('out')} holds the guides themselves.`);
  const document = readDocument(resolve(given.text('document')));
  const model = buildModel(document);
  const files = await buildSite({
    // A derived document of version 1 becomes a second entry here.
    references: [
      {
        document,
        model,
        title: `${model.title} ${model.version}`,
        page: 'reference/v2.html',
        download: 'openapi.json',
      },
    ],
    guides: readGuides(guides),
    samples: { clientModule: '@installatron-openapi/client', keyVariable: 'INSTALLATRON_KEY' },
  });
  writeSite(out, files);
  console.error(`${relative(process.cwd(), out)}: ${files.length} files, begin with index.html`);
});

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + sep);
}
