import type { Documented } from '../../state/state.ts';
import type { Page, PageParameters } from './page.ts';

/** A page of documents that nothing is filtered from. They need not be gone through to be counted. */
export function pageOfAll<Document>(
  documents: Documented<Document>,
  { offset = 0, limit = 50 }: PageParameters,
): Page<Document> {
  const data: Document[] = [];
  let at = 0;
  for (const [, document] of documents.all()) {
    if (data.length >= limit) break;
    if (at >= offset) data.push(document);
    at += 1;
  }
  return { data, total_count: documents.size() };
}
