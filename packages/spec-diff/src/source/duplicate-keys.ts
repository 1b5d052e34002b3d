import { isArray, isObject, type JsonValue } from '../json/value.ts';

const strings = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?/gs;
const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[{}\n]/gs;

/**
 * The line of the first key that an object has twice; undefined where there is none. Readers of JSON keep the last of
 * them, so a change of the first would go unseen.
 */
export function lineOfDuplicate(text: string, value: JsonValue): number | undefined {
  return keysInText(text) === keysIn(value) ? undefined : search(text);
}

/** Counting is several times faster than looking, and nearly always enough. */
function keysInText(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(strings)) if (colon !== undefined) count += 1;
  return count;
}

function keysIn(root: JsonValue): number {
  const pending: JsonValue[] = [root];
  let count = 0;
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (isObject(value)) count += Object.keys(value).length;
    for (const inner of inside(value)) pending.push(inner);
  }
  return count;
}

function inside(value: JsonValue): readonly JsonValue[] {
  if (isArray(value)) return value;
  return isObject(value) ? Object.values(value) : [];
}

function search(text: string): number | undefined {
  const open: Set<string>[] = [];
  let line = 1;
  for (const [found, colon] of text.matchAll(tokens)) {
    if (found === '{') open.push(new Set());
    else if (found === '}') open.pop();
    else if (colon !== undefined && isSeen(open.at(-1), found.slice(0, -colon.length))) return line;
    line += found.split('\n').length - 1;
  }
  return undefined;
}

/** A key may be spelled in several ways: `"a"` is `"\u0061"`. */
function isSeen(keys: Set<string> | undefined, text: string): boolean {
  const key = String(JSON.parse(text));
  if (keys?.has(key)) return true;
  keys?.add(key);
  return false;
}
