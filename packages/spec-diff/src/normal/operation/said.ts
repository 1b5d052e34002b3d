import { type Cursor, membersOf } from '../../document/cursor.ts';
import { canonical, namesOf } from '../../document/json.ts';
import { resolve } from '../../document/reference.ts';
import type { Labels, Notes } from '../schema/form.ts';
import { notesOf } from '../schema/notes.ts';

/** What is said about what stands at a place: what is beside a reference wins over what it leads to. */
export function saidAt(place: Cursor): Notes {
  const target = resolve(place);
  if (target === place || place.document.dialect === '3.0') return withExamples(target);
  return new Map([...withExamples(target), ...beside(place)]);
}

/** OpenAPI 3.0 ignores what is beside a reference, 3.1 does not. */
function beside(place: Cursor): Notes {
  return new Map([...notesOf(place)].filter(([keyword]) => /^(summary|description|x-.*)$/.test(keyword)));
}

/** Examples that have names are often components. */
function withExamples(cursor: Cursor): Notes {
  const notes = new Map(notesOf(cursor));
  if (namesOf(cursor.value).includes('examples')) notes.set('examples', examplesOf(cursor));
  return notes;
}

function examplesOf(cursor: Cursor): Labels {
  const places = membersOf(cursor, 'examples');
  return new Map(
    places.map((place) => [
      `${place.token}: ${canonical(resolve(place).value)}`,
      { cursor, keyword: 'examples' },
    ]),
  );
}
