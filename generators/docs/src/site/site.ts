import { posix } from 'node:path';
import {
  type ApiInput,
  DiagnosticsError,
  objectMember,
  problem,
  stringMember,
} from '@installatron-openapi/generate-kit';
import { pagePath } from '../guides/address.ts';
import { renderGuide } from '../guides/markdown.ts';
import type { GuideSource } from '../guides/read.ts';
import { redocPage } from '../redoc/page.ts';
import { withCommandOperations } from '../reference/commands/operations.ts';
import { referenceDocument } from '../reference/document.ts';
import type { SampleSettings } from '../samples/index.ts';
import { indexPage } from './index-page.ts';
import { plainPage } from './page.ts';

/** One version of the API, and where its pages go. */
export type Reference = ApiInput & {
  /** As the index calls it. */
  readonly title: string;
  /** The page, relative to the site. */
  readonly page: string;
  /** The document itself, relative to the site, for download. */
  readonly download: string;
};

export type SiteInput = {
  /** The first gives the site its name. */
  readonly references: readonly Reference[];
  readonly guides: readonly GuideSource[];
  readonly samples: SampleSettings;
};

/** A file of the site. */
export type SiteFile = { readonly path: string; readonly content: string };

/**
 * The documentation as a small site: the references, the guides as pages, and an index.
 *
 * @throws DiagnosticsError when a page cannot be made, or two have the same place.
 */
export async function buildSite({ references, guides, samples }: SiteInput): Promise<readonly SiteFile[]> {
  const paths = new Set(guides.map(({ path }) => path));
  const rendered = guides.map((guide) => renderGuide(guide, paths));
  const pages = rendered.map(({ path, title, html }) => ({
    path: pagePath(path),
    content: plainPage({ path: pagePath(path), title, body: html }),
  }));
  const reference = await Promise.all(references.map((entry) => referenceFiles(entry, samples)));
  const info = objectMember(references[0]?.document, 'info');
  const index = indexPage(
    stringMember(info, 'title') ?? 'Documentation',
    stringMember(info, 'summary') ?? '',
    references.flatMap(entriesOf),
    rendered,
  );
  return withoutClashes([{ path: 'index.html', content: index }, ...reference.flat(), ...pages]);
}

async function referenceFiles(reference: Reference, samples: SampleSettings): Promise<readonly SiteFile[]> {
  const { document, model, title, page, download } = reference;
  const links = [
    { title: 'All documentation', href: posix.relative(posix.dirname(page), 'index.html') },
    { title: 'OpenAPI document', href: posix.relative(posix.dirname(page), download) },
  ];
  const readable = withCommandOperations({ document, model });
  const shown = referenceDocument(readable.document, readable.model, { samples, links });
  return [
    { path: page, content: await redocPage(title, shown) },
    { path: download, content: `${JSON.stringify(document, null, 2)}\n` },
  ];
}

function entriesOf({ document, model, title, page, download }: Reference) {
  const count = `${countOf({ document, model })} with their schemas, errors and samples.`;
  return [
    { href: page, title, description: count },
    { href: download, title: download, description: 'The same as an OpenAPI document, for tools.' },
  ];
}

function countOf(input: ApiInput): string {
  const shown = withCommandOperations(input).model.operations.length;
  const own = input.model.operations.length;
  return shown === own ? `${own} operations` : `${shown - own} commands`;
}

function withoutClashes(files: readonly SiteFile[]): readonly SiteFile[] {
  const seen = new Set<string>();
  for (const { path } of files) {
    // Case-insensitive file systems would let one page overwrite the other.
    const key = path.toLowerCase();
    if (seen.has(key)) {
      const message = `Two pages would be ${JSON.stringify(path)}.`;
      throw new DiagnosticsError([problem('output-duplicate', message, { pointer: '' })]);
    }
    seen.add(key);
  }
  return files;
}
