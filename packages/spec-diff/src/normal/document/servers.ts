import { type Cursor, child, childrenOf } from '../../document/cursor.ts';
import { member, stringMember } from '../../document/json.ts';
import { neutralPath, type Operation, pathParameters } from '../operation/operations.ts';

export type Server = {
  /** As it is written, without a slash at its end. */
  readonly url: string;
  /** Undefined for the one that goes without saying. */
  readonly place: Cursor | undefined;
};

/** The servers of the document. Without a list, it is the one that the document comes from: `/`. */
export function serversOf(root: Cursor): readonly Server[] {
  return readServers(child(root, 'servers'));
}

/** The servers that an operation or its path says; undefined where neither says any. */
export function ownServersOf({ cursor, pathItem }: Operation): readonly Server[] | undefined {
  const at = child(cursor, 'servers') ?? child(pathItem, 'servers');
  return at && readServers(at);
}

function readServers(list: Cursor | undefined): readonly Server[] {
  const places = childrenOf(list);
  if (places.length === 0) return [{ url: '', place: undefined }];
  return places.map((place) => ({
    url: (stringMember(place.value, 'url') ?? '/').replace(/\/+$/, ''),
    place,
  }));
}

/** Gives servers the texts that they are known by. Names of hosts are the same in any case. */
export function knownBy(...lists: readonly (readonly Server[])[]): (server: Server) => string {
  const exact = ({ url }: Server): string => withPlainHost(url);
  const neutral = ({ url }: Server): string => withPlainHost(neutralPath(url));
  const areTold = lists.every((servers) => new Set(servers.map(neutral)).size === servers.length);
  return areTold ? neutral : exact;
}

function withPlainHost(url: string): string {
  return url.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/]*/i, (origin) => origin.toLowerCase());
}

/** More than these would take too long to try, and nobody has them. */
const mostVariables = 3;
const longest = 200;

/** Whether a server is there still, as one of those that a template stands for. */
export function isOneOf({ url }: Server, template: Server): boolean {
  const { length: count } = pathParameters(template.url);
  if (count === 0 || url.includes('{') || count > mostVariables || url.length > longest) return false;
  const parts = template.url.split(/(\{[^{}]*\})/).map((part) => {
    const [name] = pathParameters(part);
    return name === undefined ? escaped(part) : valuesOf(template, name);
  });
  return new RegExp(`^${parts.join('')}$`).test(url);
}

function valuesOf(template: Server, name: string): string {
  const values = member(variableOf(template, name)?.value, 'enum');
  return Array.isArray(values) ? `(?:${values.map((value) => escaped(String(value))).join('|')})` : '[^/]+';
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

export function variableOf({ place }: Server, name: string): Cursor | undefined {
  const variables = place && child(place, 'variables');
  return variables && child(variables, name);
}
