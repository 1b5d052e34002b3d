import type { RequestListener } from 'node:http';
import { extname } from 'node:path';

/** What a site consists of, by path without the first slash. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves files from memory. Nothing from elsewhere may run or be loaded in their pages. */
export function site(files: Files): RequestListener {
  return ({ url = '/' }, response) => {
    const path = url.replace(/\?.*/, '').slice(1) || 'index.html';
    const content = files.get(path);
    response.writeHead(content === undefined ? 404 : 200, {
      'Content-Type': (content !== undefined && types[extname(path)]) || 'text/plain',
      'Content-Security-Policy': "default-src 'self'",
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    response.end(content ?? 'There is nothing here.');
  };
}
