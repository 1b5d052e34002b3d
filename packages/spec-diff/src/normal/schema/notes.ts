import type { Cursor } from '../../document/cursor.ts';
import { canonical, isObject, member, namesOf } from '../../document/json.ts';
import type { Notes } from './form.ts';
import { joined } from './labels.ts';

/** Keywords of a schema that say something and validate nothing. */
const noted = new Set([
  ...['title', 'summary', 'description', '$comment', 'example', 'examples', 'externalDocs', 'xml'],
  ...['default', 'deprecated', 'readOnly', 'writeOnly'],
]);

/** Keywords that validate and are compared as they are written, as their meaning is not worked out. */
export const opaqueKeywords = [
  ...['$dynamicRef', '$recursiveRef', '$recursiveAnchor', '$id', 'dependencies', 'additionalItems'],
];

/** What is said about the schema at a place. */
export function notesOf(cursor: Cursor): Notes {
  const keywords = isObject(cursor.value) ? namesOf(cursor.value).filter(isNote) : [];
  return keywords.map((keyword) => noteOf(cursor, keyword)).reduce(joinNotes, new Map());
}

function isNote(keyword: string): boolean {
  return noted.has(keyword) || (keyword.startsWith('x-') && keyword !== 'x-extensible-enum');
}

/** `example` is the old way to write `examples`, and false is no note. */
function noteOf(cursor: Cursor, keyword: string): Notes {
  const value = member(cursor.value, keyword);
  if (value === false && keyword !== 'default') return new Map();
  const values: readonly unknown[] = keyword === 'examples' && Array.isArray(value) ? value : [value];
  const labels = new Map(values.map((each) => [canonical(each), { cursor, keyword }]));
  return new Map([[keyword === 'example' ? 'examples' : keyword, labels]]);
}

export function joinNotes(a: Notes, b: Notes): Notes {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  const merged = new Map(a);
  for (const [keyword, labels] of b) merged.set(keyword, joined(merged.get(keyword) ?? new Map(), labels));
  return merged;
}

/** Whether one of the schemas says `true` to this. */
export function isNoted(notes: Notes, keyword: string): boolean {
  return notes.get(keyword)?.has('true') === true;
}
