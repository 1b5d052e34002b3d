import { isDeepStrictEqual } from 'node:util';
import { quote } from '../compare/finding.ts';
import { isObject, type JsonObject, type JsonValue, member } from '../json/value.ts';
import type { VersionChange } from './change.ts';
import { version1Change } from './rules.ts';

type Words = (now: string, before: string) => string;

/** What the root says of every request and every answer of version 1, and how a change of it is told. */
const frame: ReadonlyMap<string, Words> = new Map([
  ['version', (now, before) => `Version 1 is asked for as ${now} instead of ${before}.`],
  ['path', (now, before) => `All of version 1 is at ${now} instead of ${before}.`],
  ['command', (now, before) => `In version 1 a request has its command in ${now} instead of ${before}.`],
  ['status', (now, before) => `All answers of version 1 have the status ${now} instead of ${before}.`],
]);

/** What changed there. It is told once, at its own place, and not of each command. */
export function compareFrames(base: JsonObject, head: JsonObject): readonly VersionChange[] {
  return framed(base, head).map(({ key, words, before, after }) => {
    const message = words(quote(String(after)), quote(String(before)));
    const identity = [key, String(before), String(after)];
    return version1Change('v1-frame-changed', { message, pointer: `/x-v1/${key}`, identity });
  });
}

/** HEAD as it would be if it said the same as BASE there. */
export function withFrameOf(base: JsonObject, head: JsonObject): JsonObject {
  const kept = framed(base, head).map(({ key, before }) => [key, before]);
  const root = member(head, 'x-v1');
  if (kept.length === 0 || !isObject(root)) return head;
  return { ...head, 'x-v1': { ...root, ...Object.fromEntries(kept) } };
}

type Framed = {
  readonly key: string;
  readonly words: Words;
  readonly before: JsonValue;
  readonly after: JsonValue;
};

function framed(base: JsonObject, head: JsonObject): readonly Framed[] {
  return [...frame].flatMap(([key, words]) => {
    const [before, after] = [base, head].map((document) => member(member(document, 'x-v1') ?? null, key));
    return before === undefined || after === undefined || isDeepStrictEqual(before, after)
      ? []
      : [{ key, words, before, after }];
  });
}
