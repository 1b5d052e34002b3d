/**
 * What a change asks of those who use the API. Breaking: something that worked may stop working. Compatible: all that
 * worked still does, and there is something to know or to use. Annotation: only what is said about the API has
 * changed.
 */
export type Severity = 'breaking' | 'compatible' | 'annotation';

/** What a change is for one side: for what consumers send (request), or for what they are sent (response). */
export type Effect = { readonly severity: Severity; readonly because: string };

export type Rule = {
  /** What has changed. */
  readonly means: string;
  readonly request: Effect;
  readonly response: Effect;
  /** What to do instead, where the change is breaking. */
  readonly remedy: string;
};

const refused: Effect = { severity: 'breaking', because: 'What was accepted may be refused.' };
const accepted: Effect = { severity: 'compatible', because: 'What was accepted still is.' };
const promised: Effect = { severity: 'compatible', because: 'Answers stay within what was promised.' };
const unexpected: Effect = { severity: 'breaking', because: 'Answers may hold what nobody expects.' };

/** Fewer values are valid than before. */
export function narrower(means: string, remedy: string): Rule {
  return { means, request: refused, response: promised, remedy };
}

/** More values are valid than before. */
export function wider(means: string, remedy: string): Rule {
  return { means, request: accepted, response: unexpected, remedy };
}

/** The same whoever sends it. */
export function always(severity: Severity, means: string, because: string, remedy = ''): Rule {
  const effect: Effect = { severity, because };
  return { means, request: effect, response: effect, remedy };
}

/** Other values are valid than before, or nothing is certain about it. */
export function other(means: string, remedy: string): Rule {
  return { means, request: refused, response: unexpected, remedy };
}

/** Something that only what consumers send can have, or only what they are sent. */
export function each(means: string, request: Effect, response: Effect, remedy: string): Rule {
  return { means, request, response, remedy };
}

export function breaking(because: string): Effect {
  return { severity: 'breaking', because };
}

export function compatible(because: string): Effect {
  return { severity: 'compatible', because };
}
