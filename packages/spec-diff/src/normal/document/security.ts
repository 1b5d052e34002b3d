import { type Cursor, child, childrenOf, membersOf } from '../../document/cursor.ts';
import { namesOf, stringsMember } from '../../document/json.ts';
import { type Operation, operationsOf } from '../operation/operations.ts';

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

/** The names of all schemes that some way to authenticate needs, in the whole document. */
export function neededSchemes(root: Cursor): ReadonlySet<string> {
  const operations = ['paths', 'webhooks'].flatMap((name) => operationsOf(child(root, name)));
  const places = [root, ...operations.map(({ cursor }) => cursor)];
  return new Set(places.flatMap((at) => membersOf(at, 'security').flatMap(({ value }) => namesOf(value))));
}
