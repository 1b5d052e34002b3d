import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  arrayMember,
  DiagnosticsError,
  isObject,
  member,
  type OpenApiDocument,
  objectMember,
  problem,
  readDocument,
  resolveReference,
  stringMember,
} from '@installatron-openapi/generate-kit';

const ofTheRepository = resolve(import.meta.dirname, '../../../spec/dist/openapi.json');

/** The bundle that a client is generated from, and a list that its server gives. */
export type Source = {
  readonly path: string;
  /** The body of the answer, as JSON. */
  readonly answer: string;
};

/** How many installs the list has: a page of the size that all clients ask for. */
export const installCount = 20;

/**
 * Reads the bundle.
 *
 * @param given another one than that of the repository; empty for none.
 * @throws DiagnosticsError when there is none, or it shows no list of installs.
 */
export function readSource(given: string): Source {
  const path = given === '' ? ofTheRepository : resolve(given);
  if (!existsSync(path)) throw missing(path);
  return { path, answer: listAnswer(readDocument(path), path) };
}

function missing(file: string): DiagnosticsError {
  const made = problem('file-missing', 'There is no bundle of the spec here.', { pointer: '', file });
  return new DiagnosticsError([{ ...made, remedy: 'Run `pnpm generate`, which makes it.' }]);
}

// The example of the spec has fewer installs than a page, so it is repeated, each install with an id of its own.
function listAnswer(document: OpenApiDocument, file: string): string {
  const pointer = [
    'paths',
    '/installs',
    'get',
    'responses',
    '200',
    'content',
    'application/json',
    'examples',
  ];
  const examples = pointer.reduce(objectMember, document);
  const [first = ''] = Object.keys(examples);
  const example = objectMember(resolveReference(document, member(examples, first)), 'value');
  const installs = arrayMember(example, 'data').filter(isObject);
  if (installs.length === 0) {
    const message = 'GET /installs has no example of a list that could be served.';
    throw new DiagnosticsError([
      problem('document-invalid', message, { pointer: '/paths/~1installs', file }),
    ]);
  }
  const data = Array.from({ length: installCount }, (_, index) => {
    const install = installs[index % installs.length] ?? {};
    return { ...install, id: `${index + 10}${stringMember(install, 'id')?.slice(2)}` };
  });
  return JSON.stringify({ ...example, total_count: installCount, data });
}
