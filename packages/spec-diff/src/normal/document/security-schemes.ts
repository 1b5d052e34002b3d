import { type Cursor, child, membersOf } from '../../document/cursor.ts';
import { canonical, member, stringMember } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';

export function securitySchemesOf(root: Cursor): ReadonlyMap<string, Cursor> {
  const places = membersOf(child(root, 'components'), 'securitySchemes');
  return new Map(places.map((place) => [place.token, resolve(place)]));
}

/**
 * What the schemes of the head are called in the base. One that is only there under another name is the same, as the
 * name is not part of what is sent.
 */
export function schemeNames(base: Cursor, head: Cursor): ReadonlyMap<string, string> {
  const before = securitySchemesOf(base);
  const after = securitySchemesOf(head);
  const gone = new Map(
    [...before].filter(([name]) => !after.has(name)).map(([name, at]) => [identityOf(at), name]),
  );
  const come = [...after].filter(([name]) => !before.has(name));
  return new Map(
    come.flatMap(([name, at]) => {
      const old = gone.get(identityOf(at));
      return old === undefined ? [] : [[name, old] as const];
    }),
  );
}

function identityOf(scheme: Cursor): string {
  return canonical([
    meaningOf(scheme),
    ...[...flowsOf(scheme)].map(([name, flow]) => [name, addressesOf(flow), refreshAddressOf(flow)]),
  ]);
}

/** What a scheme needs, without its flows and what only explains it. */
export function meaningOf({ value }: Cursor): string {
  const parts = ['type', 'in', 'openIdConnectUrl'].map((name) => member(value, name));
  return canonical([...parts, lower(member(value, 'scheme')), nameIn(value)]);
}

/** The ways to get a token, by their names. */
export function flowsOf(scheme: Cursor): ReadonlyMap<string, Cursor> {
  const places = membersOf(scheme, 'flows').filter(({ token }) => !token.startsWith('x-'));
  return new Map(places.map((place) => [place.token, place]));
}

/** Where a token is got. */
export function addressesOf({ value }: Cursor): readonly string[] {
  return ['authorizationUrl', 'tokenUrl'].flatMap((name) => stringMember(value, name) ?? []);
}

/** Where a token is renewed, if that is said. */
export function refreshAddressOf({ value }: Cursor): string | undefined {
  return stringMember(value, 'refreshUrl');
}

/** The scopes of a flow, by their names. */
export function scopesOf(flow: Cursor): ReadonlyMap<string, Cursor> {
  const places = membersOf(flow, 'scopes').filter(({ token }) => !token.startsWith('x-'));
  return new Map(places.map((place) => [place.token, place]));
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Names of headers mean the same in any case. */
function nameIn(value: unknown): unknown {
  const name = member(value, 'name');
  return member(value, 'in') === 'header' ? lower(name) : name;
}
