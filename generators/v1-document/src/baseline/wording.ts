import type { PointerPath } from '@installatron-openapi/generate-kit';

// Members whose keys are names that somebody chose, and no keywords.
const maps = new Set([
  ...['properties', 'patternProperties', 'dependentRequired', 'dependentSchemas', '$defs', 'schemas'],
  ...['paths', 'responses', 'content', 'variables', 'x-answers', 'x-errcodes'],
]);

const payloads = new Set(['example', 'examples']);

// What people read. Where a fact comes from says nothing about the API, and nor does what version 2 calls a thing.
const texts = new Set([
  ...['title', 'summary', 'description', 'meaning', 'remedy', 'license'],
  ...['x-confidence', 'x-v2'],
]);

/** The keys of a path that are keywords, each with its index: the others are names. */
function keywordsOf(path: PointerPath): readonly { readonly key: string; readonly index: number }[] {
  let isName = false;
  return path.flatMap((key, index) => {
    const isKeyword = !isName;
    isName = isKeyword && maps.has(key);
    return isKeyword ? [{ key, index }] : [];
  });
}

/** Whether a place of a document holds words for readers or an example, on which no client can depend. */
export function isWording(path: PointerPath): boolean {
  return keywordsOf(path).some(({ key }) => texts.has(key) || payloads.has(key));
}

/** Whether the keys of the object at a place are names. */
export function holdsNames(path: PointerPath): boolean {
  const last = keywordsOf(path).at(-1);
  return last !== undefined && last.index === path.length - 1 && maps.has(last.key);
}

/** Whether a place is a whole example: which part of it differs says nothing. */
export function isExample(path: PointerPath): boolean {
  const start = keywordsOf(path).find(({ key }) => payloads.has(key));
  return start !== undefined && path.length === start.index + (start.key === 'examples' ? 2 : 1);
}
