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
  const [outer, ...inner] = segmentsOf(steps.filter((step) => !step.startsWith('(')));
  const last = inner.at(-1);
  if (last !== undefined) return quote(last);
  return outer === undefined ? whole : `The ${named(outer)}`;
}

/** Things whose names somebody chose. */
const kinds = /^(\w+ parameter|security scheme|server|callback|header) (.+)$/s;

function named(segment: string): string {
  const [, kind, name] = kinds.exec(segment) ?? [];
  return kind === undefined || name === undefined ? segment : `${kind} ${quote(name)}`;
}
