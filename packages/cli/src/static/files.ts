import { readFile, realpath, stat } from 'node:fs/promises';
import { ServeError } from '../serve/error.ts';
import { failure } from '../serve/failure.ts';
import { findFile } from './find-file.ts';
import { mediaTypeOf } from './media-types.ts';

/** Answers with the files of a folder. */
export type Files = {
  /** Whether a path is one of the folder's. */
  readonly owns: (path: string) => boolean;
  readonly fetch: (request: Request) => Promise<Response>;
};

/**
 * Shows the files of a folder below a path.
 *
 * @param prefix begins and ends with a slash: `/docs/`.
 * @throws ServeError when there is no such folder.
 */
export async function filesOf(folder: string, prefix: string): Promise<Files> {
  const root = await folderAt(folder);
  return {
    owns: (path) => path.startsWith(prefix) || `${path}/` === prefix,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        return failure(405, 'method_not_allowed', 'Files can only be read.');
      }
      if (!pathname.startsWith(prefix)) return movedTo(prefix);
      const path = pathname.slice(prefix.length);
      return answerWith(request, await findFile(root, path), pathname);
    },
  };
}

async function folderAt(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch {
    // Said below, as for a file.
  }
  throw new ServeError(`There is no folder ${folder}.`);
}

type Found = Awaited<ReturnType<typeof findFile>>;

async function answerWith(request: Request, file: Found, pathname: string): Promise<Response> {
  if (file === undefined) return failure(404, 'not_found', 'There is no such file.');
  // The links of a page would lead one level too high.
  if (file.path.endsWith('index.html') && !/\/(index\.html)?$/.test(pathname)) return movedTo(`${pathname}/`);
  const etag = `W/"${file.size.toString(36)}-${Math.trunc(file.changed).toString(36)}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': 'no-cache',
    'Content-Type': mediaTypeOf(file.path),
    'X-Content-Type-Options': 'nosniff',
  };
  if (isKnown(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') {
    return new Response(null, { headers: { ...headers, 'Content-Length': `${file.size}` } });
  }
  return new Response(new Uint8Array(await readFile(file.path)), { headers });
}

function isKnown(ifNoneMatch: string | null, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim());
  return tags.includes(etag) || tags.includes('*');
}

function movedTo(location: string): Response {
  return new Response(null, { status: 301, headers: { Location: location } });
}
