import { createHash } from 'node:crypto';
import { byCodeUnit } from '../../document/json.ts';
import type { Form } from './form.ts';
import type { Ref } from './ref.ts';

/** A short text that schemas of the same meaning have in common. */
export type Digest = (ref: Ref) => string;

/** Deep enough to tell apart what people write. */
const usualDepth = 8;

/** How much is looked at of each schema inside of one that is too deep. */
const glance = 3;

/** How many schemas inside of one that is too deep are looked at. */
const mostInside = 2_000;

/**
 * Gives equal texts to schemas that mean the same. A schema is followed a few levels deep. Where it goes on below, as
 * recursive ones always do, all that is inside of it counts, too, without its place. What is said about schemas and
 * validates nothing does not matter.
 */
export function createDigest(formOf: (ref: Ref) => Form): Digest {
  const known = new Map<string, string>();
  const whole = new Map<string, string>();
  /** Keys of `known` of which something is too deep to be seen. */
  const cut = new Set<string>();

  function digest(ref: Ref): string {
    const found = whole.get(ref.key) ?? digestOfAll(ref);
    whole.set(ref.key, found);
    return found;
  }

  function digestOfAll(ref: Ref): string {
    const near = digestTo(ref, usualDepth);
    if (!cut.has(keyOf(ref, usualDepth))) return near;
    const all = inside(ref);
    // What cannot be looked through is like nothing else, so that no change in it is passed over.
    if (all.size >= mostInside) return hash(ref.key);
    return hash(`${near} ${sorted([...new Set([...all].map((each) => digestTo(each, glance)))])}`);
  }

  /** A schema and all that is inside of it, as far as that can be looked through. */
  function inside(start: Ref): ReadonlySet<Ref> {
    const found = new Set([start]);
    const add = (ref: Ref): string => {
      found.add(ref);
      return '';
    };
    // A set goes on over what is added to it meanwhile.
    for (const ref of found) if (found.size < mostInside) write(meaningOf(formOf(ref)), add);
    return found;
  }

  function digestTo(ref: Ref, depth: number): string {
    const key = keyOf(ref, depth);
    const found = known.get(key) ?? workOut(ref, depth);
    known.set(key, found);
    return found;
  }

  function workOut(ref: Ref, depth: number): string {
    let isCut = depth === 0;
    const digestInner = (inner: Ref): string => {
      const text = digestTo(inner, depth - 1);
      isCut ||= cut.has(keyOf(inner, depth - 1));
      return text;
    };
    const text = depth === 0 ? '…' : write(meaningOf(formOf(ref)), digestInner);
    if (isCut) cut.add(keyOf(ref, depth));
    return hash(text);
  }

  return digest;
}

function keyOf({ key }: Ref, depth: number): string {
  return `${depth} ${key}`;
}

function meaningOf({ notes: _, discriminators: __, ...meaning }: Form): unknown {
  return meaning;
}

/** A text for a part of a form, with what `inner` makes of the schemas in it. */
function write(value: unknown, inner: (ref: Ref) => string): string {
  const writeInner = (each: unknown): string => write(each, inner);
  if (isRef(value)) return inner(value);
  if (value instanceof Map) return `{${sorted([...value].map((entry) => entry.map(writeInner).join(':')))}}`;
  if (value instanceof Set) return `{${sorted([...value].map(String))}}`;
  if (Array.isArray(value)) return `[${value.map(writeInner).join(',')}]`;
  return isRecord(value) ? writeMembers(value, writeInner) : (JSON.stringify(value) ?? '-');
}

function writeMembers(
  value: Readonly<Record<string, unknown>>,
  writeInner: (each: unknown) => string,
): string {
  const members = Object.entries(value).filter(([name]) => !meaningless.has(name));
  return `(${sorted(members.map(([name, each]) => `${name}=${writeInner(unordered(name, each))}`))})`;
}

/** The order of what has to hold together, and of alternatives, does not matter. */
function unordered(name: string, value: unknown): unknown {
  return withoutOrder.has(name) && Array.isArray(value) ? new Map(value.map((each) => [each, ''])) : value;
}

const withoutOrder = new Set(['variants', 'unions', 'negations', 'conditions', 'dynamic', 'contains']);

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Places and names of components do not matter. */
const meaningless = new Set(['where', 'cursor', 'keyword', 'component', 'outer', 'said']);

function isRef(value: unknown): value is Ref {
  return isRecord(value) && 'nodes' in value && 'key' in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort(byCodeUnit).join(',');
}
