import { relative, resolve, sep } from 'node:path';
import {
  buildModel,
  formatOption,
  readDocument,
  runCommand,
  UsageError,
} from '@installatron-openapi/generate-kit';
import { buildSite, type Reference, readGuides, writeSite } from './index.ts';

const options = {
  document: {
    type: 'string',
    default: '../spec/dist/openapi.json',
    help: 'The bundled document to read.',
  },
  v1: {
    type: 'string',
    default: '../spec/dist/openapi.v1.json',
    help: 'The document of version 1.',
  },
  guides: { type: 'string', default: '.', help: 'The folder of the guides, with their decisions.' },
  out: { type: 'string', default: 'dist', help: 'The folder to make: what else is in it is deleted.' },
  format: formatOption,
} as const;

const summary = 'Makes the documentation: the references by Redoc, the guides as pages, and an index.';

await runCommand({ name: 'generate-docs', summary, options }, async (given) => {
  const guides = resolve(given.text('guides'));
  const out = resolve(given.text('out'));
  if (isWithin(guides, out)) throw new UsageError(`--out ${given.text('out')} holds the guides themselves.`);
  const files = await buildSite({
    references: [
      reference(given.text('document'), { page: 'reference/v2.html', download: 'openapi.json' }),
      reference(given.text('v1'), { page: 'reference/v1.html', download: 'openapi.v1.json' }),
    ],
    guides: readGuides(guides),
    samples: { clientModule: '@installatron-openapi/client', keyVariable: 'INSTALLATRON_KEY' },
  });
  writeSite(out, files);
  console.error(`${relative(process.cwd(), out)}: ${files.length} files, begin with index.html`);
});

function reference(path: string, places: Pick<Reference, 'page' | 'download'>): Reference {
  const document = readDocument(resolve(path));
  const model = buildModel(document);
  // Its version is a part of some titles already.
  const isNamed = /\bversion\b/i.test(model.title);
  return { document, model, title: isNamed ? model.title : `${model.title} ${model.version}`, ...places };
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer + sep);
}
