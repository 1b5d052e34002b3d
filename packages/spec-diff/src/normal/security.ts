import { type Cursor, child, childrenOf } from '../document/cursor.ts';
import { canonical, member, namesOf, stringsMember } from '../document/json.ts';
import { resolve } from '../document/reference.ts';
import type { Operation } from './operations.ts';

/** One way to authenticate: what it needs, and for each the scopes. Empty when it needs nothing. */
export type Alternative = {
  readonly needs: ReadonlyMap<string, ReadonlySet<string>>;
  readonly cursor: Cursor;
};

/** The ways to authenticate for an operation: its own, or else those of the document. */
export function alternativesOf(
  { cursor }: Operation,
  names: ReadonlyMap<string, string>,
): readonly Alternative[] {
  const at = child(cursor, 'security') ?? child(cursor.document.root, 'security');
  const places = childrenOf(at);
  if (places.length === 0) return [{ needs: new Map(), cursor: at ?? cursor }];
  return places.map((place) => ({ needs: needsOf(place, names), cursor: place }));
}

function needsOf({ value }: Cursor, names: ReadonlyMap<string, string>): Alternative['needs'] {
  return new Map(
    namesOf(value).map((name) => [names.get(name) ?? name, new Set(stringsMember(value, name))]),
  );
}

export function securitySchemesOf(root: Cursor): ReadonlyMap<string, Cursor> {
  const components = child(root, 'components');
  const places = childrenOf(components && child(components, 'securitySchemes'));
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
    [...before].filter(([name]) => !after.has(name)).map(([name, at]) => [meaningOf(at), name]),
  );
  const come = [...after].filter(([name]) => !before.has(name));
  return new Map(
    come.flatMap(([name, at]) => {
      const old = gone.get(meaningOf(at));
      return old === undefined ? [] : [[name, old] as const];
    }),
  );
}

/** What a scheme needs, without its scopes and what only explains it. */
export function meaningOf({ value }: Cursor): string {
  const flows = member(value, 'flows');
  const bare = namesOf(flows).map((flow) => [flow, withoutScopes(member(flows, flow))]);
  const parts = ['type', 'in', 'openIdConnectUrl'].map((name) => member(value, name));
  return canonical([...parts, lower(member(value, 'scheme')), nameIn(value), bare]);
}

function withoutScopes(flow: unknown): unknown {
  return ['authorizationUrl', 'tokenUrl', 'refreshUrl'].map((name) => member(flow, name));
}

function lower(value: unknown): unknown {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Names of headers mean the same in any case. */
function nameIn(value: unknown): unknown {
  const name = member(value, 'name');
  return member(value, 'in') === 'header' ? lower(name) : name;
}

export function scopesOf({ value }: Cursor): ReadonlySet<string> {
  const flows = member(value, 'flows');
  return new Set(
    namesOf(flows).flatMap((flow) =>
      namesOf(member(member(flows, flow), 'scopes')).map((scope) => `${flow}: ${scope}`),
    ),
  );
}
