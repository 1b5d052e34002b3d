import { createHash } from 'node:crypto';
import { byCodeUnit } from '../document/json.ts';
import type { Form } from './form.ts';
import type { Ref } from './ref.ts';

/** A short text that schemas of the same meaning have in common. */
export type Digest = (ref: Ref, depth?: number) => string;

/** Deep enough to tell apart what people write. */
const usualDepth = 8;

/**
 * Gives equal texts to schemas that mean the same, as far as a few levels tell. What is said about them and validates
 * nothing does not matter.
 */
export function createDigest(formOf: (ref: Ref) => Form): Digest {
  const known = new Map<string, string>();

  function digest(ref: Ref, depth = usualDepth): string {
    const key = `${depth} ${ref.key}`;
    const found = known.get(key) ?? hash(depth === 0 ? '…' : textOf(formOf(ref), depth));
    known.set(key, found);
    return found;
  }

  function textOf({ notes: _, discriminators: __, ...meaning }: Form, depth: number): string {
    return write(meaning, depth);
  }

  function write(value: unknown, depth: number): string {
    if (isRef(value)) return digest(value, depth - 1);
    if (value instanceof Map)
      return `{${sorted([...value].map((entry) => entry.map((each) => write(each, depth)).join(':')))}}`;
    if (value instanceof Set) return `{${sorted([...value].map(String))}}`;
    if (Array.isArray(value)) return `[${value.map((each) => write(each, depth)).join(',')}]`;
    return isRecord(value) ? writeMembers(value, depth) : (JSON.stringify(value) ?? '-');
  }

  function writeMembers(value: Readonly<Record<string, unknown>>, depth: number): string {
    const members = Object.entries(value).filter(([name]) => !meaningless.has(name));
    return `(${sorted(members.map(([name, each]) => `${name}=${write(unordered(name, each), depth)}`))})`;
  }

  return digest;
}

/** The order of alternatives does not matter. */
function unordered(name: string, value: unknown): unknown {
  return name === 'variants' && Array.isArray(value) ? new Map(value.map((each) => [each, ''])) : value;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Places and names of components do not matter. */
const meaningless = new Set(['where', 'cursor', 'keyword', 'component', 'outer']);

function isRef(value: unknown): value is Ref {
  return isRecord(value) && 'nodes' in value && 'key' in value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sorted(texts: readonly string[]): string {
  return [...texts].sort(byCodeUnit).join(',');
}
