import { shellWord } from '../text/shell-word.ts';
import type { SampleRequest } from './request.ts';
import type { SampleServer } from './server.ts';

/** The request as a command for a POSIX shell; the key comes from an environment variable. */
export function curlSample(request: SampleRequest, { keyHeader }: SampleServer, keyVariable: string): string {
  const { url, headers, body } = request;
  const parts = [
    ...methodPart(request),
    ...(keyHeader === undefined ? [] : [`--header ${keyWord(keyHeader, keyVariable)}`]),
    ...headers.map(({ name, value }) => `--header ${shellWord(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`--header ${shellWord('Content-Type: application/json')}`]),
    // Not `--data`, which would read a file for a text that begins with @.
    ...(body === undefined ? [] : [`--data-raw ${shellWord(JSON.stringify(body, null, 2))}`]),
  ];
  return [`curl ${urlPart(url)}`, ...parts].join(' \\\n  ');
}

function methodPart({ method, body }: SampleRequest): readonly string[] {
  if (method === 'HEAD') return ['--head'];
  const preset = body === undefined ? 'GET' : 'POST';
  return method === preset ? [] : [`--request ${method}`];
}

/** curl takes [] and {} in a URL for ranges and lists, and a URL that begins with - for an option. */
function urlPart(url: string): string {
  const isPattern = /[[\]{}]/.test(url);
  const isOption = url.startsWith('-');
  return `${isPattern ? '--globoff ' : ''}${isOption ? '--url ' : ''}${shellWord(url)}`;
}

function keyWord(header: string, variable: string): string {
  if (/^[\w-]+$/.test(header)) return `"${header}: $${variable}"`;
  return `${shellWord(`${header}: `)}"$${variable}"`;
}
