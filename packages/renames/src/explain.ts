import type { Issue, Version } from './conversion/issue.ts';
import { isObject, type Members } from './conversion/members.ts';
import { pointerTo } from './conversion/pointer.ts';
import { run } from './conversion/run.ts';
import { conversionOf, type ResourceName } from './convert.ts';
import { type MemberMap, maps, type VersionMaps } from './maps/index.ts';

const resources: VersionMaps['resources'] = maps.resources;

/** What became of one member. It says the kinds of the values, never the values: one of them may be a secret. */
export type Change = {
  /** Where the member stands in what is given: a JSON pointer. */
  readonly from: string;
  /** Where it stands in what is made. */
  readonly to: string;
  /** The entry of the maps: the resource and the version 2 name, as in `install.autoup`. */
  readonly rule: string;
  readonly before: ValueKind;
  readonly after: ValueKind;
};

export type ValueKind = 'null' | 'boolean' | 'number' | 'string' | 'array' | 'object' | 'other';

/** What a conversion does, and what it cannot do, without any value. */
export type Explanation = {
  readonly changes: readonly Change[];
  readonly issues: readonly Omit<Issue, 'value'>[];
};

/**
 * Which rule changed which member of a resource, in the order of the members, those of nested resources among them. A
 * member that keeps its name and its value is left out.
 *
 * @param wanted the version to convert to; without it, version 2.
 * @throws TypeError for a resource or a version that does not exist.
 */
export function explain(resource: ResourceName, value: unknown, wanted: Version = 'v2'): Explanation {
  const issues: Omit<Issue, 'value'>[] = [];
  const made = run(conversionOf(resource, wanted), value, {
    onIssue: ({ value: _, ...issue }) => issues.push(issue),
  });
  const stay = new Set(issues.filter(({ code }) => code === 'name-taken').map(({ pointer }) => pointer));
  const changes = changesIn(resource, wanted, value, made);
  return { changes: changes.filter(({ from }) => !stay.has(from)), issues };
}

type Path = readonly string[];

/** Where a resource is in what is given, and in what is made. */
type Place = { readonly from: Path; readonly to: Path };

/** How one member goes over. */
type Way = Place & { readonly rule: string; readonly nested: MemberMap['resource'] };

function changesIn(
  resource: string,
  wanted: Version,
  value: unknown,
  made: unknown,
  place: Place = { from: [], to: [] },
): readonly Change[] {
  if (!isObject(value)) return [];
  const ways = waysOf(resource, wanted).filter(({ from, to }) => has(value, from) && has(made, to));
  return ways.toSorted(byPlaceIn(value)).flatMap(({ from, to, rule, nested }) => {
    const [before, after] = [at(value, from), at(made, to)];
    const there = { from: [...place.from, ...from], to: [...place.to, ...to] };
    const inner = nested === undefined ? [] : nestedChanges(nested, wanted, before, after, there);
    const isChanged = from.join('\n') !== to.join('\n') || differs(before, after);
    return isChanged ? [...inner, changeOf(there, `${resource}.${rule}`, before, after)] : inner;
  });
}

/** The changes in one resource, in those of a list, or in those that an object has by name. */
function nestedChanges(
  { name: resource, as }: NonNullable<Way['nested']>,
  wanted: Version,
  value: unknown,
  made: unknown,
  place: Place,
): readonly Change[] {
  if (as === 'value') return changesIn(resource, wanted, value, made, place);
  const there = new Map(Object.entries(Object(made)));
  return Object.entries(Object(value)).flatMap(([key, inner]) =>
    changesIn(resource, wanted, inner, there.get(key), {
      from: [...place.from, key],
      to: [...place.to, key],
    }),
  );
}

function waysOf(resource: string, wanted: Version): readonly Way[] {
  const { members = [], only = [] } = resources[resource] ?? {};
  const pairs = [
    ...members.flatMap(({ v1, v2, also = [], resource: nested }) =>
      v1 === undefined
        ? []
        : [v1, ...(wanted === 'v2' ? also : [])].map((name) => ({ v1: name, v2, nested })),
    ),
    ...only.map(({ v1, v2 }) => ({ v1, v2, nested: undefined })),
  ];
  return pairs.map(({ v1, v2, nested }) => {
    const rule = v2.join('.');
    return wanted === 'v2' ? { from: [v1], to: v2, rule, nested } : { from: v2, to: [v1], rule, nested };
  });
}

function changeOf({ from, to }: Place, rule: string, before: unknown, after: unknown): Change {
  return {
    from: from.map(pointerTo).join(''),
    to: to.map(pointerTo).join(''),
    rule,
    before: kindOf(before),
    after: kindOf(after),
  };
}

/** In the order of the members that are given. */
function byPlaceIn(value: Members): (one: Way, other: Way) => number {
  const places = new Map(Object.keys(value).map((name, index) => [name, index]));
  const placeOf = ({ from: [name = ''] }: Way) => places.get(name) ?? 0;
  return (one, other) => placeOf(one) - placeOf(other);
}

function has(value: unknown, [name, ...rest]: Path): boolean {
  if (name === undefined) return true;
  return isObject(value) && Object.hasOwn(value, name) && has(value[name], rest);
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((found, name) => (isObject(found) ? found[name] : undefined), value);
}

/** What is in an object or a list has changes of its own. */
function differs(before: unknown, after: unknown): boolean {
  return before !== after && !(typeof before === 'object' && typeof after === 'object');
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'boolean' || type === 'number' || type === 'string' || type === 'object' ? type : 'other';
}
