import { quote, type Steps } from '../compare/finding.ts';

/** Steps that go on from the one before them: into a list, to an alternative, to members that have no name. */
const attached = /^[[{<]/;

/** The media type that goes without saying. */
const usual = '(application/json)';

/** A place for people: `request body / websites[] / path`. */
export function subjectOf(steps: Steps): string {
  return segmentsOf(steps).join(' / ');
}

function segmentsOf(steps: Steps): readonly string[] {
  const segments: string[] = [];
  for (const step of steps) {
    const before = segments.at(-1);
    if (step === usual) continue;
    if (before === undefined || !attached.test(step)) segments.push(step);
    else segments[segments.length - 1] = before + step;
  }
  return segments;
}

/** The beginning of a sentence about a place: `path`, or what it is where it has no name. */
export function speakOf(steps: Steps, whole: string): string {
  const said = steps.filter((step) => !step.startsWith('('));
  const from = said.findLastIndex((step) => !attached.test(step));
  const [name, ...inside] = said.slice(Math.max(from, 0));
  if (name === undefined) return whole;
  const start = from > 0 ? quote(name) : `the ${named(name)}`;
  const place = inside.reduce(insideOf, start);
  return place.startsWith('`') ? place : place.charAt(0).toUpperCase() + place.slice(1);
}

/** What a step leads to inside of a place: `an item of ...`. */
function insideOf(place: string, step: string): string {
  const [, bracket, inner = ''] = /^([[{<])(.*)[\]}>]$/s.exec(step) ?? [];
  if (bracket === '<') return `${place} as ${quote(inner)}`;
  if (bracket === '[') return inner === '' ? `an item of ${place}` : `item ${Number(inner) + 1} of ${place}`;
  if (inner.startsWith('/')) return `a member of ${place} that matches ${quote(inner.slice(1, -1))}`;
  if (inner.startsWith('if ')) return `${place}, where it has ${quote(inner.slice(3))},`;
  return inPlace.get(inner)?.(place) ?? `${place}${step}`;
}

const inPlace: ReadonlyMap<string, (place: string) => string> = new Map([
  ['*', (place) => `any other member of ${place}`],
  ['names', (place) => `the name of a member of ${place}`],
  ['contains', (place) => `what ${place} has to contain`],
  ['content', (place) => `what ${place} holds`],
  ['then', (place) => `${place}, where its condition (\`if\`) holds,`],
  ['else', (place) => `${place}, where its condition (\`if\`) does not hold,`],
]);

/** Things whose names somebody chose. */
const kinds = /^(\w+ parameter|security scheme|server|callback|header) (.+)$/s;

function named(segment: string): string {
  const [, kind, name] = kinds.exec(segment) ?? [];
  return kind === undefined || name === undefined ? segment : `${kind} ${quote(name)}`;
}
