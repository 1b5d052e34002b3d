import { extname } from 'node:path';

// With `nosniff`, a browser runs nothing that has another type than it says.
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.ico', 'image/x-icon'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webp', 'image/webp'],
  ['.woff2', 'font/woff2'],
  ['.yaml', 'application/yaml'],
]);

/** The media type of a file, by the end of its name. */
export function mediaTypeOf(file: string): string {
  return mediaTypes.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
}
