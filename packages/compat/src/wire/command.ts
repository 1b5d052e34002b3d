import type { Exchange } from '../adapter.ts';
import { Refusal } from '../refusal.ts';
import { asksForV2 } from '../selector.ts';
import { readBody } from './body.ts';
import { readBytes } from './bytes.ts';
import { type Parameters, readForm } from './form.ts';
import { requestInPlaceOf } from './request.ts';

/** What was found in a request that is to no path of version 2. */
export type CommandFound = {
  /** Those of the query and of the body, which wins. Undefined where there is no command among them. */
  readonly parameters: Parameters | undefined;
  /** The request as it came. */
  readonly unread: () => Request;
};

/**
 * Looks for a command: in the query, then in the body. What has none was meant for somebody else, whatever is wrong with it.
 *
 * @throws Refusal for a command that cannot be read, and for a body that is too large to look into.
 */
export async function findCommand({ request, url, settings, notes }: Exchange): Promise<CommandFound> {
  if (!/^(GET|POST)$/.test(request.method)) return { parameters: undefined, unread: () => request };
  const query = readForm(url.search.slice(1));
  notes.isCommand = hasCommand(query);
  if (request.method === 'GET' || request.body === null)
    return { parameters: notes.isCommand ? query : undefined, unread: () => request };
  const bytes = await readRequest(request, settings.maxRequestBytes);
  const unread = () => restored(request, bytes);
  notes.isCommand ||= mentionsCommand(bytes);
  if (!notes.isCommand) return { parameters: undefined, unread };
  const body = await readBody(bytes, request.headers.get('Content-Type'));
  const parameters = { ...query, ...body.parameters };
  notes.isCommand = hasCommand(parameters);
  return { parameters: notes.isCommand ? parameters : undefined, unread };
}

/** Version 1 answers everything with 200, errors included. Undefined where the status of an error is that of its code. */
export function refusedCommandStatus({ notes, request, url }: Exchange): number | undefined {
  return notes.isCommand && !asksForV2(request.headers, url) ? 200 : undefined;
}

/**
 * The body of a request.
 *
 * @throws Refusal for one that is too large.
 */
export async function readRequest(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readBytes(request, limit);
  if (bytes !== undefined) return bytes;
  throw new Refusal('request_too_large', `The body has more than ${limit} bytes. Send less.`);
}

function hasCommand(parameters: Parameters): boolean {
  return Object.hasOwn(parameters, 'cmd');
}

function mentionsCommand(bytes: Uint8Array<ArrayBuffer>): boolean {
  return /\bcmd\b/.test(new TextDecoder().decode(bytes));
}

function restored(request: Request, body: Uint8Array<ArrayBuffer>): Request {
  const { url, method, headers } = request;
  return requestInPlaceOf(request, { url, method, headers, body });
}
